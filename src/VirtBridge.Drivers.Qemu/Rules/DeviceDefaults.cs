using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Models and backends of devices that name none.</summary>
internal static class DeviceDefaults
{
    public static DomainDef Apply(DomainDef domain, QemuCapabilities? capabilities)
    {
        var devices = domain.Devices;
        devices = devices with
        {
            Disks = devices.Disks.Select(Disk).ToValueArray(),
            Interfaces = devices.Interfaces.Select(nic => nic.Model is null && nic.Type != InterfaceType.Hostdev
                ? nic with { Model = NetworkModel(capabilities) }
                : nic).ToValueArray(),
            Serials = devices.Serials.Select(serial => Serial(domain, serial)).ToValueArray(),
            Graphics = devices.Graphics.Select(Graphics).ToValueArray(),
            Inputs = devices.Inputs.Select(input => Input(domain, input)).ToValueArray(),
            Watchdogs = devices.Watchdogs.Select(w => w.Model is null ? w with { Model = WatchdogModel.I6300Esb } : w).ToValueArray(),
            Panics = devices.Panics.Select(p => p.Model is null && X86Board.Is(domain) ? p with { Model = PanicModel.Isa } : p).ToValueArray(),
            Rngs = devices.Rngs.Select(rng => rng.Backend is RngBackend.Random { Path: null }
                ? rng with { Backend = new RngBackend.Random("/dev/urandom") }
                : rng).ToValueArray(),
        };
        return domain with { Devices = devices, Cpu = Cpu(domain, capabilities) };
    }

    /// <summary>Controllers the general rules added get the model of the board.</summary>
    public static DomainDef ApplyControllerModels(DomainDef domain, QemuCapabilities? capabilities)
    {
        var controllers = domain.Devices.Controllers.Select(controller => Controller(controller, domain, capabilities)).ToValueArray();
        var serials = domain.Devices.Serials.Select(serial => Serial(domain, serial)).ToValueArray();
        return domain with { Devices = domain.Devices with { Controllers = controllers, Serials = serials } };
    }

    private static ControllerDef Controller(ControllerDef controller, DomainDef domain, QemuCapabilities? capabilities)
    {
        switch (controller)
        {
            case { Type: ControllerType.Scsi, Scsi: null or ScsiControllerModel.Auto }:
                return capabilities?.Has(QemuFlag.Lsi) == true && X86Board.Is(domain)
                    ? controller with { Scsi = ScsiControllerModel.Lsilogic, Model = "lsilogic" }
                    : controller with { Scsi = ScsiControllerModel.VirtioScsi, Model = "virtio-scsi" };
            case { Type: ControllerType.Usb, Usb: null }:
                return X86Board.IsQ35(domain)
                    ? controller with { Usb = UsbControllerModel.QemuXhci, Model = "qemu-xhci" }
                    : controller with { Usb = UsbControllerModel.Piix3Uhci, Model = "piix3-uhci" };
            case { Type: ControllerType.Pci, Pci: PciControllerModel.PcieRootPort }:
                return WithRootPortOptions(controller);
            default:
                return controller;
        }
    }

    private static ControllerDef WithRootPortOptions(ControllerDef controller)
    {
        var options = controller.PciOptions;
        return controller with
        {
            PciOptions = options with
            {
                DeviceModel = options.DeviceModel ?? PciControllerDevice.PcieRootPort,
                Chassis = options.Chassis ?? (int?)controller.Index,
            },
        };
    }

    private static DiskDef Disk(DiskDef disk) => disk with
    {
        DriverName = disk.DriverName ?? "qemu",
        Source = disk.Source.Format is null ? disk.Source with { Format = StorageFormat.Raw } : disk.Source,
    };

    private static string NetworkModel(QemuCapabilities? capabilities) =>
        capabilities is null || capabilities.Has(QemuFlag.Rtl8139) ? "rtl8139"
        : capabilities.Has(QemuFlag.E1000) ? "e1000"
        : "virtio";

    private static SerialDef Serial(DomainDef domain, SerialDef serial)
    {
        if (!X86Board.Is(domain))
        {
            return serial;
        }

        var type = serial.TargetType ?? SerialTargetType.IsaSerial;
        return serial with
        {
            TargetType = type,
            TargetModel = serial.TargetModel ?? type switch
            {
                SerialTargetType.IsaSerial => SerialTargetModel.IsaSerial,
                SerialTargetType.UsbSerial => SerialTargetModel.UsbSerial,
                SerialTargetType.PciSerial => SerialTargetModel.PciSerial,
                SerialTargetType.IsaDebug => SerialTargetModel.IsaDebugcon,
                _ => null,
            },
        };
    }

    private static GraphicsDef Graphics(GraphicsDef graphics) => graphics switch
    {
        GraphicsDef.Vnc { Listens.IsEmpty: true } => graphics with { Listens = [new GraphicsListen(GraphicsListenType.Address)] },
        GraphicsDef.Spice { Listens.IsEmpty: true } => graphics with { Listens = [new GraphicsListen(GraphicsListenType.Address)] },
        _ => graphics,
    };

    private static InputDef Input(DomainDef domain, InputDef input) => input.Bus is not null
        ? input
        : input with
        {
            Bus = input.Type switch
            {
                InputType.Mouse or InputType.Keyboard when X86Board.Is(domain) => InputBus.Ps2,
                InputType.Passthrough => InputBus.Virtio,
                InputType.Evdev => InputBus.None,
                _ => InputBus.Usb,
            },
        };

    private static CpuDef? Cpu(DomainDef domain, QemuCapabilities? capabilities)
    {
        if (domain.Cpu is { Model: not null } or { Mode: CpuMode.HostPassthrough or CpuMode.Maximum or CpuMode.HostModel } || capabilities is null)
        {
            return domain.Cpu;
        }

        var accel = CommandLine.MachineArguments.AccelOf(domain);
        var type = domain.Os.Machine is { } machine ? capabilities.FindMachine(accel, machine)?.DefaultCpu : null;
        var model = type is null ? null : capabilities.Accel(accel)?.CpuModels.FirstOrDefault(m => m.TypeName == type)?.Name;
        return model is null
            ? domain.Cpu
            : (domain.Cpu ?? new CpuDef()) with
            {
                Mode = CpuMode.Custom,
                Match = domain.Cpu?.Match ?? CpuMatch.Exact,
                Check = domain.Cpu?.Check ?? CpuCheck.None,
                Model = model,
                Fallback = domain.Cpu?.Fallback ?? CpuFallback.Forbid,
            };
    }
}
