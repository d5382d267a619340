namespace VirtBridge.Xml;

/// <summary>Prints elements that are not modelled, in this program's own layout. Comments are dropped.</summary>
public static class XmlReprint
{
    public static void Write(XmlText xml, XmlElement element)
    {
        using var scope = xml.Element(element.QualifiedName);
        foreach (var attribute in element.Attributes)
        {
            xml.Attribute(attribute.QualifiedName, attribute.Value);
        }

        if (element.Elements.First is null)
        {
            if (element.Text.Length > 0)
            {
                xml.Text(element.Text);
            }

            return;
        }

        foreach (var child in element.Elements)
        {
            Write(xml, child);
        }
    }
}
