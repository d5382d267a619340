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
        var printed = text.Take();
        var declarations = string.Concat(Outer(metadata).Select(pair => $" xmlns:{pair.Key}=\"{MetadataElements.Quoted(pair.Value)}\""));
        return declarations.Length == 0 ? printed : printed.Insert(printed.IndexOf("<metadata", StringComparison.Ordinal) + "<metadata".Length, declarations);
    }

    /// <summary>Prefixes that are declared above the element: it is kept alone, so it has to say them itself.</summary>
    private static SortedDictionary<string, string> Outer(XmlElement metadata)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Collect(metadata, []);
        return found;

        void Collect(XmlElement element, HashSet<string> declared)
        {
            var here = new HashSet<string>(declared, StringComparer.Ordinal);
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Prefix == "xmlns")
                {
                    here.Add(attribute.Name);
                }
            }

            Note(element.Prefix);
            foreach (var attribute in element.Attributes)
            {
                Note(attribute.Prefix);
            }

            foreach (var child in element.Elements)
            {
                Collect(child, here);
            }

            void Note(string prefix)
            {
                if (prefix is not ("" or "xmlns" or "xml") && !here.Contains(prefix) && metadata.LookUpNamespace(prefix) is { } uri)
                {
                    found[prefix] = uri;
                }
            }
        }
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
            xml.Raw(XmlDocumentReader.Read(metadata, domain: ErrorDomain.Xml));
        }
    }
}
