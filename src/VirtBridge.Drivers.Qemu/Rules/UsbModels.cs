using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The USB controller of guests that do not say which one they want.</summary>
internal static class UsbModels
{
    public static string NameOf(UsbControllerModel model) => model switch
    {
        UsbControllerModel.Piix3Uhci => "piix3-uhci",
        UsbControllerModel.Piix4Uhci => "piix4-uhci",
        UsbControllerModel.Ehci => "ehci",
        UsbControllerModel.Ich9Ehci1 => "ich9-ehci1",
        UsbControllerModel.Ich9Uhci1 => "ich9-uhci1",
        UsbControllerModel.Ich9Uhci2 => "ich9-uhci2",
        UsbControllerModel.Ich9Uhci3 => "ich9-uhci3",
        UsbControllerModel.Vt82c686bUhci => "vt82c686b-uhci",
        UsbControllerModel.PciOhci => "pci-ohci",
        UsbControllerModel.NecXhci => "nec-xhci",
        UsbControllerModel.Qusb1 => "qusb1",
        UsbControllerModel.Qusb2 => "qusb2",
        UsbControllerModel.QemuXhci => "qemu-xhci",
        _ => "none",
    };

    public static UsbControllerModel? Default(GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context, bool isImplicit)
    {
        if (machine.IsS390)
        {
            // s390 guests have USB only when they ask for a certain controller.
            return isImplicit ? UsbControllerModel.None : null;
        }

        if (machine.IsX86 || machine.IsRiscv)
        {
            return FirstOf(capabilities, UsbControllerModel.Piix3Uhci);
        }

        if (machine.Arch == "ppc")
        {
            return FirstOf(capabilities, UsbControllerModel.Piix3Uhci, UsbControllerModel.PciOhci);
        }

        if (machine.IsPpc64 && context.AbiUpdate)
        {
            return FirstOf(capabilities, UsbControllerModel.QemuXhci, UsbControllerModel.NecXhci, UsbControllerModel.PciOhci);
        }

        if (machine.IsPpc || machine.Arch is "sparc64" or "alpha")
        {
            return FirstOf(capabilities, UsbControllerModel.PciOhci);
        }

        return machine.IsArm || machine.IsLoongArch
            ? isImplicit || machine.Arch == "armv7l" ? FirstOf(capabilities, UsbControllerModel.PciOhci) : FirstOf(capabilities, UsbControllerModel.QemuXhci, UsbControllerModel.NecXhci)
            : FirstOf(capabilities, UsbControllerModel.Piix3Uhci);
    }

    private static UsbControllerModel? FirstOf(QemuCapabilities? capabilities, params ReadOnlySpan<UsbControllerModel> models)
    {
        foreach (var model in models)
        {
            if (capabilities is null || capabilities.Has(FlagOf(model)))
            {
                return model;
            }
        }

        return null;
    }

    private static QemuFlag FlagOf(UsbControllerModel model) => model switch
    {
        UsbControllerModel.Piix3Uhci => QemuFlag.Piix3UsbUhci,
        UsbControllerModel.PciOhci => QemuFlag.PciOhci,
        UsbControllerModel.NecXhci => QemuFlag.NecUsbXhci,
        _ => QemuFlag.QemuXhci,
    };
}
