namespace VirtBridge.Xml;

public enum XmlNodeKind : byte
{
    Element,
    Text,
    CData,
    Comment,
    ProcessingInstruction,
}

/// <summary>One child of an element: another element, or text of one of the kinds.</summary>
public readonly record struct XmlNode(XmlNodeKind Kind, string Text, XmlElement? Element)
{
    public bool IsElement => Kind == XmlNodeKind.Element;

    /// <summary>Character data with nothing but white space in it.</summary>
    public bool IsBlank => Kind == XmlNodeKind.Text && string.IsNullOrWhiteSpace(Text);
}
