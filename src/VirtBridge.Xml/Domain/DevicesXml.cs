using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>devices</c> element: every kind of device in the order it is printed.</summary>
internal static class DevicesXml
{
    public static DomainDevices Read(XmlElement? element, DomainParseOptions options)
    {
        if (element is null)
        {
            return DomainDevices.None;
        }

        var nvram = element.Child("nvram");
        var balloon = element.Child("memballoon");
        if (element.CountOf("memballoon") > 1)
        {
            throw XmlRefusal.Internal("only a single memory balloon device is supported");
        }

        var devices = new DomainDevices
        {
            Emulator = element.ChildText("emulator") is { Length: > 0 } emulator ? emulator : null,
            Disks = All(element, "disk", options, DiskXml.Read),
            Controllers = All(element, "controller", options, ControllerXml.Read),
            Leases = All(element, "lease", options, SmallDevicesXml.ReadLease),
            Filesystems = All(element, "filesystem", options, FilesystemXml.Read),
            Interfaces = All(element, "interface", options, DomainInterfaceXml.Read),
            Smartcards = All(element, "smartcard", options, BackedDevicesXml.ReadSmartcard),
            Parallels = All(element, "parallel", options, CharDeviceXml.ReadParallel),
            Serials = All(element, "serial", options, CharDeviceXml.ReadSerial),
            Consoles = All(element, "console", options, CharDeviceXml.ReadConsole),
            Channels = All(element, "channel", options, CharDeviceXml.ReadChannel),
            Inputs = All(element, "input", options, SmallDevicesXml.ReadInput),
            Tpms = All(element, "tpm", options, BackedDevicesXml.ReadTpm),
            Graphics = All(element, "graphics", options, GraphicsXml.Read),
            Sounds = All(element, "sound", options, AudioXml.ReadSound),
            Audios = All(element, "audio", options, static (audio, _) => AudioXml.ReadAudio(audio)),
            Videos = All(element, "video", options, VideoXml.Read),
            Hostdevs = All(element, "hostdev", options, HostdevXml.Read),
            Nvram = nvram is null ? null : new NvramDef { Info = DeviceInfoXml.Read(nvram, options) },
            Balloon = balloon is null ? null : SmallDevicesXml.ReadBalloon(balloon, options),
        };
        return ReadRest(element, devices, options);
    }

    public static void Write(XmlText xml, DomainDef domain, DomainFormatOptions options)
    {
        var devices = domain.Devices;
        using var element = xml.Element("devices");
        xml.OpenContent();
        xml.OptionalTextElement("emulator", devices.Emulator);
        foreach (var disk in devices.Disks)
        {
            DiskXml.Write(xml, disk, options);
        }

        foreach (var controller in devices.Controllers)
        {
            ControllerXml.Write(xml, controller, options);
        }

        foreach (var lease in devices.Leases)
        {
            SmallDevicesXml.Write(xml, lease);
        }

        foreach (var filesystem in devices.Filesystems)
        {
            FilesystemXml.Write(xml, filesystem, options);
        }

        foreach (var net in devices.Interfaces)
        {
            DomainInterfaceXml.Write(xml, net, options);
        }

        foreach (var smartcard in devices.Smartcards)
        {
            BackedDevicesXml.Write(xml, smartcard, options);
        }

        WriteCharacterDevices(xml, domain, options);
        WriteHumanDevices(xml, devices, options);
        foreach (var hostdev in devices.Hostdevs)
        {
            HostdevXml.Write(xml, hostdev, options);
        }

        foreach (var redir in devices.Redirs)
        {
            BackedDevicesXml.Write(xml, redir, options);
        }

        if (devices.RedirFilter is { } filter)
        {
            BackedDevicesXml.WriteRedirFilter(xml, filter);
        }

        WriteRest(xml, devices, options);
    }

    private static ValueArray<T> All<T>(XmlElement element, string name, DomainParseOptions options, Func<XmlElement, DomainParseOptions, T> read)
    {
        List<T>? result = null;
        foreach (var child in element.Children(name))
        {
            (result ??= []).Add(read(child, options));
        }

        return result is null ? default : result.ToValueArray();
    }

    private static DomainDevices ReadRest(XmlElement element, DomainDevices devices, DomainParseOptions options)
    {
        var vsock = element.Child("vsock");
        var iommu = element.Child("iommu");
        var pstore = element.Child("pstore");
        if (element.CountOf("iommu") > 1)
        {
            throw XmlRefusal.Error("only a single IOMMU device is supported");
        }

        if (element.CountOf("vsock") > 1)
        {
            throw XmlRefusal.Error("only a single vsock device is supported");
        }

        return devices with
        {
            Redirs = All(element, "redirdev", options, BackedDevicesXml.ReadRedir),
            RedirFilter = element.Child("redirfilter") is { } filter ? BackedDevicesXml.ReadRedirFilter(filter) : null,
            Hubs = All(element, "hub", options, SmallDevicesXml.ReadHub),
            Watchdogs = All(element, "watchdog", options, SmallDevicesXml.ReadWatchdog),
            Rngs = All(element, "rng", options, BackedDevicesXml.ReadRng),
            Panics = All(element, "panic", options, SmallDevicesXml.ReadPanic),
            Shmems = All(element, "shmem", options, BackedDevicesXml.ReadShmem),
            Memories = All(element, "memory", options, MemoryDeviceXml.Read),
            Cryptos = All(element, "crypto", options, SmallDevicesXml.ReadCrypto),
            Vsock = vsock is null ? null : SmallDevicesXml.ReadVsock(vsock, options),
            Iommu = iommu is null ? null : BackedDevicesXml.ReadIommu(iommu, options),
            Pstore = pstore is null ? null : SmallDevicesXml.ReadPstore(pstore, options),
        };
    }

    private static void WriteCharacterDevices(XmlText xml, DomainDef domain, DomainFormatOptions options)
    {
        var devices = domain.Devices;
        foreach (var serial in devices.Serials)
        {
            CharDeviceXml.Write(xml, serial, options);
        }

        foreach (var parallel in devices.Parallels)
        {
            CharDeviceXml.Write(xml, parallel, options);
        }

        for (var i = 0; i < devices.Consoles.Count; i++)
        {
            var console = devices.Consoles[i];
            if (i == 0 && domain.Os.Type == OsType.Hvm && console.TargetType is ConsoleTargetType.Serial && devices.Serials.Count > 0)
            {
                // The first console of such a guest is its first serial port under another name.
                console = console with { Source = devices.Serials[0].Source, Info = devices.Serials[0].Info, Port = devices.Serials[0].Port };
            }

            CharDeviceXml.Write(xml, console, options);
        }

        foreach (var channel in devices.Channels)
        {
            CharDeviceXml.Write(xml, channel, options);
        }
    }

    private static void WriteHumanDevices(XmlText xml, DomainDevices devices, DomainFormatOptions options)
    {
        foreach (var input in devices.Inputs)
        {
            SmallDevicesXml.Write(xml, input, options);
        }

        foreach (var tpm in devices.Tpms)
        {
            BackedDevicesXml.Write(xml, tpm, options);
        }

        foreach (var graphics in devices.Graphics)
        {
            GraphicsXml.Write(xml, graphics, options);
        }

        foreach (var sound in devices.Sounds)
        {
            AudioXml.Write(xml, sound, options);
        }

        foreach (var audio in devices.Audios)
        {
            AudioXml.Write(xml, audio);
        }

        foreach (var video in devices.Videos)
        {
            VideoXml.Write(xml, video, options);
        }
    }

    private static void WriteRest(XmlText xml, DomainDevices devices, DomainFormatOptions options)
    {
        foreach (var hub in devices.Hubs)
        {
            SmallDevicesXml.Write(xml, hub, options);
        }

        foreach (var watchdog in devices.Watchdogs)
        {
            SmallDevicesXml.Write(xml, watchdog, options);
        }

        if (devices.Balloon is { } balloon)
        {
            SmallDevicesXml.Write(xml, balloon, options);
        }

        foreach (var rng in devices.Rngs)
        {
            BackedDevicesXml.Write(xml, rng, options);
        }

        if (devices.Nvram is { } nvram)
        {
            using var element = xml.Element("nvram");
            DeviceInfoXml.Write(xml, nvram.Info, options);
        }

        foreach (var panic in devices.Panics)
        {
            SmallDevicesXml.Write(xml, panic, options);
        }

        foreach (var shmem in devices.Shmems)
        {
            BackedDevicesXml.Write(xml, shmem, options);
        }

        foreach (var memory in devices.Memories)
        {
            MemoryDeviceXml.Write(xml, memory, options);
        }

        if (devices.Iommu is { } iommu)
        {
            BackedDevicesXml.Write(xml, iommu, options);
        }

        if (devices.Vsock is { } vsock)
        {
            SmallDevicesXml.Write(xml, vsock, options);
        }

        foreach (var crypto in devices.Cryptos)
        {
            SmallDevicesXml.Write(xml, crypto, options);
        }

        if (devices.Pstore is { } pstore)
        {
            SmallDevicesXml.Write(xml, pstore, options);
        }
    }
}
