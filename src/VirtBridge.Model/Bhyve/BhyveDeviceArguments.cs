namespace VirtBridge.Model;

/// <summary>The devices of a bhyve command, each in its slot.</summary>
internal static class BhyveDeviceArguments
{
    private const int SerialPorts = 4;

    public static void AddControllers(List<string> argv, DomainDevices devices, BhyveHost host)
    {
        if (devices.Controllers.Count(controller => controller.Type == ControllerType.Isa) > 1)
        {
            throw BhyveError.Unsupported("only one 'isa' controller is supported");
        }

        if (devices.Controllers.Count(controller => controller.Type == ControllerType.Usb) > 1)
        {
            throw BhyveError.Unsupported("only single USB controller is supported");
        }

        foreach (var controller in devices.Controllers)
        {
            switch (controller.Type)
            {
                case ControllerType.Pci when controller.Pci is null or PciControllerModel.PciRoot:
                    break;
                case ControllerType.Pci:
                    throw BhyveError.Unsupported("unsupported PCI controller model: only PCI root supported");
                case ControllerType.Isa:
                    Add(argv, controller, "lpc");
                    break;
                case ControllerType.Sata:
                    AddSata(argv, controller, devices.Disks, host);
                    break;
                case ControllerType.Usb:
                    AddUsb(argv, controller, devices.Inputs, host);
                    break;
                default:
                    throw BhyveError.Unsupported($"unsupported controller type '{controller.Type.ToString().ToLowerInvariant()}'");
            }
        }
    }

    public static void AddInterfaces(List<string> argv, ValueArray<InterfaceDef> cards, BhyveHost host)
    {
        foreach (var card in cards)
        {
            if (card.Source is not (InterfaceSource.Bridge or InterfaceSource.Network))
            {
                throw BhyveError.Unsupported($"Network type {card.Type.ToString().ToLowerInvariant()} is not supported");
            }

            var model = card.Model switch
            {
                "virtio" => "virtio-net",
                "e1000" when host.Can(BhyveFeatures.NetE1000) => "e1000",
                "e1000" => throw BhyveError.Unsupported("NIC model 'e1000' is not supported by given bhyve binary"),
                _ => throw BhyveError.Unsupported($"NIC model {card.Model} is not supported"),
            };
            Add(argv, card, $"{model},{card.Target},mac={card.Mac ?? default}");
        }
    }

    public static void AddVirtioDisks(List<string> argv, ValueArray<DiskDef> disks)
    {
        foreach (var disk in disks)
        {
            switch (disk.Bus)
            {
                case DiskBus.Sata:
                    // Part of its controller.
                    break;
                case DiskBus.Virtio when disk.Device == DiskDevice.Disk:
                    Add(argv, disk, $"virtio-blk,{Path(disk)}");
                    break;
                case DiskBus.Virtio:
                    throw BhyveError.Unsupported("unsupported disk device for bus 'virtio'");
                default:
                    throw BhyveError.Unsupported($"disk bus '{disk.Bus.ToString()?.ToLowerInvariant()}' is not supported");
            }
        }
    }

    public static void AddDisplay(List<string> argv, DomainDef domain, BhyveHost host)
    {
        if (domain.Devices.Graphics.IsEmpty || domain.Devices.Videos.IsEmpty)
        {
            return;
        }

        if (!host.Can(BhyveFeatures.FrameBuffer))
        {
            throw BhyveError.Unsupported("Bhyve version does not support framebuffer");
        }

        if (!BhyveCommand.BootsFirmware(domain))
        {
            throw BhyveError.Unsupported("Framebuffer needs a guest that boots firmware");
        }

        if (domain.Devices.Graphics.Count > 1 || domain.Devices.Videos.Count > 1)
        {
            throw BhyveError.Unsupported("only single display is supported");
        }

        if (domain.Devices.Graphics[0] is not GraphicsDef.Vnc vnc)
        {
            throw BhyveError.Unsupported("Only VNC supported");
        }

        var video = domain.Devices.Videos[0];
        Add(argv, video, $"fbuf,tcp={Listen(vnc)}{Options(video)}{Password(vnc, host)}");
    }

    public static void AddSounds(List<string> argv, DomainDevices devices, BhyveHost host)
    {
        foreach (var sound in devices.Sounds)
        {
            if (sound.Model != SoundModel.Ich7)
            {
                throw BhyveError.Unsupported("Sound device model is not supported");
            }

            if (!host.Can(BhyveFeatures.SoundHda))
            {
                throw BhyveError.Unsupported("Installed bhyve binary does not support HDA sound device");
            }

            Add(argv, sound, "hda" + Audio(devices, sound));
        }
    }

    public static void AddFilesystems(List<string> argv, ValueArray<FilesystemDef> filesystems, BhyveHost host)
    {
        foreach (var filesystem in filesystems)
        {
            if (filesystem is not { Type: FilesystemType.Mount, Driver: null or FilesystemDriver.Path })
            {
                throw BhyveError.Unsupported("only 'path' file system driver of type 'mount' is supported");
            }

            if (!host.Can(BhyveFeatures.Virtio9p))
            {
                throw BhyveError.Unsupported("Installed bhyve binary does not support virtio-9p device");
            }

            Add(argv, filesystem, $"virtio-9p,{filesystem.Target}={filesystem.Source}{(filesystem.ReadOnly ? ",ro" : "")}");
        }
    }

    public static void AddRandom(List<string> argv, ValueArray<RngDef> rngs, BhyveHost host)
    {
        foreach (var rng in rngs)
        {
            if (rng.Model != VirtioModel.Virtio)
            {
                throw BhyveError.Unsupported("only 'virtio' model is supported for RNG");
            }

            if (rng.Backend is not RngBackend.Random { Path: null or "/dev/random" })
            {
                throw BhyveError.Unsupported("only '/dev/random' is supported as source of RNG");
            }

            if (rng.Rate is not null)
            {
                throw BhyveError.Unsupported("rate limits of RNG are not supported");
            }

            if (!host.Can(BhyveFeatures.VirtioRandom))
            {
                throw BhyveError.Unsupported("Installed bhyve binary does not support virtio-rnd");
            }

            Add(argv, rng, "virtio-rnd");
        }
    }

    public static void AddSerials(List<string> argv, ValueArray<SerialDef> serials)
    {
        foreach (var serial in serials)
        {
            var port = serial.Port ?? 0;
            if (port is < 0 or >= SerialPorts)
            {
                throw BhyveError.Unsupported($"serial port number {port} is out of range [0, {SerialPorts - 1}]");
            }

            var source = serial.Source switch
            {
                CharSource.Nmdm nmdm => nmdm.Master,
                CharSource.Tcp { Listen: true, Protocol: CharProtocol.Raw } tcp => $"tcp={tcp.Host}:{tcp.Service}",
                _ => throw BhyveError.Unsupported("only nmdm console types are supported"),
            };
            argv.AddRange(["-l", $"com{port + 1},{source}"]);
        }
    }

    private static void AddSata(List<string> argv, ControllerDef controller, ValueArray<DiskDef> disks, BhyveHost host)
    {
        var served = disks.Where(disk => disk.Bus == DiskBus.Sata && (disk.Address as DeviceAddress.Drive)?.Controller == controller.Index).ToList();
        if (served.Count == 0)
        {
            return;
        }

        if (host.Can(BhyveFeatures.WideAhci))
        {
            Add(argv, controller, "ahci" + string.Concat(served.Select(disk => $",{Kind(disk)}:{Path(disk)}")));
            return;
        }

        Add(argv, controller, $"ahci-{Kind(served[0])},{Path(served[0])}");
    }

    private static void AddUsb(List<string> argv, ControllerDef controller, ValueArray<InputDef> inputs, BhyveHost host)
    {
        if (controller.Usb is not (null or UsbControllerModel.NecXhci))
        {
            throw BhyveError.Unsupported("only 'nec-xhci' USB controller model is supported");
        }

        if (!host.Can(BhyveFeatures.Xhci))
        {
            throw BhyveError.Unsupported("Installed bhyve binary does not support xhci");
        }

        var tablets = inputs.Count(input => input.Bus == InputBus.Usb);
        if (tablets > 1)
        {
            throw BhyveError.Unsupported("only single input device is supported");
        }

        if (inputs.Any(input => input.Bus == InputBus.Usb && input.Type != InputType.Tablet))
        {
            throw BhyveError.Unsupported("only 'tablet' USB input devices are supported");
        }

        Add(argv, controller, tablets > 0 ? "xhci,tablet" : "xhci");
    }

    private static string Kind(DiskDef disk) => disk.Device switch
    {
        DiskDevice.Disk => "hd",
        DiskDevice.Cdrom => "cd",
        _ => throw BhyveError.Unsupported("unsupported disk device"),
    };

    private static string Path(DiskDef disk)
    {
        if (disk.Source.Type is not (StorageType.File or StorageType.Block))
        {
            throw BhyveError.Unsupported("unsupported disk type");
        }

        return disk.Source.Path is { Length: > 0 } path ? path : throw BhyveError.Unsupported("cdrom device without source path not supported");
    }

    private static string Listen(GraphicsDef.Vnc vnc)
    {
        var listen = vnc.Listens.FirstOrDefault();
        if (listen is not null && listen.Type is not (GraphicsListenType.Address or GraphicsListenType.None))
        {
            throw BhyveError.Unsupported("unsupported listen type");
        }

        var address = listen?.Address ?? "";
        var port = vnc.Port is > 0 and var given ? given : 5900;
        return address.Contains(':') ? $"[{address}]:{port}" : $"{address}:{port}";
    }

    private static string Options(VideoDef video)
    {
        if (video.Type != VideoType.Gop)
        {
            throw BhyveError.Unsupported("Only GOP video device is supported");
        }

        var vga = video.VgaConf switch
        {
            VgaConf.Io => ",vga=io",
            VgaConf.On => ",vga=on",
            VgaConf.Off => ",vga=off",
            _ => "",
        };
        return video.Resolution is { } resolution ? $"{vga},w={resolution.X},h={resolution.Y}" : vga;
    }

    private static string Password(GraphicsDef.Vnc vnc, BhyveHost host)
    {
        if (vnc.Password.Text is not { } password)
        {
            return "";
        }

        return host.Can(BhyveFeatures.VncPassword)
            ? $",password={password}"
            : throw BhyveError.Unsupported("VNC Password authentication not supported by bhyve");
    }

    private static string Audio(DomainDevices devices, SoundDef sound)
    {
        var audio = devices.Audios.FirstOrDefault(audio => audio.Id == sound.AudioId);
        if (audio is null)
        {
            return "";
        }

        if (audio.Type != AudioType.Oss)
        {
            throw BhyveError.Unsupported($"unsupported audio backend '{audio.Type.ToString().ToLowerInvariant()}'");
        }

        return $"{(audio.Output.Device is { } play ? $",play={play}" : "")}{(audio.Input.Device is { } record ? $",rec={record}" : "")}";
    }

    private static void Add(List<string> argv, DeviceDef device, string what)
    {
        var at = device.Info.Pci ?? throw BhyveError.Unsupported("device has no PCI address");
        argv.AddRange(["-s", $"{at.Slot}:{at.Function},{what}"]);
    }
}
