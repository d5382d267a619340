using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A storage pool as its owner defined it, with the sizes last seen.</summary>
public sealed record StoragePoolDef
{
    public required StoragePoolType Type { get; init; }
    public required string Name { get; init; }
    public Uuid? Uuid { get; init; }
    public ulong Capacity { get; init; }
    public ulong Allocation { get; init; }
    public ulong Available { get; init; }
    public bool? CopyOnWrite { get; init; }
    public StoragePoolSource Source { get; init; } = new();
    public string? TargetPath { get; init; }
    public StoragePermissions Permissions { get; init; } = new();

    /// <summary>How a refresh learns a volume's allocation: "default" or "capacity".</summary>
    public string? RefreshAllocation { get; init; }

    /// <summary>Further options of mount, one per entry.</summary>
    public ValueArray<string> MountOptions { get; init; }

    /// <summary>Options of the Ceph configuration.</summary>
    public ValueArray<StoragePoolOption> RbdOptions { get; init; }

    public StoragePoolKind Kind => StoragePoolKind.Of(Type);
}

public sealed record StoragePoolOption(string Name, string Value);

public sealed record StoragePoolSource
{
    public ValueArray<PoolHost> Hosts { get; init; }
    public ValueArray<StoragePoolDevice> Devices { get; init; }
    public string? Dir { get; init; }
    public StorageAdapter? Adapter { get; init; }
    public string? Name { get; init; }
    public string? InitiatorIqn { get; init; }
    public string? Format { get; init; }
    public PoolAuth? Auth { get; init; }
    public string? ProtocolVersion { get; init; }
    public string? Vendor { get; init; }
    public string? Product { get; init; }
}

/// <summary>A device pools are made of.</summary>
public sealed record StoragePoolDevice(string Path, bool? PartSeparator = null)
{
    /// <summary>Pieces of the device that belong to no volume, as last seen.</summary>
    public ValueArray<StorageVolumeExtent> FreeExtents { get; init; }
}

/// <summary>A SCSI host, named or found by where it is attached.</summary>
public abstract record StorageAdapter
{
    private StorageAdapter()
    {
    }

    public sealed record ScsiHost(string? Name, PciAddress? Parent = null, uint UniqueId = 0) : StorageAdapter;

    public sealed record FibreChannel(string Wwnn, string Wwpn) : StorageAdapter
    {
        public string? Parent { get; init; }
        public string? ParentWwnn { get; init; }
        public string? ParentWwpn { get; init; }
        public string? ParentFabricWwn { get; init; }
        public bool? Managed { get; init; }
    }
}

/// <summary>Who may do what with a file; null where nothing was said.</summary>
public sealed record StoragePermissions
{
    public uint? Mode { get; init; }
    public uint? Owner { get; init; }
    public uint? Group { get; init; }
    public string? Label { get; init; }

    public bool IsEmpty => this is { Mode: null, Owner: null, Group: null, Label: null };
}
