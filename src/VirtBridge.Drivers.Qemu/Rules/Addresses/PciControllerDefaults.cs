using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>The device behind each PCI controller and the numbers the guest tells them apart by.</summary>
internal static class PciControllerDefaults
{
    public static string NameOf(PciControllerModel model) => model switch
    {
        PciControllerModel.PciRoot => "pci-root",
        PciControllerModel.PcieRoot => "pcie-root",
        PciControllerModel.PciBridge => "pci-bridge",
        PciControllerModel.DmiToPciBridge => "dmi-to-pci-bridge",
        PciControllerModel.PcieToPciBridge => "pcie-to-pci-bridge",
        PciControllerModel.PcieRootPort => "pcie-root-port",
        PciControllerModel.PcieSwitchUpstreamPort => "pcie-switch-upstream-port",
        PciControllerModel.PcieSwitchDownstreamPort => "pcie-switch-downstream-port",
        PciControllerModel.PciExpanderBus => "pci-expander-bus",
        _ => "pcie-expander-bus",
    };

    public static void Apply(EditableDevices devices, GuestMachine machine, QemuCapabilities capabilities)
    {
        for (var i = 0; i < devices.Controllers.Count; i++)
        {
            var controller = devices.Controllers[i];
            if (controller.Type != ControllerType.Pci || controller.Pci is null)
            {
                continue;
            }

            var options = Complete(devices, controller, machine, capabilities);
            if (!ReferenceEquals(options, controller.PciOptions))
            {
                devices.Controllers[i] = controller with { PciOptions = options };
            }

            if (controller.Info.Pci is { } at && controller.Index is { } index && index <= at.Bus)
            {
                throw new VirtException(
                    ErrorCode.XmlError,
                    ErrorDomain.Domain,
                    $"PCI controller at index {index} (0x{index:x2}) has bus='0x{at.Bus:x2}', but index must be larger than bus");
            }
        }
    }

    private static PciControllerOptions Complete(EditableDevices devices, ControllerDef controller, GuestMachine machine, QemuCapabilities capabilities)
    {
        var options = controller.PciOptions;
        var index = (int)(controller.Index ?? 0);
        var at = controller.Info.Pci ?? default;
        var port = (int)((at.Slot << 3) + at.Function);
        return controller.Pci switch
        {
            PciControllerModel.PciBridge => options with { DeviceModel = options.DeviceModel ?? PciControllerDevice.PciBridge, ChassisNumber = options.ChassisNumber ?? index },
            PciControllerModel.DmiToPciBridge => options with { DeviceModel = options.DeviceModel ?? PciControllerDevice.I82801b11Bridge },
            PciControllerModel.PcieToPciBridge => options with { DeviceModel = options.DeviceModel ?? PciControllerDevice.PciePciBridge },
            PciControllerModel.PcieRootPort => options with
            {
                DeviceModel = options.DeviceModel ?? (capabilities.Has(QemuFlag.PcieRootPort) ? PciControllerDevice.PcieRootPort : PciControllerDevice.Ioh3420),
                Chassis = options.Chassis ?? index,
                Port = options.Port ?? port,
            },
            PciControllerModel.PcieSwitchUpstreamPort => options with { DeviceModel = options.DeviceModel ?? PciControllerDevice.X3130Upstream },
            PciControllerModel.PcieSwitchDownstreamPort => options with
            {
                DeviceModel = options.DeviceModel ?? PciControllerDevice.Xio3130Downstream,
                Chassis = options.Chassis ?? index,
                Port = options.Port ?? (int)at.Slot,
            },
            PciControllerModel.PciExpanderBus => options with { DeviceModel = options.DeviceModel ?? PciControllerDevice.Pxb, BusNumber = options.BusNumber ?? FreeBusNumber(devices) },
            PciControllerModel.PcieExpanderBus => options with { DeviceModel = options.DeviceModel ?? PciControllerDevice.PxbPcie, BusNumber = options.BusNumber ?? FreeBusNumber(devices) },
            PciControllerModel.PciRoot when machine.IsPSeries => options with
            {
                DeviceModel = options.DeviceModel ?? PciControllerDevice.SpaprPciHostBridge,
                TargetIndex = options.TargetIndex ?? (index == 0 ? 0 : FreeTargetIndex(devices)),
            },
            _ => options,
        };
    }

    /// <summary>Bus numbers of expanders count down from the top, leaving room below each for its bridges.</summary>
    private static int FreeBusNumber(EditableDevices devices)
    {
        var lowest = 256;
        foreach (var controller in devices.Controllers)
        {
            if (controller.PciOptions.BusNumber is { } number && number < lowest)
            {
                lowest = number;
            }
        }

        return lowest - 2;
    }

    private static int FreeTargetIndex(EditableDevices devices)
    {
        for (var candidate = 1; candidate <= 30; candidate++)
        {
            if (!devices.Controllers.Exists(controller => controller.PciOptions.TargetIndex == candidate))
            {
                return candidate;
            }
        }

        throw new VirtException(ErrorCode.InternalError, ErrorDomain.Domain, "Invalid target index for PCI controller");
    }
}
