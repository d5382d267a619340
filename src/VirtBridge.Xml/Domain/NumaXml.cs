using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>numa</c> element below <c>cpu</c>, and <c>numatune</c>.</summary>
internal static class NumaXml
{
    private const uint HighestCacheLevel = 3;

    public static ValueArray<NumaCell> ReadCells(XmlElement? numa)
    {
        if (numa is null)
        {
            return default;
        }

        var elements = numa.Children("cell").Read(cell => cell);
        if (elements.Length == 0)
        {
            throw XmlRefusal.Error("NUMA topology defined without NUMA cells");
        }

        var cells = new NumaCell?[elements.Length];
        for (var i = 0; i < elements.Length; i++)
        {
            var cell = ReadCell(elements[i], (uint)i);
            if (cell.Id >= cells.Length)
            {
                throw XmlRefusal.Error("Exactly one 'cell' element per guest NUMA cell allowed, non-contiguous ranges or ranges not starting from 0 are not allowed");
            }

            cells[cell.Id] = cells[cell.Id] is null ? cell : throw XmlRefusal.Error($"Duplicate NUMA cell info for cell id '{cell.Id}'");
        }

        NumaDistancesXml.Complete(cells!);
        return ValueArray.Create<NumaCell>(cells!);
    }

    public static NumaInterconnects? ReadInterconnects(XmlElement? element) => element is null ? null : new NumaInterconnects(
        ValueArray.Create<NumaInterconnect>(element.Elements.Read(link => new NumaInterconnect(
            link.Name == "bandwidth",
            link.RequiredUInt("initiator"),
            link.RequiredUInt("target"),
            link.NonZeroUInt("cache"),
            link.RequiredEnum("type", DomainNames.MemoryLatencyType),
            link.Name == "bandwidth"
                ? (ScaledSize.Bytes(link.Required("value"), link.Attribute("unit"), 1024, ulong.MaxValue, "value") + 1023) / 1024
                : link.NonZeroULong("value") ?? throw XmlValueError.MissingAttribute(link, "value")))));

    public static void Write(XmlText xml, CpuDef cpu)
    {
        if (cpu.Numa.IsEmpty)
        {
            return;
        }

        using var numa = xml.Element("numa");
        foreach (var cell in cpu.Numa)
        {
            WriteCell(xml, cell);
        }

        if (cpu.Interconnects is { Links.Count: > 0 } interconnects)
        {
            using var element = xml.Element("interconnects");
            foreach (var link in interconnects.Links)
            {
                using var child = xml.Element(link.IsBandwidth ? "bandwidth" : "latency");
                xml.Attribute("initiator", link.Initiator);
                xml.Attribute("target", link.Target);
                xml.OptionalAttribute("cache", link.Cache);
                xml.Attribute("type", DomainNames.MemoryLatencyType, link.Access);
                xml.Attribute("value", link.Value);
                if (link.IsBandwidth)
                {
                    xml.Attribute("unit", "KiB");
                }
            }
        }
    }

    public static NumaTune ReadTune(XmlElement? element, Placement? vcpus)
    {
        if (element is null)
        {
            return NumaTune.None;
        }

        var memory = element.Child("memory") is { } said && (said.Has("mode") || said.Has("nodeset") || said.Has("placement")) ? said : null;
        var nodes = memory?.Attribute("nodeset");
        var placement = memory?.Enum("placement", DomainNames.Placement);
        if (memory is not null && placement is null)
        {
            placement = nodes is null && vcpus == Placement.Auto ? Placement.Auto : Placement.Static;
        }

        if (placement == Placement.Static && nodes is null)
        {
            throw XmlRefusal.Unsupported("nodeset for NUMA memory tuning must be set if 'placement' is 'static'");
        }

        return new NumaTune
        {
            HasMemory = memory is not null,
            Mode = memory?.Enum("mode", DomainNames.NumaTuneMode) ?? (memory is null ? null : NumaTuneMode.Strict),
            NodeSet = placement == Placement.Auto || nodes is null ? null : ReadNodes(nodes, "nodeset"),
            Placement = placement,
            Nodes = element.Child("memnode") is null ? default : ReadMemNodes(element, placement),
        };
    }

    public static void Write(XmlText xml, NumaTune tune)
    {
        using var element = xml.ElementIfAny("numatune");
        if (tune.HasMemory)
        {
            using var memory = xml.Element("memory");
            xml.Attribute("mode", DomainNames.NumaTuneMode, tune.Mode ?? NumaTuneMode.Strict);
            if (tune.Placement == Placement.Auto)
            {
                xml.Attribute("placement", "auto");
            }
            else
            {
                xml.OptionalAttribute("nodeset", tune.NodeSet);
            }
        }

        foreach (var node in tune.Nodes)
        {
            using var child = xml.Element("memnode");
            xml.Attribute("cellid", node.Cell);
            xml.Attribute("mode", DomainNames.NumaTuneMode, node.Mode);
            xml.Attribute("nodeset", node.NodeSet);
        }
    }

    public static string ReadNodes(string text, string name)
    {
        var set = NumberSet.Parse(text);
        return set.Count == 0 ? throw XmlRefusal.Unsupported($"Invalid value of '{name}': {text}") : NumberSet.Format(set);
    }

    private static ValueArray<MemNode> ReadMemNodes(XmlElement element, Placement? placement)
    {
        if (placement == Placement.Auto)
        {
            throw XmlRefusal.Unsupported("Per-node binding is not compatible with automatic NUMA placement.");
        }

        var nodes = element.Children("memnode").Read(node => new MemNode(
            node.Attribute("cellid") is { } cell
                ? NumberText.TryUInt(cell, out var id) ? id : throw XmlRefusal.Error($"Invalid cellid attribute in memnode element: {cell}")
                : throw XmlRefusal.Error("Missing required cellid attribute in memnode element"),
            node.Enum("mode", DomainNames.NumaTuneMode) ?? NumaTuneMode.Strict,
            ReadNodes(node.Required("nodeset"), "nodeset")));
        Array.Sort(nodes, (left, right) => left.Cell.CompareTo(right.Cell));
        return ValueArray.Create<MemNode>(nodes);
    }

    private static NumaCell ReadCell(XmlElement element, uint fallbackId)
    {
        var distances = element.Child("distances");
        var memory = element.Attribute("memory") ?? throw XmlRefusal.Error("missing element or attribute './@memory'");
        return new NumaCell(
            element.UInt("id") ?? fallbackId,
            element.Attribute("cpus") is { } cpus ? ReadCpus(cpus) : null,
            (ScaledSize.Bytes(memory, element.Attribute("unit"), 1024, ulong.MaxValue, "memory") + 1023) / 1024)
        {
            Access = element.Enum("memAccess", DomainNames.NumaMemoryAccess),
            Discard = element.YesNo("discard"),
            Distances = distances is null
                ? default
                : NumaDistancesXml.Read(distances),
            Caches = element.Child("cache") is null ? default : ReadCaches(element),
        };
    }

    private static string? ReadCpus(string text)
    {
        var set = NumberSet.Parse(text);
        return set.Count == 0 ? null : NumberSet.Format(set);
    }

    private static ValueArray<NumaCache> ReadCaches(XmlElement element)
    {
        var caches = element.Children("cache").Read(cache => new NumaCache(
            cache.NonZeroUInt("level") ?? throw XmlValueError.MissingAttribute(cache, "level"),
            cache.RequiredEnum("associativity", DomainNames.NumaCacheAssociativity),
            cache.RequiredEnum("policy", DomainNames.NumaCachePolicy),
            CacheSize(cache, "size", 1024),
            CacheSize(cache, "line", 1)));
        if (Array.Exists(caches, cache => cache.Level > HighestCacheLevel))
        {
            throw XmlRefusal.Error("Ain't nobody heard of that much cache level");
        }

        Array.Sort(caches, (left, right) => left.Level.CompareTo(right.Level));
        return ValueArray.Create<NumaCache>(caches);
    }

    private static ulong CacheSize(XmlElement cache, string child, ulong unit)
    {
        var element = cache.Child(child) ?? throw XmlRefusal.Error($"missing element or attribute './{child}/@value'");
        var bytes = ScaledSize.Bytes(element.Required("value"), element.Attribute("unit"), unit, ulong.MaxValue, child);
        return (bytes + unit - 1) / unit;
    }

    private static void WriteCell(XmlText xml, NumaCell cell)
    {
        using var element = xml.Element("cell");
        xml.Attribute("id", cell.Id);
        xml.OptionalAttribute("cpus", cell.Cpus);
        xml.Attribute("memory", cell.MemoryKiB);
        xml.Attribute("unit", "KiB");
        xml.OptionalAttribute("memAccess", DomainNames.NumaMemoryAccess, cell.Access);
        xml.OptionalYesNo("discard", cell.Discard);
        if (!cell.Distances.IsEmpty)
        {
            using var distances = xml.Element("distances");
            foreach (var distance in cell.Distances)
            {
                using var sibling = xml.Element("sibling");
                xml.Attribute("id", distance.Cell);
                xml.Attribute("value", distance.Value);
            }
        }

        foreach (var cache in cell.Caches)
        {
            using var child = xml.Element("cache");
            xml.Attribute("level", cache.Level);
            xml.Attribute("associativity", DomainNames.NumaCacheAssociativity, cache.Associativity);
            xml.Attribute("policy", DomainNames.NumaCachePolicy, cache.Policy);
            WriteSize(xml, "size", cache.SizeKiB, "KiB");
            WriteSize(xml, "line", cache.LineBytes, "B");
        }
    }

    private static void WriteSize(XmlText xml, string name, ulong value, string unit)
    {
        using var element = xml.Element(name);
        xml.Attribute("value", value);
        xml.Attribute("unit", unit);
    }
}
