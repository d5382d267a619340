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

    public static void Write(XmlText xml, string? metadata)
    {
        if (metadata is not null)
        {
            xml.Raw(XmlDocumentReader.Read(metadata, "(metadata)", ErrorDomain.Xml));
        }
    }
}
