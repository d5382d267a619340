using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>
/// The applications' elements inside a <c>metadata</c> element, one per namespace. Inside they carry a prefix; outside,
/// where an application reads and writes its own, they do not.
/// </summary>
public static class MetadataElements
{
    /// <summary>The element of a namespace without its prefix, null when there is none.</summary>
    public static string? Find(string? metadata, string uri)
    {
        if (metadata is null)
        {
            return null;
        }

        foreach (var child in XmlDocumentReader.Read(metadata, domain: ErrorDomain.Domain).Elements)
        {
            if (child.NamespaceUri == uri)
            {
                var plain = new StringBuilder();
                AppendRenamed(plain, child, uri, null, null);
                return LaidOut(plain.ToString());
            }
        }

        return null;
    }

    /// <summary>
    /// The <c>metadata</c> element with the element of a namespace set, or removed when <paramref name="element"/> is
    /// null; null when nothing is left.
    /// </summary>
    public static string? Replace(string? metadata, string uri, string? key, string? element)
    {
        var text = new StringBuilder();
        var root = metadata is null ? null : XmlDocumentReader.Read(metadata, domain: ErrorDomain.Domain);
        if (root is not null)
        {
            foreach (var child in root.Elements)
            {
                if (child.NamespaceUri != uri)
                {
                    AppendRenamed(text, child, null, null, null);
                }
            }
        }

        if (element is not null)
        {
            AppendRenamed(text, XmlDocumentReader.Read(element, domain: ErrorDomain.Domain), null, key, uri);
        }

        return text.Length == 0 ? null : LaidOut($"<metadata{Declarations(root)}>{text}</metadata>");
    }

    private static string LaidOut(string text)
    {
        var xml = new XmlText();
        xml.Raw(XmlDocumentReader.Read(text, domain: ErrorDomain.Domain));
        return xml.Take().TrimEnd('\n');
    }

    private static string Declarations(XmlElement? root)
    {
        var text = new StringBuilder();
        foreach (var attribute in root is null ? [] : root.Attributes)
        {
            AppendAttribute(text, attribute);
        }

        return text.ToString();
    }

    // Drops the prefix of elements in one namespace, or gives a prefix to elements that have no namespace.
    private static void AppendRenamed(StringBuilder text, XmlElement element, string? dropUri, string? addPrefix, string? declareUri)
    {
        var name = element.QualifiedName;
        if (dropUri is not null && element.NamespaceUri == dropUri)
        {
            name = element.Name;
        }
        else if (addPrefix is not null && element.NamespaceUri is null)
        {
            name = $"{addPrefix}:{element.Name}";
        }

        text.Append('<').Append(name);
        if (declareUri is not null)
        {
            AppendAttribute(text, new("xmlns", addPrefix!, declareUri));
        }

        foreach (var attribute in element.Attributes)
        {
            if (dropUri is null || !attribute.DeclaresNamespace || attribute.Value != dropUri)
            {
                AppendAttribute(text, attribute);
            }
        }

        text.Append('>');
        foreach (var node in element.Nodes)
        {
            AppendNode(text, node, dropUri, addPrefix);
        }

        text.Append("</").Append(name).Append('>');
    }

    private static void AppendNode(StringBuilder text, in XmlNode node, string? dropUri, string? addPrefix)
    {
        switch (node.Kind)
        {
            case XmlNodeKind.Element:
                AppendRenamed(text, node.Element!, dropUri, addPrefix, null);
                break;
            case XmlNodeKind.Text:
                text.Append(Escaped(node.Text));
                break;
            case XmlNodeKind.CData:
                text.Append("<![CDATA[").Append(node.Text).Append("]]>");
                break;
            case XmlNodeKind.Comment:
                text.Append("<!--").Append(node.Text).Append("-->");
                break;
            default:
                text.Append("<?").Append(node.Text).Append("?>");
                break;
        }
    }

    private static void AppendAttribute(StringBuilder text, in XmlAttribute attribute) =>
        text.Append(' ').Append(attribute.QualifiedName).Append("=\"").Append(Quoted(attribute.Value)).Append('"');

    /// <summary>The value of an attribute as it stands between double quotes.</summary>
    internal static string Quoted(string value) => Escaped(value).Replace("\"", "&quot;");

    private static string Escaped(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
