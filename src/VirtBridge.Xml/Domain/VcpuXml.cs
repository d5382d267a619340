using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>vcpu</c>, <c>vcpus</c>, <c>iothreads</c> and <c>memory</c> elements.</summary>
internal static class VcpuXml
{
    /// <summary>Each is written out with its number, so nobody can have as many as a number can say.</summary>
    private const uint MostIoThreads = 16384;

    public static VcpuTotals Read(XmlElement domain)
    {
        var element = domain.Child("vcpu");
        var max = 1u;
        if (element is not null && element.Text is { Length: > 0 } text && !NumberText.TryUInt(text.Trim(), out max))
        {
            throw XmlRefusal.Error("maximum vcpus count must be an integer");
        }

        if (max == 0)
        {
            throw XmlRefusal.Error("maximum vcpus count must not be zero");
        }

        var current = element?.Attribute("current") is { } currentText
            ? NumberText.TryUInt(currentText, out var number) ? number : throw XmlRefusal.Error("current vcpus count must be an integer")
            : (uint?)null;
        if (current > max)
        {
            throw XmlRefusal.Unsupported("maximum vCPU count must not be less than current vCPU count");
        }

        var cpuSet = element?.Attribute("cpuset") is { } cpus ? NumaXml.ReadNodes(cpus, "cpuset") : null;
        var placement = element?.Enum("placement", DomainNames.Placement);
        return new VcpuTotals
        {
            Max = max,
            Current = current == max ? null : current,
            Placement = placement ?? (cpuSet is not null ? Placement.Static : null),
            CpuSet = placement == Placement.Auto ? null : cpuSet,
            Individual = domain.Child("vcpus") is { } list && list.Child("vcpu") is not null ? ReadIndividual(list, max, current ?? max) : default,
        };
    }

    public static void Write(XmlText xml, VcpuTotals vcpus)
    {
        using (xml.Element("vcpu"))
        {
            xml.Attribute("placement", DomainNames.Placement, vcpus.Placement ?? Placement.Static);
            xml.OptionalAttribute("cpuset", vcpus.CpuSet);
            if (vcpus.Current is { } current && current != vcpus.Max)
            {
                xml.Attribute("current", current);
            }

            xml.Text(vcpus.Max);
        }

        if (vcpus.Individual.IsEmpty)
        {
            return;
        }

        using var list = xml.Element("vcpus");
        foreach (var vcpu in vcpus.Individual)
        {
            using var element = xml.Element("vcpu");
            xml.Attribute("id", vcpu.Id);
            xml.YesNo("enabled", vcpu.Enabled);
            xml.OptionalYesNo("hotpluggable", vcpu.Hotpluggable);
            xml.OptionalAttribute("order", vcpu.Order);
        }
    }

    public static IoThreads ReadIoThreads(XmlElement domain)
    {
        var countText = domain.ChildText("iothreads");
        var ids = domain.Child("iothreadids");
        var defaults = domain.Child("defaultiothread");
        if (countText is null && ids is null && defaults is null)
        {
            return IoThreads.None;
        }

        var count = 0u;
        if (countText is not null && !(NumberText.TryUInt(countText, out count) && count <= MostIoThreads))
        {
            throw XmlRefusal.Error($"invalid iothreads count '{countText}'");
        }

        var all = new List<IoThreadDef>(ids is null ? [] : ids.Children("iothread").Read(ReadIoThread));
        var used = new HashSet<uint>();
        foreach (var thread in all)
        {
            if (!used.Add(thread.Id))
            {
                throw XmlRefusal.Error($"duplicate iothread id '{thread.Id}' found");
            }
        }

        for (var id = 1u; all.Count < count; id++)
        {
            if (used.Add(id))
            {
                all.Add(new IoThreadDef(id, AutoFill: true));
            }
        }

        return new IoThreads
        {
            Count = (uint)all.Count,
            Ids = all.ToValueArray(),
            DefaultPoolMin = defaults?.Int("thread_pool_min"),
            DefaultPoolMax = defaults?.Int("thread_pool_max"),
        };
    }

    public static void Write(XmlText xml, IoThreads threads)
    {
        if (threads.Count > 0)
        {
            xml.TextElement("iothreads", (ulong)threads.Count);
        }

        if (threads.Ids.Any(thread => !thread.AutoFill))
        {
            using var list = xml.Element("iothreadids");
            foreach (var thread in threads.Ids)
            {
                using var element = xml.Element("iothread");
                xml.Attribute("id", thread.Id);
                xml.OptionalAttribute("thread_pool_min", thread.PoolMin);
                xml.OptionalAttribute("thread_pool_max", thread.PoolMax);
                if (thread.Poll is { } poll)
                {
                    using var child = xml.ElementIfAny("poll");
                    xml.OptionalAttribute("max", poll.Max);
                    xml.OptionalAttribute("grow", poll.Grow);
                    xml.OptionalAttribute("shrink", poll.Shrink);
                }
            }
        }

        if (threads.HasDefault)
        {
            using var element = xml.Element("defaultiothread");
            xml.OptionalAttribute("thread_pool_min", threads.DefaultPoolMin);
            xml.OptionalAttribute("thread_pool_max", threads.DefaultPoolMax);
        }
    }

    private static IoThreadDef ReadIoThread(XmlElement element)
    {
        var poll = element.Child("poll");
        return new IoThreadDef(element.NonZeroUInt("id") ?? throw XmlValueError.MissingAttribute(element, "id"), AutoFill: false)
        {
            PoolMin = element.Int("thread_pool_min"),
            PoolMax = element.Int("thread_pool_max"),
            Poll = poll is null ? null : new IoThreadPoll(poll.ULong("max"), poll.ULong("grow"), poll.ULong("shrink")),
        };
    }

    private static ValueArray<VcpuDef> ReadIndividual(XmlElement list, uint max, uint current)
    {
        var known = new VcpuDef?[max];
        foreach (var element in list.Children("vcpu"))
        {
            var id = element.RequiredUInt("id");
            if (id >= max)
            {
                throw XmlRefusal.Error($"vcpu id '{id}' is out of range of maximum vcpu count");
            }

            var enabled = element.YesNo("enabled") ?? throw XmlRefusal.Error("missing vcpu enabled state");
            known[id] = new VcpuDef(id, enabled, element.YesNo("hotpluggable") ?? (enabled ? false : true), element.NonZeroUInt("order"));
        }

        for (var id = 0u; id < max; id++)
        {
            known[id] ??= new VcpuDef(id, id < current, null, null);
        }

        return ValueArray.Create<VcpuDef>(known!);
    }
}
