using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Input devices, hubs, watchdogs, balloons, vsocks, crypto and panic devices, crash stores and leases.</summary>
internal static class SmallDevicesXml
{
    public static InputDef ReadInput(XmlElement element, DomainParseOptions options)
    {
        var source = element.Child("source");
        if (!element.Has("type"))
        {
            throw XmlRefusal.Internal("missing input device type");
        }

        var type = element.RequiredEnum("type", DomainNames.InputType);
        InputBus? bus = element.Attribute("bus") is not { } busText ? null
            : DomainNames.InputBus.TryParse(busText, out var known) ? known
            : throw XmlRefusal.Unsupported($"unknown input bus type '{busText}'");
        if (bus == InputBus.Ps2 && type is InputType.Evdev or InputType.Passthrough)
        {
            throw XmlRefusal.Internal($"ps2 bus does not support {DomainNames.InputType.Format(type)} input device");
        }

        return new InputDef
        {
            Type = type,
            Bus = bus,
            Model = element.Enum("model", DomainNames.VirtioModel),
            EventDevice = type switch
            {
                InputType.Evdev => source?.Attribute("dev") ?? throw XmlRefusal.Error("Missing required attribute 'dev' in element 'source'"),
                InputType.Passthrough => source?.Attribute("evdev"),
                _ => null,
            },
            Grab = source?.Enum("grab", DomainNames.InputGrab),
            GrabToggle = source?.Enum("grabToggle", DomainNames.GrabToggle),
            Repeat = source?.OnOff("repeat"),
            Virtio = DeviceInfoXml.ReadVirtio(element.Child("driver")),
            Info = element.Attribute("bus") == "usb" ? ReadUsbInfo(element, options) : DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, InputDef input, DomainFormatOptions options)
    {
        using var element = xml.Element("input");
        xml.Attribute("type", DomainNames.InputType, input.Type);
        if (input.Type != InputType.Evdev && input.Bus != InputBus.None)
        {
            xml.OptionalAttribute("bus", DomainNames.InputBus, input.Bus);
        }

        xml.OptionalAttribute("model", DomainNames.VirtioModel, input.Model);
        DeviceInfoXml.WriteVirtioDriver(xml, input.Virtio);
        if (input.EventDevice is { } device)
        {
            using var source = xml.Element("source");
            xml.Attribute(input.Type == InputType.Evdev ? "dev" : "evdev", device);
            xml.OptionalAttribute("grab", DomainNames.InputGrab, input.Grab);
            xml.OptionalAttribute("grabToggle", DomainNames.GrabToggle, input.GrabToggle);
            xml.OptionalOnOff("repeat", input.Repeat);
        }

        DeviceInfoXml.Write(xml, input.Info, options);
    }

    public static HubDef ReadHub(XmlElement element, DomainParseOptions options) =>
        new(element.RequiredEnum("type", DomainNames.HubType)) { Info = DeviceInfoXml.Read(element, options) };

    /// <summary>Where a device on a USB bus is.</summary>
    internal static DeviceInfo ReadUsbInfo(XmlElement element, DomainParseOptions options)
    {
        var info = DeviceInfoXml.Read(element, options);
        return info.Address is null or DeviceAddress.Usb ? info : throw XmlRefusal.Error("Invalid address for a USB device");
    }

    public static void Write(XmlText xml, HubDef hub, DomainFormatOptions options)
    {
        using var element = xml.Element("hub");
        xml.Attribute("type", DomainNames.HubType, hub.Type);
        DeviceInfoXml.Write(xml, hub.Info, options);
    }

    public static WatchdogDef ReadWatchdog(XmlElement element, DomainParseOptions options) =>
        new(element.RequiredEnum("model", DomainNames.WatchdogModel), element.Enum("action", DomainNames.WatchdogAction) ?? WatchdogAction.Reset)
        {
            Info = DeviceInfoXml.Read(element, options),
        };

    public static void Write(XmlText xml, WatchdogDef watchdog, DomainFormatOptions options)
    {
        using var element = xml.Element("watchdog");
        xml.OptionalAttribute("model", DomainNames.WatchdogModel, watchdog.Model);
        xml.Attribute("action", DomainNames.WatchdogAction, watchdog.Action);
        DeviceInfoXml.Write(xml, watchdog.Info, options);
    }

    /// <summary>Octal and hexadecimal numbers are understood; less than nothing is nothing.</summary>
    private static int? ReadPeriod(XmlElement stats) =>
        stats.Attribute("period") is not { } text ? null
        : text.StartsWith('-') && NumberText.TryInt(text, out _) ? null
        : NumberText.TryULong(text, 0, out var period) && period <= int.MaxValue ? (int)period
        : throw XmlValueError.NotANumber(stats, "period", text, signed: true);

    public static BalloonDef ReadBalloon(XmlElement element, DomainParseOptions options) => new()
    {
        Model = element.RequiredEnum("model", DomainNames.BalloonModel),
        AutoDeflate = element.OnOff("autodeflate"),
        FreePageReporting = element.OnOff("freePageReporting"),
        StatsPeriod = element.Child("stats") is { } stats ? ReadPeriod(stats) : null,
        Virtio = DeviceInfoXml.ReadVirtio(element.Child("driver")),
        Info = element.Attribute("model") == "none" ? DeviceInfo.None : DeviceInfoXml.Read(element, options),
    };

    public static void Write(XmlText xml, BalloonDef balloon, DomainFormatOptions options)
    {
        using var element = xml.Element("memballoon");
        xml.Attribute("model", DomainNames.BalloonModel, balloon.Model);
        xml.OptionalOnOff("autodeflate", balloon.AutoDeflate);
        xml.OptionalOnOff("freePageReporting", balloon.FreePageReporting);
        if (balloon.StatsPeriod is { } period and not 0)
        {
            xml.OptionalChild("stats", "period", (ulong)period);
        }

        DeviceInfoXml.Write(xml, balloon.Info, options);
        DeviceInfoXml.WriteVirtioDriver(xml, balloon.Virtio);
    }

    public static PanicDef ReadPanic(XmlElement element, DomainParseOptions options) =>
        new(element.Enum("model", DomainNames.PanicModel)) { Info = DeviceInfoXml.Read(element, options) };

    public static void Write(XmlText xml, PanicDef panic, DomainFormatOptions options)
    {
        using var element = xml.Element("panic");
        xml.OptionalAttribute("model", DomainNames.PanicModel, panic.Model);
        DeviceInfoXml.Write(xml, panic.Info, options);
    }

    public static VsockDef ReadVsock(XmlElement element, DomainParseOptions options)
    {
        var cid = element.Child("cid");
        return new VsockDef
        {
            Model = element.Enum("model", DomainNames.VirtioModel),
            AutoCid = cid?.YesNo("auto") ?? cid?.UInt("address") is not > 0,
            GuestCid = cid?.NonZeroUInt("address"),
            Virtio = DeviceInfoXml.ReadVirtio(element.Child("driver")),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, VsockDef vsock, DomainFormatOptions options)
    {
        using var element = xml.Element("vsock");
        xml.OptionalAttribute("model", DomainNames.VirtioModel, vsock.Model);
        using (xml.ElementIfAny("cid"))
        {
            xml.OptionalYesNo("auto", vsock.AutoCid);
            if (vsock.GuestCid is not 0)
            {
                xml.OptionalAttribute("address", vsock.GuestCid);
            }
        }

        DeviceInfoXml.Write(xml, vsock.Info, options);
        DeviceInfoXml.WriteVirtioDriver(xml, vsock.Virtio);
    }

    public static CryptoDef ReadCrypto(XmlElement element, DomainParseOptions options)
    {
        var backend = element.Child("backend") ?? throw XmlRefusal.Error("missing crypto device backend");
        return new CryptoDef
        {
            Model = element.RequiredEnum("model", DomainNames.CryptoModel),
            Type = element.RequiredEnum("type", DomainNames.CryptoType),
            Backend = backend.RequiredEnum("model", DomainNames.CryptoBackend),
            Queues = backend.UInt("queues"),
            Virtio = DeviceInfoXml.ReadVirtio(element.Child("driver")),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, CryptoDef crypto, DomainFormatOptions options)
    {
        using var element = xml.Element("crypto");
        xml.Attribute("model", DomainNames.CryptoModel, crypto.Model);
        xml.Attribute("type", DomainNames.CryptoType, crypto.Type);
        using (xml.Element("backend"))
        {
            xml.Attribute("model", DomainNames.CryptoBackend, crypto.Backend);
            xml.OptionalAttribute("queues", crypto.Queues);
        }

        DeviceInfoXml.WriteVirtioDriver(xml, crypto.Virtio);
        DeviceInfoXml.Write(xml, crypto.Info, options);
    }

    public static PstoreDef ReadPstore(XmlElement element, DomainParseOptions options) => new(
        element.RequiredEnum("backend", DomainNames.PstoreBackend),
        element.ChildText("path"),
        element.Child("size") is { } size ? ScaledSize.ReadKiB(size) : throw XmlRefusal.Error("missing pstore size"))
    {
        Info = DeviceInfoXml.Read(element, options),
    };

    public static void Write(XmlText xml, PstoreDef pstore, DomainFormatOptions options)
    {
        using var element = xml.Element("pstore");
        xml.Attribute("backend", DomainNames.PstoreBackend, pstore.Backend);
        xml.OptionalTextElement("path", pstore.Path);
        WriteKiB(xml, "size", pstore.SizeKiB);
        DeviceInfoXml.Write(xml, pstore.Info, options);
    }

    public static LeaseDef ReadLease(XmlElement element, DomainParseOptions options)
    {
        var target = element.Child("target") ?? throw XmlRefusal.Error("Missing 'target' element for lease");
        return new LeaseDef(
            element.ChildText("lockspace"),
            element.ChildText("key") ?? throw XmlRefusal.Error("Missing 'key' element for lease"),
            target.Attribute("path") ?? throw XmlRefusal.Error("Missing 'target' element for lease"),
            target.ULong("offset") ?? 0)
        {
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, LeaseDef lease)
    {
        using var element = xml.Element("lease");
        xml.OptionalTextElement("lockspace", lease.Lockspace);
        xml.TextElement("key", lease.Key);
        using var target = xml.Element("target");
        xml.Attribute("path", lease.Path);
        if (lease.Offset != 0)
        {
            xml.Attribute("offset", lease.Offset);
        }
    }

    public static void WriteKiB(XmlText xml, string name, ulong kib)
    {
        using var element = xml.Element(name);
        xml.Attribute("unit", "KiB");
        xml.Text(kib);
    }
}
