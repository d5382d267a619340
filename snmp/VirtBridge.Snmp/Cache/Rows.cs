using VirtBridge.Contract;
using VirtBridge.Contract.Snmp;

namespace VirtBridge.Snmp.Cache;

/// <summary>A guest as a row of libvirtGuestTable.</summary>
internal sealed class LibvirtGuestRow(Guest guest) : ILibvirtGuest
{
    private const ulong KibibytesInMebibyte = 1024;

    public Uuid Uuid => guest.Reference.Uuid;

    public string Name => guest.Reference.Name;

    public LibvirtGuestState State => guest.State switch
    {
        DomainState.Running => LibvirtGuestState.Running,
        DomainState.Blocked => LibvirtGuestState.Blocked,
        DomainState.Paused or DomainState.Pmsuspended => LibvirtGuestState.Paused,
        DomainState.Shutdown => LibvirtGuestState.Shutdown,
        DomainState.Crashed => LibvirtGuestState.Crashed,
        _ => LibvirtGuestState.Shutoff,
    };

    public ushort CpuCount => (ushort)Math.Min(guest.Processors, ushort.MaxValue);

    public uint MemoryCurrent => (uint)Math.Min(guest.Memory / KibibytesInMebibyte, uint.MaxValue);

    public uint MemoryLimit => (uint)Math.Min(guest.MaxMemory / KibibytesInMebibyte, uint.MaxValue);

    public ulong CpuTime => guest.CpuTime;

    public RowStatus RowStatus => guest.Running ? RowStatus.Active : RowStatus.NotInService;
}

/// <summary>A guest as a row of vmTable.</summary>
internal sealed class VmRow(Guest guest, TimeProvider clock) : IVm
{
    private const ulong Kibibyte = 1024;

    public int Index => guest.Index;

    public string Name => guest.Reference.Name;

    public Uuid UUID => guest.Reference.Uuid;

    public string OSType => guest.OSType;

    public VmAdminState AdminState => guest.State switch
    {
        DomainState.Running or DomainState.Blocked => VmAdminState.Running,
        DomainState.Paused => VmAdminState.Paused,
        DomainState.Pmsuspended => VmAdminState.Suspended,
        _ => guest.ManagedSave ? VmAdminState.Suspended : VmAdminState.Shutdown,
    };

    public VmOperState OperState => guest.State switch
    {
        DomainState.Running or DomainState.Blocked => VmOperState.Running,
        DomainState.Paused => VmOperState.Paused,
        DomainState.Shutdown => VmOperState.Shuttingdown,
        DomainState.Crashed => VmOperState.Crashed,
        DomainState.Pmsuspended => VmOperState.Suspended,
        DomainState.Shutoff => guest.ManagedSave ? VmOperState.Suspended : VmOperState.Shutdown,
        _ => VmOperState.Unknown,
    };

    public VmAutoStart AutoStart => guest.Autostart ? VmAutoStart.Enabled : VmAutoStart.Disabled;

    public VmPersistent Persistent => guest.Persistent ? VmPersistent.Persistent : VmPersistent.Transient;

    public int CurCpuNumber => (int)Math.Min(guest.Processors, int.MaxValue);

    public int MinCpuNumber => -1;

    public int MaxCpuNumber => (int)Math.Min(guest.MaxProcessors, int.MaxValue);

    public int MemUnit => SizeUnit.For(Math.Max(guest.Memory, guest.MaxMemory) * Kibibyte);

    public int CurMem => SizeUnit.Count(guest.Memory * Kibibyte, MemUnit);

    public int MinMem => -1;

    public int MaxMem => SizeUnit.Count(guest.MaxMemory * Kibibyte, MemUnit);

    public TimeSpan UpTime => guest.RunningSince is { } since ? clock.GetUtcNow() - since : TimeSpan.Zero;

    public ulong CpuTime => guest.CpuTime / 1000;
}

/// <summary>One virtual processor as a row of vmCpuTable.</summary>
internal sealed class VmCpuRow(Guest guest, int processor) : IVmCpu
{
    public int VmIndex => guest.Index;

    public int Index => processor + 1;

    public ulong CoreTime => guest.ProcessorTimes[processor] / 1000;
}

/// <summary>One virtual processor on one physical one as a row of vmCpuAffinityTable.</summary>
internal sealed class VmCpuAffinityRow(Guest guest, int processor, int physical) : IVmCpuAffinity
{
    public int VmIndex => guest.Index;

    public int CpuIndex => processor + 1;

    public int CpuPhysIndex => physical + 1;

    public VmCpuAffinity CpuAffinity =>
        (guest.Affinity![processor][physical / 8] & (1 << (physical % 8))) != 0 ? VmCpuAffinity.Enable : VmCpuAffinity.Disable;

    /// <summary>All rows of a guest.</summary>
    public static IEnumerable<VmCpuAffinityRow> Of(Guest guest) =>
        from processor in Enumerable.Range(0, guest.Affinity?.Count ?? 0)
        from physical in Enumerable.Range(0, guest.HostProcessors)
        select new VmCpuAffinityRow(guest, processor, physical);
}

/// <summary>One disk as a row of vmStorageTable.</summary>
internal sealed class VmStorageRow(Guest guest, int position) : IVmStorage
{
    private GuestDisk Disk => guest.Disks[position];

    public int VmIndex => guest.Index;

    public int Index => position + 1;

    public int Parent => 0;

    public VmStorageSourceType SourceType => Disk.Path switch
    {
        _ when Disk.Hardware?.SourceType == "block" => VmStorageSourceType.Block,
        _ when Disk.Hardware?.SourceType is "network" or "vhostuser" => VmStorageSourceType.Network,
        _ when Disk.Hardware?.SourceType is "volume" or "nvme" or "dir" => VmStorageSourceType.Other,
        null or "" => VmStorageSourceType.Unknown,
        _ when Disk.Path.StartsWith("/dev/", StringComparison.Ordinal) => VmStorageSourceType.Block,
        _ when !Disk.Path.StartsWith('/') => VmStorageSourceType.Network,
        _ when Disk.Allocation < Disk.Capacity => VmStorageSourceType.Sparse,
        _ => VmStorageSourceType.Raw,
    };

    public string SourceTypeString => SourceType.ToString().ToLowerInvariant();

    public string ResourceID => Disk.Path ?? "";

    public VmStorageAccess Access => Disk.Hardware switch
    {
        null => VmStorageAccess.Unknown,
        { ReadOnly: true } or { Device: "cdrom" } => VmStorageAccess.Readonly,
        _ => VmStorageAccess.Readwrite,
    };

    public VmStorageMediaType MediaType => Disk.Hardware?.Device switch
    {
        "cdrom" => VmStorageMediaType.OpticalDisk,
        "floppy" => VmStorageMediaType.FloppyDisk,
        "disk" or "lun" => VmStorageMediaType.HardDisk,
        null => VmStorageMediaType.Unknown,
        _ => VmStorageMediaType.Other,
    };

    public string MediaTypeString => Disk.Target;

    public int SizeUnit => Cache.SizeUnit.For(Math.Max(Disk.Capacity ?? 0, Disk.Allocation ?? 0));

    public int DefinedSize => Size(Disk.Capacity);

    public int AllocatedSize => Size(Disk.Allocation);

    public ulong ReadIOs => Disk.Reads;

    public ulong WriteIOs => Disk.Writes;

    public ulong ReadOctets => Disk.ReadBytes;

    public ulong WriteOctets => Disk.WriteBytes;

    public ulong ReadLatency => Disk.ReadTime / 1000;

    public ulong WriteLatency => Disk.WriteTime / 1000;

    private int Size(ulong? bytes) => bytes is { } b ? Cache.SizeUnit.Count(b, SizeUnit) : -1;
}

/// <summary>One network interface as a row of vmNetworkTable.</summary>
internal sealed class VmNetworkRow(Guest guest, int position) : IVmNetwork
{
    public int VmIndex => guest.Index;

    public int Index => position + 1;

    public int IfIndex => guest.Nics[position].HostIndex;

    public int Parent => 0;

    public string Model => guest.Nics[position].Model;

    public byte[] PhysAddress => guest.Nics[position].Address;
}
