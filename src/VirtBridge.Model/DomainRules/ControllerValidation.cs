namespace VirtBridge.Model;

/// <summary>Controllers are distinct, roots are roots, and a guest without USB has no USB devices.</summary>
internal static class ControllerValidation
{
    public static void Check(DomainDef domain, DomainRuleTraits traits)
    {
        var controllers = domain.Devices.Controllers;
        var used = new HashSet<(ControllerType, uint)>();
        foreach (var controller in controllers)
        {
            if (!traits.RootsAreBuses)
            {
                CheckRoot(controller, domain.Arch);
            }

            CheckPciNumbers(controller);
            if (controller.IoThread is not null && !(controller.Type == ControllerType.Scsi && IsVirtioScsi(controller)))
            {
                throw Refusal.Xml("'iothread' attribute only supported for virtio scsi controllers");
            }

            if (!controller.IoThreads.IsEmpty && !(controller.Type == ControllerType.Scsi && IsVirtioScsi(controller)))
            {
                throw Refusal.Unsupported("iothreads are supported only by 'virtio-scsi' controllers");
            }

            // Companions of a USB master share its index.
            if (controller.Type != ControllerType.Usb && controller.Index is { } index && !used.Add((controller.Type, index)))
            {
                throw Refusal.Xml($"Multiple '{NameOf(controller.Type)}' controllers with index '{index}'");
            }
        }

        CheckUsb(domain.Devices);
    }

    private static bool IsVirtioScsi(ControllerDef controller) => controller.Scsi is ScsiControllerModel.VirtioScsi
        or ScsiControllerModel.VirtioTransitional or ScsiControllerModel.VirtioNonTransitional or null;

    private static void CheckRoot(ControllerDef controller, string arch)
    {
        if (controller.Pci is not (PciControllerModel.PciRoot or PciControllerModel.PcieRoot))
        {
            return;
        }

        // POWER guests have one root per host bridge.
        if (controller.Index > 0 && !(arch is "ppc64" or "ppc64le" && controller.Pci == PciControllerModel.PciRoot))
        {
            throw Refusal.Xml("pci-root and pcie-root controllers should have index 0");
        }

        if (controller.Address is not null)
        {
            throw Refusal.Unsupported("pci-root and pcie-root controllers should not have an address");
        }
    }

    private static void CheckPciNumbers(ControllerDef controller)
    {
        if (controller.Type != ControllerType.Pci)
        {
            return;
        }

        if (controller.Index > 255)
        {
            throw Refusal.Unsupported($"PCI controller index {controller.Index} too high, maximum is 255");
        }

        var options = controller.PciOptions;
        Range(options.ChassisNumber, "chassisNr", 1, 255);
        Range(options.Chassis, "chassis", 0, 255);
        Range(options.Port, "port", 0, 255);
        Range(options.BusNumber, "busNr", 1, 254);
        Range(options.TargetIndex, "target index", 0, 30);
        if (options.TargetIndex is { } target && (target == 0) != ((controller.Index ?? 0) == 0))
        {
            throw Refusal.Unsupported("Only the PCI controller with index 0 can have target index 0, and vice versa");
        }

        if (options.NumaNode is not null && (controller.Index ?? 0) == 0)
        {
            throw Refusal.Unsupported("The PCI controller with index=0 can't be associated with a NUMA node");
        }
    }

    private static void Range(int? value, string name, int from, int to)
    {
        if (value is { } number && (number < from || number > to))
        {
            throw Refusal.Unsupported($"PCI controller {name} '{number}' out of range - must be {from}-{to}");
        }
    }

    private static void CheckUsb(DomainDevices devices)
    {
        if (!devices.Controllers.Any(controller => controller.Is(UsbControllerModel.None)))
        {
            return;
        }

        if (devices.Controllers.Any(controller => controller.Type == ControllerType.Usb && controller.Usb != UsbControllerModel.None))
        {
            throw Refusal.Detail("Can't add another USB controller: USB is disabled for this domain");
        }

        if (devices.Hubs.Any(hub => hub.Type == HubType.Usb))
        {
            throw Refusal.Unsupported("Can't add USB hub: USB is disabled for this domain");
        }

        if (devices.Inputs.Any(input => input.Bus == InputBus.Usb))
        {
            throw Refusal.Unsupported("Can't add USB input device. USB bus is disabled");
        }

        if (devices.Redirs.Any(redir => redir.Bus == RedirBus.Usb))
        {
            throw Refusal.Unsupported("cannot add redirected USB device: USB is disabled for this domain");
        }
    }

    private static string NameOf(ControllerType type) => type switch
    {
        ControllerType.VirtioSerial => "virtio-serial",
        _ => type.ToString().ToLowerInvariant(),
    };
}
