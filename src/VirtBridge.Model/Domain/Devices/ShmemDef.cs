namespace VirtBridge.Model;

public sealed record ShmemDef : DeviceDef
{
    public required string Name { get; init; }
    public ShmemRole? Role { get; init; }
    public ShmemModel Model { get; init; }
    public ulong? Size { get; init; }
    public bool HasServer { get; init; }
    public string? ServerPath { get; init; }
    public ShmemMsi? Msi { get; init; }
}

public sealed record ShmemMsi(bool? Enabled, uint? Vectors, bool? IoEventFd);

public sealed record IommuDef : DeviceDef
{
    public IommuModel Model { get; init; }
    public bool? InterruptRemapping { get; init; }
    public bool? CachingMode { get; init; }
    public bool? Eim { get; init; }
    public bool? IoTlb { get; init; }
    public uint? AddressWidthBits { get; init; }
    public bool? DmaTranslation { get; init; }
}

/// <summary>A smart card reader.</summary>
public abstract record SmartcardDef : DeviceDef
{
    private SmartcardDef()
    {
    }

    public sealed record Host : SmartcardDef;

    public sealed record Certificates(string First, string Second, string Third, string? Database) : SmartcardDef;

    public sealed record Passthrough(CharSource Source) : SmartcardDef;
}

public sealed record RedirDef(RedirBus Bus, CharSource Source) : DeviceDef;

public sealed record RedirFilterRule(int Class, int Vendor, int Product, int Version, bool Allow);
