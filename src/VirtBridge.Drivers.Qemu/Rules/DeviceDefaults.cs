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
            Interfaces = devices.Interfaces.Select(nic => Interface(nic, machine, capabilities)).ToValueArray(),
            Graphics = devices.Graphics.Select(Graphics).ToValueArray(),
            Inputs = devices.Inputs.Select(input => Input(input, machine)).ToValueArray(),
            Videos = devices.Videos.Select(video => video.Type == VideoType.Default ? video with { Type = VideoModel(machine, capabilities) } : video).ToValueArray(),
            Watchdogs = devices.Watchdogs.Select(w => w.Model is null ? w with { Model = machine.IsS390 ? WatchdogModel.Diag288 : WatchdogModel.I6300Esb } : w).ToValueArray(),
            Panics = devices.Panics.Select(panic => panic.Model is null ? panic with { Model = PanicOf(machine) } : panic).ToValueArray(),
            Rngs = devices.Rngs.Select(rng => rng.Backend is RngBackend.Random { Path: null } ? rng with { Backend = new RngBackend.Random("/dev/urandom") } : rng).ToValueArray(),
            Tpms = devices.Tpms.Select(tpm => Tpm(tpm, machine)).ToValueArray(),
            Vsock = devices.Vsock is { Model: null } vsock ? vsock with { Model = VirtioModel.Virtio } : devices.Vsock,
            Shmems = devices.Shmems.Select(shmem => shmem.Size is null && !(shmem.HasServer && shmem.Model == ShmemModel.IvshmemDoorbell) ? shmem with { Size = 4UL << 20 } : shmem).ToValueArray(),
        };
        return ApplyImplicit(domain with { Devices = devices }, machine, capabilities, context);
    }

    /// <summary>Devices the general rules may have added get the models of the board.</summary>
    public static DomainDef ApplyImplicit(DomainDef domain, GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context)
    {
        var devices = domain.Devices;
        return domain with
        {
            Devices = devices with
            {
                Disks = devices.Disks.Select(Disk).ToValueArray(),
                Controllers = devices.Controllers.Select(controller => Controller(controller, machine, capabilities, context)).ToValueArray(),
                Serials = devices.Serials.Select(serial => Serial(serial, machine)).ToValueArray(),
            },
        };
    }

    private static ControllerDef Controller(ControllerDef controller, GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context)
    {
        switch (controller)
        {
            case { Type: ControllerType.Scsi, Scsi: null or ScsiControllerModel.Auto }:
                var scsi = machine.IsPSeries ? ScsiControllerModel.Ibmvscsi
                    : machine.IsS390 ? ScsiControllerModel.VirtioScsi
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
            default:
                return controller;
        }
    }

    private static DiskDef Disk(DiskDef disk) => disk with
    {
        DriverName = disk.DriverName ?? "qemu",
        Source = Image(disk.Source),
        Mirror = disk.Mirror is { } mirror ? mirror with { Source = mirror.Source.Format is null ? mirror.Source with { Format = StorageFormat.Raw } : mirror.Source } : null,
    };

    private static StorageSource Image(StorageSource source)
    {
        if (source.Format is null && source.Type != StorageType.Volume)
        {
            source = source with { Format = StorageFormat.Raw };
        }

        return WithEncryptionEngine(source);
    }

    private static StorageSource WithEncryptionEngine(StorageSource source)
    {
        if (source.Encryption is { Engine: null } encryption)
        {
            source = source with { Encryption = encryption with { Engine = EncryptionEngine.Qemu } };
        }

        return source.Backing is BackingStore.Image image
            ? source with { Backing = new BackingStore.Image(WithEncryptionEngine(image.Source)) }
            : source;
    }

    private static InterfaceDef Interface(InterfaceDef nic, GuestMachine machine, QemuCapabilities? capabilities) =>
        nic.Model is not null || nic.Type == InterfaceType.Hostdev ? nic : nic with { Model = NetworkModel(machine, capabilities) };

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
        if (type is null)
        {
            return serial with { TargetType = null };
        }

        return serial with
        {
            TargetType = type,
            TargetModel = serial.TargetModel ?? type switch
            {
                SerialTargetType.IsaSerial => SerialTargetModel.IsaSerial,
                SerialTargetType.UsbSerial => SerialTargetModel.UsbSerial,
                SerialTargetType.PciSerial => SerialTargetModel.PciSerial,
                SerialTargetType.IsaDebug => SerialTargetModel.IsaDebugcon,
                SerialTargetType.SpaprVioSerial => SerialTargetModel.SpaprVty,
                SerialTargetType.SclpSerial => SerialTargetModel.Sclpconsole,
                SerialTargetType.SystemSerial => machine.IsArm ? SerialTargetModel.Pl011 : machine.IsRiscv || machine.IsLoongArch ? SerialTargetModel.Uart16550A : null,
                _ => null,
            },
        };
    }

    private static SerialTargetType? SerialType(GuestMachine machine) =>
        machine.IsX86 ? SerialTargetType.IsaSerial
        : machine.IsPSeries ? SerialTargetType.SpaprVioSerial
        : machine.IsGenericVirt ? SerialTargetType.SystemSerial
        : machine.IsS390 ? SerialTargetType.SclpSerial
        : null;

    private static GraphicsDef Graphics(GraphicsDef graphics) => graphics switch
    {
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
