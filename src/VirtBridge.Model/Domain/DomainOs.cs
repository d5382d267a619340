namespace VirtBridge.Model;

public sealed record DomainOs
{
    public OsType Type { get; init; }

    /// <summary>libvirt's name of the architecture ("x86_64").</summary>
    public string? Arch { get; init; }

    public string? Machine { get; init; }

    public FirmwareKind? Firmware { get; init; }

    public ValueArray<FirmwareFeature> FirmwareFeatures { get; init; }

    public string? Init { get; init; }

    public ValueArray<string> InitArguments { get; init; }

    public ValueArray<NameValue> InitEnvironment { get; init; }

    public string? InitDirectory { get; init; }

    public string? InitUser { get; init; }

    public string? InitGroup { get; init; }

    public LoaderDef? Loader { get; init; }

    public string? Kernel { get; init; }

    public string? Initrd { get; init; }

    public string? CommandLine { get; init; }

    public string? DeviceTree { get; init; }

    public string? Shim { get; init; }

    public string? Root { get; init; }

    public ValueArray<AcpiTable> AcpiTables { get; init; }

    public ValueArray<BootDevice> BootDevices { get; init; }

    public bool? BootMenu { get; init; }

    public uint? BootMenuTimeout { get; init; }

    public bool? BiosUseSerial { get; init; }

    public int? BiosRebootTimeout { get; init; }

    public SmbiosMode? Smbios { get; init; }
}

public sealed record FirmwareFeature(string Name, bool Enabled);

public sealed record NameValue(string Name, string? Value);

public sealed record AcpiTable(AcpiTableType Type, string Path);

/// <summary>Firmware image and its variable store.</summary>
public sealed record LoaderDef
{
    public string? Path { get; init; }
    public LoaderType? Type { get; init; }
    public bool? ReadOnly { get; init; }
    public bool? Secure { get; init; }
    public bool? Stateless { get; init; }
    public StorageFormat? Format { get; init; }
    public StorageSource? Nvram { get; init; }

    /// <summary>The variable store is written with a source element.</summary>
    public bool NvramAsSource { get; init; }

    public string? NvramTemplate { get; init; }
    public StorageFormat? NvramTemplateFormat { get; init; }
}
