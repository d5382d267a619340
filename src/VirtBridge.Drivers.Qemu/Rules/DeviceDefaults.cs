using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Models and backends of devices that name none.</summary>
internal static class DeviceDefaults
{
    public static DomainDef Apply(DomainDef domain, GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context)
    {
        var devices = domain.Devices;
        devices = devices with
        {
            Interfaces = devices.Interfaces.Map(nic => Interface(nic, machine, capabilities)),
            Filesystems = devices.Filesystems.Map(fs => fs.Access is null ? fs with { Access = FilesystemAccess.Passthrough } : fs),
            Graphics = devices.Graphics.Map(graphics => Graphics(graphics, context)),
            Inputs = devices.Inputs.Map(input => Input(input, machine)),
            Videos = devices.Videos.Map(video => video.Type == VideoType.Default ? video with { Type = VideoModel(machine, capabilities) } : video),
            Watchdogs = devices.Watchdogs.Map(w => w.Model is null ? w with { Model = machine.IsS390 ? WatchdogModel.Diag288 : WatchdogModel.I6300Esb } : w),
            Panics = devices.Panics.Map(panic => panic.Model is null ? panic with { Model = PanicOf(machine) } : panic),
            Rngs = devices.Rngs.Map(rng => rng.Backend is RngBackend.Random { Path: null } ? rng with { Backend = new RngBackend.Random("/dev/random") } : rng),
            Channels = context.Live ? devices.Channels : devices.Channels.Map(GeneratedPaths.Without),
            Redirs = devices.Redirs.Map(redir => redir.Source is CharSource.Dbus { Channel: null } ? redir with { Source = new CharSource.Dbus("org.qemu.usbredir") } : redir),
            Sounds = devices.Sounds.Map(sound => sound is { Model: SoundModel.Virtio, Streams: null or 0 } ? sound with { Streams = 2 } : sound),
            Tpms = devices.Tpms.Map(tpm => Tpm(tpm, machine)),
            Vsock = devices.Vsock is { Model: null } vsock ? vsock with { Model = VirtioModel.Virtio } : devices.Vsock,
            Shmems = devices.Shmems.Map(shmem => shmem.Size is null && !(shmem.HasServer && shmem.Model == ShmemModel.IvshmemDoorbell) ? shmem with { Size = 4UL << 20 } : WithInterrupts(shmem)),
        };
        return domain with { Devices = WithImplicit(devices, machine, capabilities, context) };
    }

    /// <summary>Devices the general rules may have added get the models of the board.</summary>
    public static DomainDef ApplyImplicit(DomainDef domain, GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context)
    {
        var devices = WithImplicit(domain.Devices, machine, capabilities, context);
        return ReferenceEquals(devices, domain.Devices) ? domain : domain with { Devices = devices };
    }

    private static DomainDevices WithImplicit(DomainDevices devices, GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context)
    {
        var disks = devices.Disks.Map(Disk);
        var controllers = devices.Controllers.Map(controller => Controller(controller, machine, capabilities, context));
        var serials = devices.Serials.Map(serial => Serial(serial, machine));
        return disks.IsSame(devices.Disks) && controllers.IsSame(devices.Controllers) && serials.IsSame(devices.Serials)
            ? devices
            : devices with { Disks = disks, Controllers = controllers, Serials = serials };
    }

    private static ControllerDef Controller(ControllerDef controller, GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context)
    {
        switch (controller)
        {
            case { Type: ControllerType.Scsi, Scsi: null or ScsiControllerModel.Auto }:
                var scsi = machine.IsPSeries ? ScsiControllerModel.Ibmvscsi
                    : machine.IsS390 || machine.IsLoongArch ? ScsiControllerModel.VirtioScsi
                    : capabilities?.Has(QemuFlag.Lsi) == true ? ScsiControllerModel.Lsilogic
                    : ScsiControllerModel.VirtioScsi;
                return controller with
                {
                    Scsi = scsi,
                    Model = scsi switch
                    {
                        ScsiControllerModel.Ibmvscsi => "ibmvscsi",
                        ScsiControllerModel.Lsilogic => "lsilogic",
                        _ => "virtio-scsi",
                    },
                };
            case { Type: ControllerType.Usb, Usb: null }:
                var usb = UsbModels.Default(machine, capabilities, context, isImplicit: false);
                return usb is { } model ? controller with { Usb = model, Model = UsbModels.NameOf(model) } : controller;
            case { Type: ControllerType.Usb, Usb: UsbControllerModel.Ich9Uhci1 or UsbControllerModel.Ich9Uhci2 or UsbControllerModel.Ich9Uhci3, Info.MasterStartPort: null }:
                return controller with
                {
                    Info = controller.Info with
                    {
                        MasterStartPort = controller.Usb switch { UsbControllerModel.Ich9Uhci1 => 0, UsbControllerModel.Ich9Uhci2 => 2, _ => 4u },
                    },
                };
            default:
                return controller;
        }
    }

    /// <summary>Asked before and after the general rules, so most disks are complete already and stay what they are.</summary>
    private static DiskDef Disk(DiskDef disk)
    {
        var source = Image(IsEmptyDrive(disk) ? disk.Source with { Type = StorageType.File, Path = null, Protocol = null } : disk.Source);
        var snapshot = disk.Snapshot ?? (source.Type == StorageType.Vhostuser ? DiskSnapshot.No : null);
        var mirror = disk.Mirror is { Source.Format: null } copy ? copy with { Source = copy.Source with { Format = StorageFormat.Raw } } : disk.Mirror;
        var isComplete = disk is { DriverName: not null, Cache: not DiskCache.Default } && snapshot == disk.Snapshot
            && ReferenceEquals(source, disk.Source) && ReferenceEquals(mirror, disk.Mirror);
        return isComplete ? disk : disk with
        {
            DriverName = disk.DriverName ?? "qemu",
            Cache = disk.Cache == DiskCache.Default ? null : disk.Cache,
            Snapshot = snapshot,
            Source = source,
            Mirror = mirror,
        };
    }

    private static StorageSource Image(StorageSource source)
    {
        if (source.Format is null && source.Type != StorageType.Volume)
        {
            source = source with { Format = StorageFormat.Raw };
        }

        return WithEncryptionEngine(WithNetworkDefaults(source));
    }

    /// <summary>A drive whose medium would come over the network, were there one.</summary>
    private static bool IsEmptyDrive(DiskDef disk) => disk is { Device: DiskDevice.Cdrom or DiskDevice.Floppy, Source.Type: StorageType.Network }
        && (disk.Source.IsEmpty || (disk.Source.Path is null && disk.Source.Hosts.IsEmpty));

    private static StorageSource WithNetworkDefaults(StorageSource source) => NetworkPorts.WithUsual(
        source is { Type: StorageType.Network, Protocol: StorageProtocol.Iscsi, Path: { } path } && !path.Contains('/') ? source with { Path = path + "/0" } : source);

    private static StorageSource WithEncryptionEngine(StorageSource source)
    {
        if (source.Encryption is { Engine: null } encryption)
        {
            source = source with { Encryption = encryption with { Engine = EncryptionEngine.Qemu } };
        }

        return source.Backing is BackingStore.Image image && WithEncryptionEngine(image.Source) is var below && !ReferenceEquals(below, image.Source)
            ? source with { Backing = new BackingStore.Image(below) }
            : source;
    }

    private static readonly string[] KnownModels =
    [
        "rtl8139", "virtio", "e1000", "e1000e", "igb", "virtio-transitional", "virtio-non-transitional", "usb-net", "spapr-vlan",
        "lan9118", "smc91c111", "vmxnet3",
    ];

    private static InterfaceDef Interface(InterfaceDef nic, GuestMachine machine, QemuCapabilities? capabilities) =>
        nic.Type == InterfaceType.Hostdev ? nic
        : nic.Model is { } model ? WithModel(nic, Array.Find(KnownModels, known => known.Equals(model, StringComparison.OrdinalIgnoreCase)) ?? model)
        : nic with { Model = nic.Type == InterfaceType.Vdpa ? "virtio" : NetworkModel(machine, capabilities) };

    private static InterfaceDef WithModel(InterfaceDef nic, string model) => nic.Model == model ? nic : nic with { Model = model };

    private static string? NetworkModel(GuestMachine machine, QemuCapabilities? capabilities)
    {
        if (machine.IsS390 || machine.IsGenericVirt)
        {
            return "virtio";
        }

        if (machine.IsArm)
        {
            return machine.Name == "versatilepb" ? "smc91c111" : "lan9118";
        }

        return capabilities is null || capabilities.Has(QemuFlag.Rtl8139) ? "rtl8139"
            : capabilities.Has(QemuFlag.E1000) ? "e1000"
            : "virtio";
    }

    private static VideoType VideoModel(GuestMachine machine, QemuCapabilities? capabilities)
    {
        if (machine.IsPSeries)
        {
            return VideoType.Vga;
        }

        if (machine.IsArm || machine.IsS390 || machine.IsRiscvVirt || machine.IsLoongArchVirt)
        {
            return VideoType.Virtio;
        }

        return capabilities is null || capabilities.Has(QemuFlag.CirrusVga) ? VideoType.Cirrus
            : capabilities.Has(QemuFlag.Vga) ? VideoType.Vga
            : VideoType.Virtio;
    }

    private static SerialDef Serial(SerialDef serial, GuestMachine machine)
    {
        // Historically an ISA port was written for "whatever the board has".
        var type = serial.TargetType is null || (serial is { TargetType: SerialTargetType.IsaSerial, TargetModel: null } && !machine.IsX86)
            ? SerialType(machine)
            : serial.TargetType;
        var model = serial.TargetModel ?? type switch
        {
            SerialTargetType.IsaSerial => SerialTargetModel.IsaSerial,
            SerialTargetType.UsbSerial => SerialTargetModel.UsbSerial,
            SerialTargetType.PciSerial => SerialTargetModel.PciSerial,
            SerialTargetType.IsaDebug => SerialTargetModel.IsaDebugcon,
            SerialTargetType.SpaprVioSerial => SerialTargetModel.SpaprVty,
            SerialTargetType.SclpSerial => SerialTargetModel.Sclpconsole,
            SerialTargetType.SystemSerial => machine.IsArm ? SerialTargetModel.Pl011 : machine.IsRiscv || machine.IsLoongArch ? SerialTargetModel.Uart16550A : null,
            _ => null,
        };
        return type == serial.TargetType && model == serial.TargetModel ? serial : serial with { TargetType = type, TargetModel = model };
    }

    private static SerialTargetType? SerialType(GuestMachine machine) =>
        machine.IsX86 ? SerialTargetType.IsaSerial
        : machine.IsPSeries ? SerialTargetType.SpaprVioSerial
        : machine.IsGenericVirt ? SerialTargetType.SystemSerial
        : machine.IsS390 ? SerialTargetType.SclpSerial
        : null;

    /// <summary>Guests that ring each other's doorbells are interrupted without the way through QEMU.</summary>
    private static ShmemDef WithInterrupts(ShmemDef shmem) =>
        shmem is { Model: ShmemModel.IvshmemDoorbell, HasServer: true }
            ? shmem with { Msi = (shmem.Msi ?? new ShmemMsi(null, null, null)) with { IoEventFd = shmem.Msi?.IoEventFd ?? true } }
            : shmem;

    private static GraphicsDef Graphics(GraphicsDef graphics, DomainRuleContext context) => graphics switch
    {
        // A SPICE server without any port has nowhere to listen.
        GraphicsDef.Spice { Port: null or 0, TlsPort: null or 0, AutoPort: false } spice
            when spice.Listens.IsEmpty || (spice.Listens.Count == 1 && spice.Listens[0].Type is GraphicsListenType.Address) =>
            graphics with { Listens = [new GraphicsListen(GraphicsListenType.None)] },
        GraphicsDef.Vnc { Listens: [{ Type: GraphicsListenType.Socket, Socket: { } socket }] } vnc
            when !context.Live && socket.Contains("/libvirt/qemu/domain-", StringComparison.Ordinal) =>
            vnc with { Listens = [new GraphicsListen(GraphicsListenType.Address)], AutoPort = true },
        GraphicsDef.Vnc { Listens.IsEmpty: true } or GraphicsDef.Spice { Listens.IsEmpty: true } or GraphicsDef.Rdp { Listens.IsEmpty: true } =>
            graphics with { Listens = [new GraphicsListen(GraphicsListenType.Address)] },
        _ => graphics,
    };

    private static InputDef Input(InputDef input, GuestMachine machine) => input.Bus is not null
        ? input
        : input with
        {
            Bus = input.Type switch
            {
                InputType.Mouse or InputType.Keyboard when machine.IsX86 => InputBus.Ps2,
                InputType.Passthrough => InputBus.Virtio,
                InputType.Evdev => InputBus.None,
                _ => machine.IsS390 ? InputBus.Virtio : InputBus.Usb,
            },
        };

    private static TpmDef Tpm(TpmDef tpm, GuestMachine machine)
    {
        var model = tpm.Model ?? (machine.IsPSeries ? TpmModel.TpmSpapr : TpmModel.TpmTis);
        var backend = tpm.Backend;
        if (backend is TpmBackend.Emulator { Version: null } emulator)
        {
            backend = emulator with { Version = model == TpmModel.TpmTis && machine.IsX86 ? TpmVersion.V1_2 : TpmVersion.V2_0 };
        }

        return tpm with { Model = model, Backend = backend };
    }

    private static PanicModel PanicOf(GuestMachine machine) =>
        machine.IsPSeries ? PanicModel.Pseries
        : machine.IsS390 ? PanicModel.S390
        : machine.IsX86 ? PanicModel.Isa
        : PanicModel.Pvpanic;
}
