using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The models of controllers that name none.</summary>
internal static class QemuControllerModels
{
    public static ControllerDef Complete(ControllerDef controller, DomainDef domain, QemuCapabilities capabilities) => controller.Type switch
    {
        ControllerType.Usb when controller.Usb is null => Usb(controller, domain, capabilities, added: false),
        ControllerType.Usb when controller.Info.MasterStartPort is null && CompanionPort(controller) is { } port =>
            controller with { Info = controller.Info with { MasterStartPort = port } },
        ControllerType.Scsi when controller.Scsi is null or ScsiControllerModel.Auto => Scsi(controller, domain),
        ControllerType.Pci => Pci(controller, domain, capabilities),
        _ => controller,
    };

    /// <summary><paramref name="added"/>: the controller was not written by the user, who may get a newer one.</summary>
    public static ControllerDef Usb(ControllerDef controller, DomainDef domain, QemuCapabilities capabilities, bool added)
    {
        UsbControllerModel? model;
        if (QemuMachineKind.IsX86(domain))
        {
            model = added && QemuMachineKind.IsQ35(domain) && capabilities.Has(QemuFlag.QemuXhci)
                ? UsbControllerModel.QemuXhci
                : UsbControllerModel.Piix3Uhci;
        }
        else if (QemuMachineKind.IsS390(domain))
        {
            model = UsbControllerModel.None;
        }
        else if (QemuMachineKind.IsPpc64(domain))
        {
            model = added && QemuMachineKind.IsPseries(domain) && capabilities.Has(QemuFlag.QemuXhci) ? UsbControllerModel.QemuXhci : UsbControllerModel.PciOhci;
        }
        else if (QemuMachineKind.IsArm(domain) || QemuMachineKind.IsRiscv(domain) || QemuMachineKind.IsLoongArch(domain))
        {
            model = QemuMachineKind.IsArmVirt(domain) || !QemuMachineKind.IsArm(domain) ? UsbControllerModel.QemuXhci : UsbControllerModel.Piix3Uhci;
        }
        else
        {
            model = UsbControllerModel.PciOhci;
        }

        return controller with { Usb = model, Model = Name(model.Value) };
    }

    private static uint? CompanionPort(ControllerDef controller) => controller.Usb switch
    {
        UsbControllerModel.Ich9Uhci1 => 0,
        UsbControllerModel.Ich9Uhci2 => 2,
        UsbControllerModel.Ich9Uhci3 => 4,
        _ => null,
    };

    private static ControllerDef Scsi(ControllerDef controller, DomainDef domain)
    {
        var model = QemuMachineKind.IsPseries(domain) ? ScsiControllerModel.Ibmvscsi
            : QemuMachineKind.IsS390(domain) || QemuMachineKind.IsArm(domain) || QemuMachineKind.IsRiscv(domain) || QemuMachineKind.IsLoongArch(domain)
                ? ScsiControllerModel.VirtioScsi
                : ScsiControllerModel.Lsilogic;
        return controller with
        {
            Scsi = model,
            Model = model switch { ScsiControllerModel.Ibmvscsi => "ibmvscsi", ScsiControllerModel.VirtioScsi => "virtio-scsi", _ => "lsilogic" },
        };
    }

    private static ControllerDef Pci(ControllerDef controller, DomainDef domain, QemuCapabilities capabilities)
    {
        _ = capabilities;
        var options = controller.PciOptions;
        options = options with
        {
            DeviceModel = options.DeviceModel ?? controller.Pci switch
            {
                PciControllerModel.PciBridge => PciControllerDevice.PciBridge,
                PciControllerModel.DmiToPciBridge => PciControllerDevice.I82801b11Bridge,
                PciControllerModel.PcieToPciBridge => PciControllerDevice.PciePciBridge,
                PciControllerModel.PcieRootPort => PciControllerDevice.PcieRootPort,
                PciControllerModel.PcieSwitchUpstreamPort => PciControllerDevice.X3130Upstream,
                PciControllerModel.PcieSwitchDownstreamPort => PciControllerDevice.Xio3130Downstream,
                PciControllerModel.PciExpanderBus => PciControllerDevice.Pxb,
                PciControllerModel.PcieExpanderBus => PciControllerDevice.PxbPcie,
                PciControllerModel.PciRoot when QemuMachineKind.IsPseries(domain) => PciControllerDevice.SpaprPciHostBridge,
                _ => null,
            },
            TargetIndex = options.TargetIndex ?? (controller.Pci == PciControllerModel.PciRoot && QemuMachineKind.IsPseries(domain) ? (int?)controller.Index : null),
        };
        return controller with { PciOptions = options };
    }

    private static string Name(UsbControllerModel model) => model switch
    {
        UsbControllerModel.QemuXhci => "qemu-xhci",
        UsbControllerModel.NecXhci => "nec-xhci",
        UsbControllerModel.PciOhci => "pci-ohci",
        UsbControllerModel.None => "none",
        _ => "piix3-uhci",
    };
}
