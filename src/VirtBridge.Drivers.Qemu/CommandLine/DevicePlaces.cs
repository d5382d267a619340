using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Where a device is plugged in, as properties: the bus by its controller's alias, and the place on it.</summary>
internal static class DevicePlaces
{
    public static QemuProperties AddPlace(this QemuProperties device, DomainDef domain, DeviceInfo info) => info.Address switch
    {
        DeviceAddress.Pci { At: { } at } pci => AddPci(device, domain, pci, at, info),
        DeviceAddress.Usb usb => device.Add("bus", $"{ControllerAlias(domain, ControllerType.Usb, usb.Bus)}.0").Add("port", usb.Port),
        DeviceAddress.VirtioSerial port => device
            .Add("bus", $"{ControllerAlias(domain, ControllerType.VirtioSerial, port.Controller)}.{port.Bus}")
            .Add("nr", (long)port.Port),
        DeviceAddress.Isa isa => device.Add("iobase", (long?)isa.IoBase).Add("irq", (long?)isa.Irq),
        DeviceAddress.SpaprVio { Reg: { } reg } => device.Add("reg", reg),
        DeviceAddress.Ccw { At: { } at } => device.Add("devno", at.ToString()),
        _ => device,
    };

    /// <summary>The alias of a controller; the conventional one when the definition does not have it.</summary>
    public static string ControllerAlias(DomainDef domain, ControllerType type, uint index)
    {
        foreach (var controller in domain.Devices.Controllers)
        {
            if (controller.Type == type && (controller.Index ?? 0) == index && controller.Alias is { } alias)
            {
                return alias;
            }
        }

        return type == ControllerType.Pci ? $"pci.{index}" : $"{Rules.DeviceAliases.Stem(type)}{index}";
    }

    /// <summary>Behind each further host bridge of POWER guests is one bus.</summary>
    private static string HostBridgeSuffix(DomainDef domain, uint bus) =>
        bus > 0 && domain.Devices.Controllers.Any(controller => controller.Is(PciControllerModel.PciRoot) && controller.Index == bus) ? ".0" : "";

    private static QemuProperties AddPci(QemuProperties device, DomainDef domain, DeviceAddress.Pci pci, PciAddress at, DeviceInfo info)
    {
        // On s390 every PCI function is announced with the names the guest's firmware knows it by.
        device.Companion = pci.Zpci is not ({ Uid: not null } or { Fid: not null }) ? null : new QemuProperties()
            .Add("driver", "zpci")
            .Add("uid", (long?)pci.Zpci.Uid)
            .Add("fid", (long?)pci.Zpci.Fid)
            .Add("target", info.Alias)
            .Add("id", $"zpci{pci.Zpci.Uid}");
        return device
            .Add("bus", PciBusName(domain, at.Bus))
            .Add("multifunction", pci.Multifunction)
            .Add("addr", at.Function == 0 ? $"0x{at.Slot:x}" : $"0x{at.Slot:x}.0x{at.Function:x}")
            .Add("acpi-index", (long?)info.AcpiIndex);
    }

    /// <summary>The first bus is part of the board and keeps the board's name for it.</summary>
    private static string PciBusName(DomainDef domain, uint bus)
    {
        if (bus > 0)
        {
            return ControllerAlias(domain, ControllerType.Pci, bus) + HostBridgeSuffix(domain, bus);
        }

        var machine = Rules.GuestMachine.Of(domain);
        return machine.HasPcieRoot ? "pcie.0" : machine.HasPlainPciName ? "pci" : "pci.0";
    }
}

/// <summary>Options all virtio devices share, and their model names.</summary>
internal static class VirtioParts
{
    public static string Driver(string device, VirtioModel? model, DeviceAddress? address)
    {
        var transport = address switch
        {
            DeviceAddress.Ccw => "ccw",
            DeviceAddress.VirtioMmio => "device",
            null or DeviceAddress.Pci => "pci",
            _ => throw Rules.QemuRefusal.Internal($"Unexpected address type for '{device}'"),
        };
        return $"{device}-{transport}" + model switch
        {
            VirtioModel.VirtioTransitional => "-transitional",
            VirtioModel.VirtioNonTransitional => "-non-transitional",
            _ => "",
        };
    }

    public static QemuProperties AddVirtio(this QemuProperties device, VirtioOptions options) => device
        .Add("iommu_platform", options.Iommu)
        .Add("ats", options.Ats)
        .Add("packed", options.Packed)
        .Add("page-per-vq", options.PagePerVq);
}
