namespace VirtBridge.Model;

/// <summary>Where the volumes of a pool come from.</summary>
public enum StoragePoolType
{
    Dir,
    Fs,
    Netfs,
    Logical,
    Disk,
    Iscsi,
    IscsiDirect,
    Scsi,
    Mpath,
    Rbd,
    Sheepdog,
    Gluster,
    Zfs,
    Vstorage,
}

/// <summary>The parts a pool's source has.</summary>
[Flags]
public enum StoragePoolSourceParts
{
    None = 0,
    Host = 1 << 0,
    Device = 1 << 1,
    Dir = 1 << 2,
    Adapter = 1 << 3,
    Name = 1 << 4,
    Initiator = 1 << 5,
    Network = 1 << 6,
    ProtocolVersion = 1 << 7,
}

/// <summary>The facts about one type of pool: its name, what its source is made of, and the formats it knows.</summary>
public sealed record StoragePoolKind
{
    private static readonly ValueArray<string> FileFormats =
        ["none", "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow", "qcow", "qcow2", "qed", "vmdk"];

    private static readonly ValueArray<string> FileSystems =
        ["auto", "ext2", "ext3", "ext4", "ufs", "iso9660", "udf", "gfs", "gfs2", "vfat", "hfs+", "xfs", "ocfs2", "vmfs"];

    private static readonly ValueArray<string> PartitionTables =
        ["unknown", "dos", "dvh", "gpt", "mac", "bsd", "pc98", "sun", "lvm2"];

    private static readonly ValueArray<string> Partitions =
        ["none", "linux", "fat16", "fat32", "linux-swap", "linux-lvm", "linux-raid", "extended"];

    private static readonly StoragePoolKind[] Kinds =
    [
        new(StoragePoolType.Dir, "dir", StoragePoolSourceParts.None) { VolumeFormats = FileFormats, VolumeFormat = "raw" },
        new(StoragePoolType.Fs, "fs", StoragePoolSourceParts.Device)
        {
            Formats = FileSystems, DefaultFormat = "auto", VolumeFormats = FileFormats, VolumeFormat = "raw",
        },
        new(StoragePoolType.Netfs, "netfs",
            StoragePoolSourceParts.Host | StoragePoolSourceParts.Dir | StoragePoolSourceParts.Network | StoragePoolSourceParts.ProtocolVersion)
        {
            Formats = ["auto", "nfs", "glusterfs", "cifs"], DefaultFormat = "auto", VolumeFormats = FileFormats, VolumeFormat = "raw",
        },
        new(StoragePoolType.Logical, "logical", StoragePoolSourceParts.Name | StoragePoolSourceParts.Device)
        {
            Formats = ["unknown", "lvm2"], DefaultFormat = "lvm2",
        },
        new(StoragePoolType.Disk, "disk", StoragePoolSourceParts.Device)
        {
            Formats = PartitionTables, DefaultFormat = "unknown", VolumeFormats = Partitions, VolumeFormat = "none",
        },
        new(StoragePoolType.Iscsi, "iscsi",
            StoragePoolSourceParts.Host | StoragePoolSourceParts.Device | StoragePoolSourceParts.Initiator | StoragePoolSourceParts.Network)
        {
            FixedVolumeFormat = "unknown",
        },
        new(StoragePoolType.IscsiDirect, "iscsi-direct",
            StoragePoolSourceParts.Host | StoragePoolSourceParts.Device | StoragePoolSourceParts.Initiator | StoragePoolSourceParts.Network),
        new(StoragePoolType.Scsi, "scsi", StoragePoolSourceParts.Adapter) { FixedVolumeFormat = "unknown" },
        new(StoragePoolType.Mpath, "mpath", StoragePoolSourceParts.None) { FixedVolumeFormat = "unknown" },
        new(StoragePoolType.Rbd, "rbd", StoragePoolSourceParts.Host | StoragePoolSourceParts.Network | StoragePoolSourceParts.Name)
        {
            FixedVolumeFormat = "raw", VolumeFormat = "raw",
        },
        new(StoragePoolType.Sheepdog, "sheepdog", StoragePoolSourceParts.Host | StoragePoolSourceParts.Network | StoragePoolSourceParts.Name)
        {
            FixedVolumeFormat = "unknown",
        },
        new(StoragePoolType.Gluster, "gluster",
            StoragePoolSourceParts.Host | StoragePoolSourceParts.Network | StoragePoolSourceParts.Name | StoragePoolSourceParts.Dir)
        {
            VolumeFormats = FileFormats, VolumeFormat = "raw",
        },
        new(StoragePoolType.Zfs, "zfs", StoragePoolSourceParts.Name | StoragePoolSourceParts.Device),
        new(StoragePoolType.Vstorage, "vstorage", StoragePoolSourceParts.Name) { VolumeFormats = FileFormats, VolumeFormat = "raw" },
    ];

    private StoragePoolKind(StoragePoolType type, string name, StoragePoolSourceParts parts) => (Type, Name, Parts) = (type, name, parts);

    public StoragePoolType Type { get; }

    public string Name { get; }

    public StoragePoolSourceParts Parts { get; }

    /// <summary>Formats the source may have; empty when there is no such notion.</summary>
    public ValueArray<string> Formats { get; private init; }

    public string? DefaultFormat { get; private init; }

    /// <summary>Formats a volume may be given.</summary>
    public ValueArray<string> VolumeFormats { get; private init; }

    public string? VolumeFormat { get; private init; }

    /// <summary>The format every volume of such a pool reports.</summary>
    public string? FixedVolumeFormat { get; private init; }

    public static IReadOnlyList<StoragePoolKind> All => Kinds;

    public bool Has(StoragePoolSourceParts part) => (Parts & part) != 0;

    /// <summary>A pool whose volumes no local path leads to.</summary>
    public bool IsRemote => Type is StoragePoolType.Rbd or StoragePoolType.Sheepdog or StoragePoolType.Gluster or StoragePoolType.IscsiDirect;

    public static StoragePoolKind Of(StoragePoolType type) => Kinds[(int)type];

    public static StoragePoolKind? ByName(string name) => Array.Find(Kinds, kind => kind.Name == name);
}
