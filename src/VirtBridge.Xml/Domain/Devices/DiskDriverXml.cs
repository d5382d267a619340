using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>driver</c> element of disks.</summary>
internal static class DiskDriverXml
{
    public static DiskDef Read(XmlElement? driver, DiskDef disk) => driver is null ? disk : disk with
    {
        DriverName = driver.Attribute("name"),
        Cache = driver.Enum("cache", DomainNames.DiskCache) is { } cache and not DiskCache.Default ? cache : null,
        ErrorPolicy = driver.Enum("error_policy", DomainNames.DiskErrorPolicy),
        ReadErrorPolicy = driver.Enum("rerror_policy", DomainNames.DiskErrorPolicy) is DiskErrorPolicy.Enospace
            ? throw XmlRefusal.Unsupported("Invalid disk read error policy: 'enospace'")
            : driver.Enum("rerror_policy", DomainNames.DiskErrorPolicy),
        Io = driver.Enum("io", DomainNames.DiskIo),
        IoEventFd = driver.OnOff("ioeventfd"),
        EventIdx = driver.OnOff("event_idx"),
        CopyOnRead = driver.OnOff("copy_on_read"),
        Discard = driver.Enum("discard", DomainNames.DiskDiscard),
        DiscardNoUnref = driver.OnOff("discard_no_unref"),
        IoThread = driver.NonZeroUInt("iothread"),
        IoThreads = ReadIoThreads(driver),
        DetectZeroes = driver.Enum("detect_zeroes", DomainNames.DiskDetectZeroes),
        Queues = driver.UInt("queues") is var queues and > 0 ? queues : null,
        QueueSize = driver.NonZeroUInt("queue_size"),
    };

    public static void Write(XmlText xml, DiskDef disk)
    {
        using var driver = xml.ElementIfAny("driver");
        xml.OptionalAttribute("name", disk.DriverName);
        xml.OptionalAttribute("type", DomainNames.StorageFormat, disk.Source.Format);
        xml.OptionalAttribute("cache", DomainNames.DiskCache, disk.Cache);
        xml.OptionalAttribute("error_policy", DomainNames.DiskErrorPolicy, disk.ErrorPolicy);
        xml.OptionalAttribute("rerror_policy", DomainNames.DiskErrorPolicy, disk.ReadErrorPolicy);
        xml.OptionalAttribute("io", DomainNames.DiskIo, disk.Io);
        xml.OptionalOnOff("ioeventfd", disk.IoEventFd);
        xml.OptionalOnOff("event_idx", disk.EventIdx);
        xml.OptionalOnOff("copy_on_read", disk.CopyOnRead);
        xml.OptionalAttribute("discard", DomainNames.DiskDiscard, disk.Discard);
        xml.OptionalOnOff("discard_no_unref", disk.DiscardNoUnref);
        xml.OptionalAttribute("iothread", disk.IoThread);
        xml.OptionalAttribute("detect_zeroes", DomainNames.DiskDetectZeroes, disk.DetectZeroes);
        xml.OptionalAttribute("queues", disk.Queues);
        xml.OptionalAttribute("queue_size", disk.QueueSize);
        DeviceInfoXml.WriteVirtio(xml, disk.Virtio);
        WriteIoThreads(xml, disk.IoThreads);
        StorageSourceXml.WriteMetadataCache(xml, disk.Source.MetadataCacheMaxSize);
    }

    public static ValueArray<IoThreadMapping> ReadIoThreads(XmlElement driver) =>
        driver.Child("iothreads") is not { } threads ? default : ValueArray.Create<IoThreadMapping>(threads.Children("iothread").Read(thread =>
            new IoThreadMapping(
                thread.NonZeroUInt("id") ?? throw XmlValueError.MissingAttribute(thread, "id"),
                ValueArray.Create<uint>(thread.Children("queue").Read(queue => queue.RequiredUInt("id"))))));

    public static void WriteIoThreads(XmlText xml, ValueArray<IoThreadMapping> threads)
    {
        if (threads.IsEmpty)
        {
            return;
        }

        using var element = xml.Element("iothreads");
        foreach (var thread in threads)
        {
            using var child = xml.Element("iothread");
            xml.Attribute("id", thread.Id);
            foreach (var queue in thread.Queues)
            {
                xml.OptionalChild("queue", "id", (ulong)queue);
            }
        }
    }
}
