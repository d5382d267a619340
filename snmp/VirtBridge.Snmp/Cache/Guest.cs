using VirtBridge.Contract;
using VirtBridge.Contract.Snmp;
using VirtBridge.Xml;

namespace VirtBridge.Snmp.Cache;

/// <summary>What is known of one guest.</summary>
internal sealed record Guest
{
    public required DomainRef Reference { get; init; }

    /// <summary>The number that VM-MIB knows the guest by while this agent runs.</summary>
    public required int Index { get; init; }

    public DomainState State { get; init; }
    public string OSType { get; init; } = "";
    public bool Persistent { get; init; }
    public bool Autostart { get; init; }
    public bool ManagedSave { get; init; }
    public uint Processors { get; init; }
    public uint MaxProcessors { get; init; }

    /// <summary>Memory in KiB.</summary>
    public ulong Memory { get; init; }
    public ulong MaxMemory { get; init; }

    /// <summary>Processor time in nanoseconds.</summary>
    public ulong CpuTime { get; init; }

    /// <summary>When it was seen to start; null when it does not run.</summary>
    public DateTimeOffset? RunningSince { get; init; }
    public IReadOnlyList<ulong> ProcessorTimes { get; init; } = [];

    /// <summary>For each virtual processor the physical ones it may run on; null when not read yet.</summary>
    public IReadOnlyList<byte[]>? Affinity { get; init; }
    public int HostProcessors { get; init; }

    /// <summary>What only the definition tells; null when not read yet.</summary>
    public GuestHardware? Hardware { get; init; }
    public IReadOnlyList<GuestDisk> Disks { get; init; } = [];
    public IReadOnlyList<GuestNic> Nics { get; init; } = [];

    public bool Running => Runs(State);

    public static bool Runs(DomainState state) => state is not (DomainState.Shutoff or DomainState.Crashed or DomainState.Nostate);
}

internal sealed record GuestDisk(string Target, string? Path)
{
    /// <summary>The disk in the definition, null when it has none of this target.</summary>
    public DiskHardware? Hardware { get; init; }

    public ulong Reads { get; init; }
    public ulong Writes { get; init; }
    public ulong ReadBytes { get; init; }
    public ulong WriteBytes { get; init; }

    /// <summary>Nanoseconds.</summary>
    public ulong ReadTime { get; init; }
    public ulong WriteTime { get; init; }
    public ulong? Capacity { get; init; }
    public ulong? Allocation { get; init; }
}

internal sealed record GuestNic(string HostInterface, int HostIndex, string Model, byte[] Address);
