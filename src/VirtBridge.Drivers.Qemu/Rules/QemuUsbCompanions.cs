using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The functions of one ICH9 USB device share a slot: three companions and the master at function 7.</summary>
internal static class QemuUsbCompanions
{
    public static DomainDevices Assign(DomainDevices devices, QemuPciMap map, Func<PciAddress?> next)
    {
        for (var i = 0; i < devices.Controllers.Count; i++)
        {
            var controller = devices.Controllers[i];
            if (FunctionOf(controller) is not { } function || !QemuPciAssignment.Wants(controller))
            {
                continue;
            }

            var sibling = devices.Controllers.FirstOrDefault(other =>
                FunctionOf(other) is not null && other.Index == controller.Index && other.Info.Pci is not null)?.Info.Pci;
            var slot = sibling ?? next();
            if (slot is not { } place)
            {
                continue;
            }

            var address = place with { Function = function };
            devices = devices with
            {
                Controllers = devices.Controllers.SetItem(i, QemuPciAssignment.Place(controller, address, function == 0 ? true : null)),
            };
        }

        return devices;
    }

    public static uint? FunctionOf(ControllerDef controller) => controller.Type != ControllerType.Usb ? null : controller.Usb switch
    {
        UsbControllerModel.Ich9Ehci1 => 7,
        UsbControllerModel.Ich9Uhci1 => 0,
        UsbControllerModel.Ich9Uhci2 => 1,
        UsbControllerModel.Ich9Uhci3 => 2,
        _ => null,
    };
}
