using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Where a device sits in the guest.</summary>
public abstract record DeviceAddress
{
    private DeviceAddress()
    {
    }

    /// <summary>What its type is called in definitions.</summary>
    public string TypeName => this switch
    {
        Pci => "pci",
        Drive => "drive",
        VirtioSerial => "virtio-serial",
        Ccid => "ccid",
        Usb => "usb",
        SpaprVio => "spapr-vio",
        VirtioS390 => "virtio-s390",
        Ccw => "ccw",
        VirtioMmio => "virtio-mmio",
        Isa => "isa",
        Dimm => "dimm",
        Mdev => "mdev",
        _ => "unassigned",
    };

    /// <summary>A PCI function. A null <paramref name="At"/> means: to be assigned.</summary>
    public sealed record Pci(PciAddress? At) : DeviceAddress
    {
        public bool? Multifunction { get; init; }

        public ZpciIds? Zpci { get; init; }
    }

    public sealed record Drive(uint Controller, uint Bus, uint Target, uint Unit) : DeviceAddress
    {
        public DiskBus? DiskBus { get; init; }
    }

    public sealed record VirtioSerial(uint Controller, uint Bus, uint Port) : DeviceAddress;

    public sealed record Ccid(uint Controller, uint Slot) : DeviceAddress;

    /// <summary><paramref name="Port"/> is a path such as "1.2.3", null when it is still to be assigned.</summary>
    public sealed record Usb(uint Bus, string? Port) : DeviceAddress
    {
        /// <summary>Number of the device on a host bus.</summary>
        public uint? Device { get; init; }
    }

    public sealed record SpaprVio(ulong? Reg) : DeviceAddress;

    public sealed record VirtioS390 : DeviceAddress;

    /// <summary>A channel subsystem address; null parts mean: to be assigned.</summary>
    public sealed record Ccw(CcwAddress? At) : DeviceAddress;

    public sealed record VirtioMmio : DeviceAddress;

    public sealed record Isa(uint? IoBase, uint? Irq) : DeviceAddress;

    public sealed record Dimm(uint Slot, ulong? Base) : DeviceAddress;

    public sealed record Unassigned : DeviceAddress;

    public sealed record Mdev(Uuid Uuid) : DeviceAddress;
}

/// <summary>The identifiers s390 firmware uses for a PCI function.</summary>
public sealed record ZpciIds(uint? Uid, uint? Fid);

public sealed record CcwAddress(uint Cssid, uint Ssid, uint Devno)
{
    public override string ToString() => $"{Cssid:x}.{Ssid:x}.{Devno:x4}";
}
