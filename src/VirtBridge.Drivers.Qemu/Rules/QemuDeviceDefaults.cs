using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Settings of single devices that are left open.</summary>
internal static class QemuDeviceDefaults
{
    public static DomainDef Apply(DomainDef domain, QemuCapabilities capabilities)
    {
        var devices = domain.Devices;
        domain = domain with
        {
            Devices = devices with
            {
                Disks = Each(devices.Disks, Disk),
                Controllers = Each(devices.Controllers, controller => QemuControllerModels.Complete(controller, domain, capabilities)),
                Interfaces = Each(devices.Interfaces, net => Interface(net, domain, capabilities)),
                Filesystems = Each(devices.Filesystems, Filesystem),
                Serials = Each(devices.Serials, serial => Serial(serial, domain)),
                Inputs = Each(devices.Inputs, input => Input(input, domain)),
                Videos = Each(devices.Videos, video => Video(video, domain, capabilities)),
                Panics = Each(devices.Panics, panic => panic.Model is null ? new PanicDef(DefaultPanic(domain)) { Info = panic.Info } : panic),
                Tpms = Each(devices.Tpms, tpm => Tpm(tpm, domain)),
                Vsock = devices.Vsock is { Model: null } vsock ? vsock with { Model = VirtioModel.Virtio } : devices.Vsock,
                Audios = Audio(devices),
                Graphics = Each(devices.Graphics, Graphics),
                Sounds = devices.Sounds,
            },
        };
        return WithGic(domain, capabilities);
    }

    private static ValueArray<T> Each<T>(ValueArray<T> items, Func<T, T> change) =>
        items.IsEmpty ? items : items.Select(change).ToValueArray();

    private static DiskDef Disk(DiskDef disk)
    {
        var source = disk.Source;
        if (source.Format is null && source.Type is not (StorageType.Vhostuser or StorageType.Dir))
        {
            source = source with { Format = StorageFormat.Raw };
        }
        else if (source.Format is null && source.Type == StorageType.Dir)
        {
            source = source with { Format = StorageFormat.Fat };
        }

        if (disk.Mirror is { Source.Format: null } mirror)
        {
            disk = disk with { Mirror = mirror with { Source = mirror.Source with { Format = StorageFormat.Raw } } };
        }

        return disk with { DriverName = disk.DriverName ?? "qemu", Source = WithEngine(source) };
    }

    /// <summary>QEMU decrypts unless the storage library was asked to.</summary>
    private static StorageSource WithEngine(StorageSource source)
    {
        if (source.Encryption is { Engine: null } encryption)
        {
            source = source with { Encryption = encryption with { Engine = EncryptionEngine.Qemu } };
        }

        return source.Backing is BackingStore.Image { Source: var below } && WithEngine(below) is var changed && !ReferenceEquals(changed, below)
            ? source with { Backing = new BackingStore.Image(changed) }
            : source;
    }

    private static InterfaceDef Interface(InterfaceDef net, DomainDef domain, QemuCapabilities capabilities)
    {
        if (net.Model is not null || net.Type == InterfaceType.Hostdev)
        {
            return net;
        }

        var virtio = QemuMachineKind.IsS390(domain) || QemuMachineKind.IsArmVirt(domain) || QemuMachineKind.IsRiscv(domain)
            || QemuMachineKind.IsLoongArch(domain) || net.Type is InterfaceType.Vdpa;
        var model = virtio ? "virtio"
            : QemuMachineKind.IsArm(domain) ? domain.Os.Machine == "versatilepb" ? "smc91c111" : "lan9118"
            : capabilities.Has(QemuFlag.Rtl8139) ? "rtl8139"
            : "e1000";
        return net with { Model = model };
    }

    /// <summary>SPICE with a local display and no port needs no network.</summary>
    private static GraphicsDef Graphics(GraphicsDef graphics) =>
        graphics is GraphicsDef.Spice { Gl: true, Port: null or 0, TlsPort: null or 0, AutoPort: false } spice
        && spice.Listens is [{ Type: GraphicsListenType.Address, Address: null }]
            ? spice with { Listens = [new GraphicsListen(GraphicsListenType.None)] }
            : graphics;

    private static FilesystemDef Filesystem(FilesystemDef filesystem) => filesystem.Access is not null
        ? filesystem
        : filesystem with { Access = FilesystemAccess.Passthrough };

    private static SerialDef Serial(SerialDef serial, DomainDef domain)
    {
        var type = serial.TargetType ?? TypeOf(serial.TargetModel) ?? TypeOf(serial.Address) ?? DefaultSerial(domain);
        return serial with { TargetType = type, TargetModel = serial.TargetModel ?? ModelOf(type, domain) };
    }

    private static SerialTargetType? TypeOf(SerialTargetModel? model) => model switch
    {
        SerialTargetModel.IsaSerial => SerialTargetType.IsaSerial,
        SerialTargetModel.UsbSerial => SerialTargetType.UsbSerial,
        SerialTargetModel.PciSerial => SerialTargetType.PciSerial,
        _ => null,
    };

    private static SerialTargetType? TypeOf(DeviceAddress? address) => address switch
    {
        DeviceAddress.Usb => SerialTargetType.UsbSerial,
        DeviceAddress.Pci => SerialTargetType.PciSerial,
        DeviceAddress.Isa => SerialTargetType.IsaSerial,
        DeviceAddress.SpaprVio => SerialTargetType.SpaprVioSerial,
        _ => null,
    };

    private static SerialTargetType? DefaultSerial(DomainDef domain) =>
        QemuMachineKind.IsX86(domain) ? SerialTargetType.IsaSerial
        : QemuMachineKind.IsPseries(domain) ? SerialTargetType.SpaprVioSerial
        : QemuMachineKind.IsS390(domain) ? SerialTargetType.SclpSerial
        : QemuMachineKind.IsArmVirt(domain) || QemuMachineKind.IsRiscvVirt(domain) || QemuMachineKind.IsLoongVirt(domain) ? SerialTargetType.SystemSerial
        : null;

    private static SerialTargetModel? ModelOf(SerialTargetType? type, DomainDef domain) => type switch
    {
        SerialTargetType.IsaSerial => SerialTargetModel.IsaSerial,
        SerialTargetType.UsbSerial => SerialTargetModel.UsbSerial,
        SerialTargetType.PciSerial => SerialTargetModel.PciSerial,
        SerialTargetType.SpaprVioSerial => SerialTargetModel.SpaprVty,
        SerialTargetType.SclpSerial => SerialTargetModel.Sclpconsole,
        SerialTargetType.IsaDebug => SerialTargetModel.IsaDebugcon,
        SerialTargetType.SystemSerial => QemuMachineKind.IsArm(domain) ? SerialTargetModel.Pl011 : SerialTargetModel.Uart16550A,
        _ => null,
    };

    private static InputDef Input(InputDef input, DomainDef domain)
    {
        if (input.Bus is not null)
        {
            return input;
        }

        var bus = input.Type switch
        {
            InputType.Passthrough => InputBus.Virtio,
            InputType.Evdev => InputBus.None,
            InputType.Mouse or InputType.Keyboard when QemuMachineKind.IsX86(domain) => InputBus.Ps2,
            _ when input.Address is DeviceAddress.Pci or DeviceAddress.Ccw or DeviceAddress.VirtioMmio => InputBus.Virtio,
            _ when QemuMachineKind.IsS390(domain) => InputBus.Virtio,
            _ => InputBus.Usb,
        };
        return input with { Bus = bus };
    }

    private static VideoDef Video(VideoDef video, DomainDef domain, QemuCapabilities capabilities)
    {
        if (video.Type == VideoType.Default)
        {
            var virtio = QemuMachineKind.IsS390(domain) || QemuMachineKind.IsArmVirt(domain) || QemuMachineKind.IsRiscv(domain) || QemuMachineKind.IsLoongArch(domain);
            var type = virtio ? VideoType.Virtio
                : QemuMachineKind.IsPpc64(domain) || !capabilities.Has(QemuFlag.CirrusVga) ? VideoType.Vga
                : VideoType.Cirrus;
            video = VideoDefaults.Complete(video with { Type = type });
        }

        return video.Type == VideoType.Qxl
            ? video with { Ram = PowerOfTwo(video.Ram), Vram = PowerOfTwo(video.Vram), VgaMem = PowerOfTwo(video.VgaMem) }
            : video;
    }

    private static uint? PowerOfTwo(uint? value) => value is { } number ? System.Numerics.BitOperations.RoundUpToPowerOf2(number) : null;

    private static PanicModel DefaultPanic(DomainDef domain) =>
        QemuMachineKind.IsPseries(domain) ? PanicModel.Pseries
        : QemuMachineKind.IsS390(domain) ? PanicModel.S390
        : PanicModel.Isa;

    private static TpmDef Tpm(TpmDef tpm, DomainDef domain)
    {
        var model = tpm.Model ?? (QemuMachineKind.IsPpc64(domain) ? TpmModel.TpmSpapr : TpmModel.TpmTis);
        var backend = tpm.Backend is TpmBackend.Emulator { Version: null } emulator
            ? emulator with { Version = TpmVersion.V2_0 }
            : tpm.Backend;
        return tpm with { Model = model, Backend = backend };
    }

    /// <summary>Guests with a display or sound get somewhere to send sound to.</summary>
    private static ValueArray<AudioDef> Audio(DomainDevices devices)
    {
        if (!devices.Audios.IsEmpty)
        {
            return devices.Audios;
        }

        var type = AudioType.None;
        foreach (var graphics in devices.Graphics)
        {
            if (graphics.Type == GraphicsType.Spice)
            {
                type = AudioType.Spice;
                break;
            }

            if (graphics.Type == GraphicsType.Sdl)
            {
                type = AudioType.Sdl;
                break;
            }

            if (graphics.Type == GraphicsType.Dbus)
            {
                type = AudioType.Dbus;
                break;
            }
        }

        return [new AudioDef { Id = 1, Type = type }];
    }

    private static DomainDef WithGic(DomainDef domain, QemuCapabilities capabilities)
    {
        if (!QemuMachineKind.IsArmVirt(domain))
        {
            return domain;
        }

        if (domain.Features.Gic is { Version: not null })
        {
            return domain;
        }

        var kvm = domain.VirtType == VirtType.Kvm;
        GicVersion? best = null;
        foreach (var gic in capabilities.Gics)
        {
            if (kvm ? gic.Kernel : gic.Emulated)
            {
                var version = gic.Version == 3 ? GicVersion.V3 : GicVersion.V2;
                best = kvm ? best is null || version > best ? version : best : GicVersion.V2;
            }
        }

        return domain with { Features = domain.Features with { Gic = new GicFeature(best ?? GicVersion.V2) } };
    }
}
