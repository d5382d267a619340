using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Writes elements of runtime files that are kept and not understood, in the layout of those that are.</summary>
internal static class StatusNoteXml
{
    // The order of attributes where elements have several; attributes that are not listed come last, as they came.
    private static readonly Dictionary<string, string[]> Order = new(StringComparer.Ordinal)
    {
        ["vcpu"] = ["id", "pid"],
        ["numad"] = ["nodeset", "cpuset"],
        ["job"] = ["type", "async", "phase", "flags", "asyncStarted"],
        ["blockjob"] = ["name", "type", "state", "newstate", "errmsg", "brokentype", "jobflags", "shallownew"],
        ["disk"] = ["name", "dev", "dst", "backup", "state", "type", "format", "mirror", "migrating", "index"],
        ["source"] = ["file", "dev", "protocol", "name", "tls", "tlsFromConfig", "index"],
        ["host"] = ["name", "port", "transport", "socket"],
        ["nodename"] = ["type", "name"],
        ["secret"] = ["type", "alias"],
        ["src"] = ["type", "format"],
        ["mirror"] = ["type", "format"],
        ["store"] = ["type", "format"],
        ["migrationSource"] = ["type", "format"],
        ["backingStore"] = ["type", "index"],
        ["bitmap"] = ["name", "nodename"],
        ["param"] = ["name", "value"],
        ["cpu"] = ["mode", "match", "check"],
        ["feature"] = ["policy", "name"],
        ["server"] = ["transport", "tls", "name", "port"],
        ["fdset"] = ["type", "id", "index"],
    };

    // What older versions left out of jobs.
    private static readonly (string Name, string Value)[] AsyncJob = [("flags", "0x0"), ("asyncStarted", "0")];

    public static void Write(XmlText xml, XmlElement element)
    {
        using var scope = xml.Element(element.Name);
        foreach (var attribute in Sorted(element))
        {
            xml.Attribute(attribute.Name, attribute.Value);
        }

        foreach (var (name, value) in element.Name == "job" && element.Attribute("async") is not null ? AsyncJob : [])
        {
            xml.OptionalAttribute(name, element.Attribute(name) is null ? value : null);
        }

        var hasElements = false;
        foreach (var child in element.Elements)
        {
            hasElements = true;
            Write(xml, child);
        }

        if (!hasElements && element.Text is { Length: > 0 } text)
        {
            xml.Text(text);
        }
    }

    private static IEnumerable<XmlAttribute> Sorted(XmlElement element)
    {
        var attributes = element.Attributes.ToArray();
        return Order.TryGetValue(element.Name, out var order)
            ? attributes.OrderBy(attribute => Array.IndexOf(order, attribute.Name) is >= 0 and var place ? place : order.Length)
            : attributes;
    }
}
