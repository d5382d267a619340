using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>A <c>filterref</c> with the variables it hands over; used by filters, bindings and guest interfaces.</summary>
public static class NWFilterReferenceXml
{
    public static NWFilterReference Read(XmlElement element)
    {
        var filter = element.Attribute("filter") ?? throw XmlRefusal.Internal("missing filter name in <filterref>");
        var values = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var parameter in element.Children("parameter"))
        {
            if (parameter.Attribute("name") is { } name && IsName(name) && parameter.Attribute("value") is { } value && IsValue(value))
            {
                if (!values.TryGetValue(name, out var list))
                {
                    values[name] = list = [];
                }

                list.Add(value);
            }
        }

        return new(filter, values.Select(pair => new NWFilterParameter(pair.Key, pair.Value.ToValueArray())).ToValueArray());
    }

    public static void Write(XmlText xml, NWFilterReference reference)
    {
        using var element = xml.Element("filterref");
        xml.Attribute("filter", reference.Filter);
        foreach (var parameter in reference.Parameters)
        {
            foreach (var value in parameter.Values)
            {
                using var child = xml.Element("parameter");
                xml.Attribute("name", parameter.Name);
                xml.Attribute("value", value);
            }
        }
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static bool IsValue(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || "_.:-+".Contains(c));
}
