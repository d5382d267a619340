namespace VirtBridge.Xml;

/// <summary>One attribute as written. <paramref name="Prefix"/> is empty for most; "xmlns" marks a namespace declaration.</summary>
public readonly record struct XmlAttribute(string Prefix, string Name, string Value)
{
    public bool DeclaresNamespace => Prefix == "xmlns" || (Prefix.Length == 0 && Name == "xmlns");

    public string QualifiedName => Prefix.Length == 0 ? Name : $"{Prefix}:{Name}";
}
