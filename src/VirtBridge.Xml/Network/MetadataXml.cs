using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>The <c>metadata</c> element: kept as text, printed as it came.</summary>
internal static class MetadataXml
{
    public static string? Read(XmlElement parent)
    {
        if (parent.Child("metadata") is not { } metadata)
        {
            return null;
        }

        var text = new XmlText();
        text.Raw(metadata);
        return text.Take();
    }

    /// <summary>As <see cref="Read"/>, but each application has one element: the first of its namespace.</summary>
    public static string? ReadUnique(XmlElement parent)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        parent.Child("metadata")?.Remove(child => child.NamespaceUri is not { } uri || !seen.Add(uri));
        return Read(parent);
    }

    public static void Write(XmlText xml, string? metadata)
    {
        if (metadata is not null)
        {
            xml.Raw(XmlDocumentReader.Read(metadata, "(metadata)", ErrorDomain.Xml));
        }
    }
}
