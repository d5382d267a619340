namespace VirtBridge.Model;

/// <summary>What every device has: a name, a place, a rank in the boot order.</summary>
public sealed record DeviceInfo
{
    public static readonly DeviceInfo None = new();

    public string? Alias { get; init; }

    public DeviceAddress? Address { get; init; }

    public uint? BootOrder { get; init; }

    public string? LoadParm { get; init; }

    public DeviceRom? Rom { get; init; }

    public uint? AcpiIndex { get; init; }

    /// <summary>The port of the master a USB companion controller starts at.</summary>
    public uint? MasterStartPort { get; init; }

    public PciAddress? Pci => (Address as DeviceAddress.Pci)?.At;
}

/// <summary>The option ROM of a PCI device.</summary>
public sealed record DeviceRom(bool? Enabled, bool? Bar, string? File);

/// <summary>Options every virtio device understands.</summary>
public sealed record VirtioOptions(bool? Iommu, bool? Ats, bool? Packed, bool? PagePerVq)
{
    public static readonly VirtioOptions None = new(null, null, null, null);

    public bool IsEmpty => this == None;
}

/// <summary>A device of the guest. <c>device with { Info = ... }</c> keeps the concrete kind.</summary>
public abstract record DeviceDef
{
    public DeviceInfo Info { get; init; } = DeviceInfo.None;

    public DeviceAddress? Address => Info.Address;

    public string? Alias => Info.Alias;
}
