using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>driver</c>, <c>backend</c> and <c>coalesce</c> elements of interfaces.</summary>
internal static class InterfaceDriverXml
{

    public static InterfaceDriver Read(XmlElement? driver) => driver is null ? InterfaceDriver.None : new InterfaceDriver
    {
        Name = driver.Enum("name", DomainNames.InterfaceDriverName),
        TxMode = driver.Enum("txmode", DomainNames.TxMode),
        IoEventFd = driver.OnOff("ioeventfd"),
        EventIdx = driver.OnOff("event_idx"),
        Queues = driver.UInt("queues") is var queues and > 1 ? queues : null,
        RxQueueSize = driver.UInt("rx_queue_size"),
        TxQueueSize = driver.UInt("tx_queue_size"),
        Rss = driver.OnOff("rss"),
        RssHashReport = driver.OnOff("rss_hash_report"),
        Host = ReadOffloads(driver.Child("host"), host: true),
        Guest = ReadOffloads(driver.Child("guest"), host: false),
    };

    public static void Write(XmlText xml, InterfaceDef net)
    {
        var driver = net.Driver;
        using var element = xml.ElementIfAny("driver");
        xml.OptionalAttribute("name", DomainNames.InterfaceDriverName, driver.Name);
        xml.OptionalAttribute("txmode", DomainNames.TxMode, driver.TxMode);
        xml.OptionalOnOff("ioeventfd", driver.IoEventFd);
        xml.OptionalOnOff("event_idx", driver.EventIdx);
        xml.OptionalAttribute("queues", driver.Queues);
        xml.OptionalAttribute("rx_queue_size", driver.RxQueueSize);
        xml.OptionalAttribute("tx_queue_size", driver.TxQueueSize);
        xml.OptionalOnOff("rss", driver.Rss);
        xml.OptionalOnOff("rss_hash_report", driver.RssHashReport);
        DeviceInfoXml.WriteVirtio(xml, net.Virtio);
        WriteOffloads(xml, "host", driver.Host, host: true);
        WriteOffloads(xml, "guest", driver.Guest, host: false);
    }

    public static InterfaceBackendDef ReadBackend(XmlElement backend, bool virtio) => new()
    {
        Type = backend.Enum("type", DomainNames.InterfaceBackend),
        Tap = backend.Attribute("tap"),
        Vhost = virtio ? backend.Attribute("vhost") : null,
        LogFile = backend.Attribute("logFile"),
        HostName = backend.Attribute("hostname"),
        Fqdn = backend.Attribute("fqdn"),
    };

    public static void Write(XmlText xml, InterfaceBackendDef? backend)
    {
        if (backend is null)
        {
            return;
        }

        using var element = xml.ElementIfAny("backend");
        if (backend.Type != InterfaceBackend.Default)
        {
            xml.OptionalAttribute("type", DomainNames.InterfaceBackend, backend.Type);
        }

        xml.OptionalAttribute("tap", backend.Tap);
        xml.OptionalAttribute("vhost", backend.Vhost);
        xml.OptionalAttribute("logFile", backend.LogFile);
        xml.OptionalAttribute("hostname", backend.HostName);
        xml.OptionalAttribute("fqdn", backend.Fqdn);
    }

    public static CoalesceSettings? ReadCoalesce(XmlElement element)
    {
        // Only the frame limit of received packets has a meaning here; everything else is not accepted by the schema.
        if (element.Child("rx")?.Child("frames")?.UInt("max") is not { } max || max == 0)
        {
            return null;
        }

        return new CoalesceSettings { Groups = [new CoalesceGroup("rx", "frames", max)] };
    }

    public static void Write(XmlText xml, CoalesceSettings? coalesce)
    {
        if (coalesce is null)
        {
            return;
        }

        using var element = xml.Element("coalesce");
        foreach (var group in coalesce.Groups)
        {
            using var direction = xml.Element(group.Direction);
            xml.OptionalChild(group.Kind, "max", (ulong)group.Value);
        }

    }

    private static InterfaceOffloads ReadOffloads(XmlElement? element, bool host) => element is null ? InterfaceOffloads.None : new InterfaceOffloads
    {
        Csum = element.OnOff("csum"),
        Gso = host ? element.OnOff("gso") : null,
        Tso4 = element.OnOff("tso4"),
        Tso6 = element.OnOff("tso6"),
        Ecn = element.OnOff("ecn"),
        Ufo = element.OnOff("ufo"),
        MrgRxBuf = host ? element.OnOff("mrg_rxbuf") : null,
    };

    private static void WriteOffloads(XmlText xml, string name, InterfaceOffloads offloads, bool host)
    {
        using var element = xml.ElementIfAny(name);
        xml.OptionalOnOff("csum", offloads.Csum);
        if (host)
        {
            xml.OptionalOnOff("gso", offloads.Gso);
        }

        xml.OptionalOnOff("tso4", offloads.Tso4);
        xml.OptionalOnOff("tso6", offloads.Tso6);
        xml.OptionalOnOff("ecn", offloads.Ecn);
        xml.OptionalOnOff("ufo", offloads.Ufo);
        if (host)
        {
            xml.OptionalOnOff("mrg_rxbuf", offloads.MrgRxBuf);
        }
    }
}
