using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>cachetune</c> and <c>memorytune</c> elements below <c>cputune</c>.</summary>
internal static class ResctrlXml
{
    public static ValueArray<ResourceAllocation> Read(XmlElement cputune, uint vcpus)
    {
        if (cputune.Child("cachetune") is null && cputune.Child("memorytune") is null)
        {
            return default;
        }

        var result = new List<ResourceAllocation>();
        foreach (var element in cputune.Children("cachetune"))
        {
            var allocation = ReadCache(element, vcpus);
            if (allocation is { Caches.IsEmpty: true, Monitors.IsEmpty: true } or { Vcpus: "" })
            {
                continue;
            }

            foreach (var known in result)
            {
                if (Overlaps(known.Vcpus, allocation.Vcpus))
                {
                    throw XmlRefusal.Error("Overlapping vcpus in resctrls");
                }
            }

            result.Add(allocation);
        }

        foreach (var element in cputune.Children("memorytune"))
        {
            AddMemory(element, result, vcpus);
        }

        return result.ToValueArray();
    }

    public static void Write(XmlText xml, ValueArray<ResourceAllocation> allocations)
    {
        foreach (var allocation in allocations)
        {
            if (allocation.Caches.IsEmpty && !allocation.Monitors.Any(monitor => monitor.Level is not null))
            {
                continue;
            }

            using var element = xml.Element("cachetune");
            xml.Attribute("vcpus", allocation.Vcpus);
            xml.OptionalAttribute("id", allocation.Id);
            foreach (var cache in allocation.Caches.OrderBy(cache => (cache.Level, cache.Type, cache.Id)))
            {
                WriteCache(xml, cache);
            }

            WriteMonitors(xml, allocation.Monitors.Where(monitor => monitor.Level is not null));
        }

        foreach (var allocation in allocations)
        {
            if (allocation.Nodes.IsEmpty && !allocation.IsMemory)
            {
                continue;
            }

            using var element = xml.Element("memorytune");
            xml.Attribute("vcpus", allocation.Vcpus);
            foreach (var node in allocation.Nodes.OrderBy(node => node.Node))
            {
                using var child = xml.Element("node");
                xml.Attribute("id", node.Node);
                xml.Attribute("bandwidth", node.Percent);
            }

            WriteMonitors(xml, allocation.Monitors.Where(monitor => monitor.Level is null));
        }
    }

    private static void WriteMonitors(XmlText xml, IEnumerable<CacheMonitor> monitors)
    {
        foreach (var monitor in monitors)
        {
            using var child = xml.Element("monitor");
            xml.OptionalAttribute("level", monitor.Level);
            xml.Attribute("vcpus", monitor.Vcpus);
        }
    }

    private static ResourceAllocation ReadCache(XmlElement element, uint limit)
    {
        var caches = new List<CacheAllocation>();
        foreach (var child in element.Children("cache"))
        {
            var cache = new CacheAllocation(
                child.RequiredUInt("level"),
                child.RequiredEnum("type", DomainNames.CacheType),
                child.RequiredUInt("id"),
                ScaledSize.Bytes(child.Required("size"), child.Attribute("unit"), 1024, ulong.MaxValue, "size"));
            foreach (var known in caches)
            {
                if (known.Level == cache.Level && known.Id == cache.Id
                    && (known.Type == cache.Type || known.Type == CacheType.Both || cache.Type == CacheType.Both))
                {
                    var type = known.Type == CacheType.Both ? cache.Type : known.Type == cache.Type ? cache.Type : known.Type;
                    throw XmlRefusal.Error(
                        $"Colliding cache allocations for cache level '{cache.Level}' id '{cache.Id}', type '{DomainNames.CacheType.Format(type)}'");
                }
            }

            caches.Add(cache);
        }

        var vcpus = ReadVcpus(element, limit);
        return new ResourceAllocation(vcpus)
        {
            Id = element.Attribute("id"),
            Caches = caches.ToValueArray(),
            Monitors = ReadMonitors(element, vcpus, withLevel: true),
        };
    }

    private static void AddMemory(XmlElement element, List<ResourceAllocation> result, uint limit)
    {
        var vcpus = ReadVcpus(element, limit);
        if (vcpus.Length == 0)
        {
            return;
        }

        var nodes = new List<BandwidthAllocation>();
        foreach (var child in element.Children("node"))
        {
            var node = new BandwidthAllocation(child.RequiredUInt("id"), child.RequiredUInt("bandwidth"));
            if (nodes.Any(known => known.Node == node.Node))
            {
                throw XmlRefusal.Error($"Memory Bandwidth already defined for node {node.Node}");
            }

            nodes.Add(node);
        }

        var monitors = ReadMonitors(element, vcpus, withLevel: false);
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i].Vcpus == vcpus)
            {
                result[i] = result[i] with { IsMemory = true, Nodes = nodes.ToValueArray(), Monitors = [.. result[i].Monitors, .. monitors] };
                return;
            }

            if (Overlaps(result[i].Vcpus, vcpus))
            {
                throw XmlRefusal.Error("Overlapping vcpus in resctrls");
            }
        }

        if (nodes.Count > 0 || !monitors.IsEmpty)
        {
            result.Add(new ResourceAllocation(vcpus) { IsMemory = true, Nodes = nodes.ToValueArray(), Monitors = monitors });
        }
    }

    private static ValueArray<CacheMonitor> ReadMonitors(XmlElement element, string vcpus, bool withLevel)
    {
        var monitors = new List<CacheMonitor>();
        foreach (var child in element.Children("monitor"))
        {
            var level = withLevel ? child.RequiredUInt("level") : (uint?)null;
            if (level is not (null or 3))
            {
                throw XmlRefusal.Error($"Invalid monitor cache level '{level}'");
            }

            var monitor = new CacheMonitor(level, ReadVcpus(child));
            if (!NumberSet.Parse(monitor.Vcpus).IsSubsetOf(NumberSet.Parse(vcpus)))
            {
                throw XmlRefusal.InvalidArgument("Monitor vcpus conflicts with allocation");
            }

            foreach (var known in monitors)
            {
                if (known.Vcpus == monitor.Vcpus)
                {
                    throw XmlRefusal.InvalidArgument("Identical vcpus in monitors found");
                }

                if (Overlaps(known.Vcpus, monitor.Vcpus) && known.Vcpus != vcpus && monitor.Vcpus != vcpus)
                {
                    throw XmlRefusal.InvalidArgument("Overlapping vcpus in monitors");
                }
            }

            monitors.Add(monitor);
        }

        return monitors.ToValueArray();
    }

    private static string ReadVcpus(XmlElement element, uint limit = uint.MaxValue) =>
        NumberSet.TryParse(element.Required("vcpus"), NumberSet.Limit, out var set)
            ? NumberSet.Format(set.Where(vcpu => vcpu < limit))
            : throw XmlRefusal.Error($"Invalid {element.Name} attribute 'vcpus' value '{element.Attribute("vcpus")}'");

    private static bool Overlaps(string left, string right) => NumberSet.Parse(left).Overlaps(NumberSet.Parse(right));

    private static void WriteCache(XmlText xml, CacheAllocation cache)
    {
        using var element = xml.Element("cache");
        xml.Attribute("id", cache.Id);
        xml.Attribute("level", cache.Level);
        xml.Attribute("type", DomainNames.CacheType, cache.Type);
        var size = cache.SizeBytes;
        string[] units = ["B", "KiB", "MiB", "GiB", "TiB"];
        var unit = 0;
        while (size != 0 && size % 1024 == 0 && unit < units.Length - 1)
        {
            size /= 1024;
            unit++;
        }

        xml.Attribute("size", size);
        xml.Attribute("unit", units[unit]);
    }
}
