using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Block I/O, memory limits, memory backing, resources and performance events.</summary>
internal static class TuningXml
{
    /// <summary>From here on a limit is no limit.</summary>
    private const ulong Unlimited = 9007199254740991;

    public static BlkioTune ReadBlkio(XmlElement? element)
    {
        if (element is null)
        {
            return BlkioTune.None;
        }

        var devices = element.Children("device").Read(device => new BlkioDevice(
            device.ChildText("path") is { Length: > 0 } path ? path : throw XmlRefusal.Error("missing per-device path"))
        {
            Weight = Positive(UInt(device, "weight")),
            ReadIops = Positive(UInt(device, "read_iops_sec")),
            WriteIops = Positive(UInt(device, "write_iops_sec")),
            ReadBytes = Positive(ULong(device, "read_bytes_sec")),
            WriteBytes = Positive(ULong(device, "write_bytes_sec")),
        });
        return new BlkioTune { Weight = Positive(UInt(element, "weight")), Devices = ValueArray.Create<BlkioDevice>(devices) };
    }

    public static void Write(XmlText xml, BlkioTune tune)
    {
        using var element = xml.ElementIfAny("blkiotune");
        xml.OptionalTextElement("weight", tune.Weight is 0 ? null : tune.Weight);
        foreach (var device in tune.Devices)
        {
            // A device without any limit is not worth a line.
            if (device == new BlkioDevice(device.Path))
            {
                continue;
            }

            using var child = xml.Element("device");
            xml.TextElement("path", device.Path);
            xml.OptionalTextElement("weight", device.Weight);
            xml.OptionalTextElement("read_iops_sec", device.ReadIops);
            xml.OptionalTextElement("write_iops_sec", device.WriteIops);
            xml.OptionalTextElement("read_bytes_sec", device.ReadBytes);
            xml.OptionalTextElement("write_bytes_sec", device.WriteBytes);
        }
    }

    public static MemTune ReadMemTune(XmlElement? element) => element is null ? MemTune.None : new MemTune
    {
        HardLimit = Limit(element, "hard_limit"),
        SoftLimit = Limit(element, "soft_limit"),
        MinGuarantee = Positive(Limit(element, "min_guarantee")),
        SwapHardLimit = Limit(element, "swap_hard_limit"),
    };

    public static void Write(XmlText xml, MemTune tune)
    {
        using var element = xml.ElementIfAny("memtune");
        WriteLimit(xml, "hard_limit", tune.HardLimit);
        WriteLimit(xml, "soft_limit", tune.SoftLimit);
        WriteLimit(xml, "min_guarantee", tune.MinGuarantee);
        WriteLimit(xml, "swap_hard_limit", tune.SwapHardLimit);
    }

    public static MemoryBacking ReadBacking(XmlElement? element)
    {
        if (element is null)
        {
            return MemoryBacking.None;
        }

        var huge = element.Child("hugepages");
        var allocation = element.Child("allocation");
        return new MemoryBacking
        {
            HugePages = huge is not null,
            HugePageSizes = huge?.Child("page") is null ? default : ReadHugePages(huge),
            NoSharePages = element.Child("nosharepages") is not null,
            Locked = element.Child("locked") is not null,
            Source = element.Child("source")?.Enum("type", DomainNames.MemorySource),
            Access = element.Child("access")?.Enum("mode", DomainNames.NumaMemoryAccess),
            Allocation = allocation?.Enum("mode", DomainNames.MemoryAllocation),
            AllocationThreads = allocation?.NonZeroUInt("threads"),
            Discard = element.Child("discard") is null ? null : true,
        };
    }

    public static void Write(XmlText xml, MemoryBacking backing)
    {
        using var element = xml.ElementIfAny("memoryBacking");
        if (backing.HugePages)
        {
            using var huge = xml.Element("hugepages");
            foreach (var page in backing.HugePageSizes)
            {
                using var child = xml.Element("page");
                xml.Attribute("size", page.SizeKiB);
                xml.Attribute("unit", "KiB");
                xml.OptionalAttribute("nodeset", page.NodeSet);
            }
        }

        Flag(xml, "nosharepages", backing.NoSharePages);
        Flag(xml, "locked", backing.Locked);
        if (backing.Source is { } source)
        {
            xml.OptionalChild("source", "type", DomainNames.MemorySource.Format(source));
        }

        if (backing.Access is { } access)
        {
            xml.OptionalChild("access", "mode", DomainNames.NumaMemoryAccess.Format(access));
        }

        using (xml.ElementIfAny("allocation"))
        {
            xml.OptionalAttribute("mode", DomainNames.MemoryAllocation, backing.Allocation);
            xml.OptionalAttribute("threads", backing.AllocationThreads);
        }

        Flag(xml, "discard", backing.Discard == true);
    }

    public static DomainResource? ReadResource(XmlElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var partition = element.ChildText("partition");
        var appId = element.Optional("fibrechannel", "appid");
        return partition is null && appId is null ? null : new DomainResource(partition, appId);
    }

    public static void Write(XmlText xml, DomainResource? resource)
    {
        if (resource is null)
        {
            return;
        }

        using var element = xml.ElementIfAny("resource");
        xml.OptionalTextElement("partition", resource.Partition);
        xml.OptionalChild("fibrechannel", "appid", resource.FibreChannelAppId);
    }

    public static ValueArray<PerfSetting> ReadPerf(XmlElement? element)
    {
        if (element is null)
        {
            return default;
        }

        var settings = element.Children("event").Read(entry => new PerfSetting(
            entry.RequiredEnum("name", DomainNames.PerfEvent),
            entry.YesNo("enabled") ?? throw XmlValueError.MissingAttribute(entry, "enabled")));
        Array.Sort(settings, (left, right) => left.Event.CompareTo(right.Event));
        for (var i = 1; i < settings.Length; i++)
        {
            if (settings[i].Event == settings[i - 1].Event)
            {
                throw XmlRefusal.Error($"perf event '{DomainNames.PerfEvent.Format(settings[i].Event)}' was already specified");
            }
        }

        return ValueArray.Create<PerfSetting>(settings);
    }

    public static void Write(XmlText xml, ValueArray<PerfSetting> perf)
    {
        using var element = xml.ElementIfAny("perf");
        foreach (var setting in perf)
        {
            using var child = xml.Element("event");
            xml.Attribute("name", DomainNames.PerfEvent, setting.Event);
            xml.YesNo("enabled", setting.Enabled);
        }
    }

    internal static uint? UInt(XmlElement parent, string child) =>
        parent.ChildText(child) is not { } text ? null
        : NumberText.TryUInt(text, out var value) ? value
        : throw XmlRefusal.Error($"Invalid value '{text}' for element or attribute './{child}'");

    internal static ulong? ULong(XmlElement parent, string child) =>
        parent.ChildText(child) is not { } text ? null
        : NumberText.TryULong(text, 10, out var value) ? value
        : throw XmlRefusal.Error($"can't parse {child} value '{text}'");

    private static ValueArray<HugePage> ReadHugePages(XmlElement huge) => ValueArray.Create<HugePage>(huge.Children("page").Read(page =>
    {
        var size = page.Attribute("size") ?? throw XmlRefusal.Error("missing element or attribute './@size'");
        var kib = (ScaledSize.Bytes(size, page.Attribute("unit"), 1024, ulong.MaxValue, "size") + 1023) / 1024;
        return kib == 0
            ? throw XmlRefusal.Error("hugepage size can't be zero")
            : new HugePage(kib, page.Attribute("nodeset") is { } nodes ? NumaXml.ReadNodes(nodes, "nodeset") : null);
    }));

    /// <summary>Zero means no limit.</summary>
    private static T? Positive<T>(T? value)
        where T : struct, System.Numerics.IBinaryInteger<T> => value is { } number && T.IsZero(number) ? null : value;

    private static ulong? Limit(XmlElement element, string name) =>
        element.Child(name) is { } child && ScaledSize.ReadKiB(child) is var value && value < Unlimited ? value : null;

    private static void WriteLimit(XmlText xml, string name, ulong? kib)
    {
        if (kib is { } value)
        {
            SmallDevicesXml.WriteKiB(xml, name, value);
        }
    }

    private static void Flag(XmlText xml, string name, bool present)
    {
        if (present)
        {
            xml.EmptyElement(name);
        }
    }
}
