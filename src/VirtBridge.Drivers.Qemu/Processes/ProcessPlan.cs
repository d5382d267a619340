namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>Everything about a process before it exists, so it can be printed, compared and refused.</summary>
internal sealed record ProcessPlan
{
    /// <summary>Absolute path of the program.</summary>
    public required string Program { get; init; }

    /// <summary>The arguments after the program's own name.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>The whole environment; nothing is inherited.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Environment { get; init; } = [];

    public string Directory { get; init; } = "/";

    /// <summary>Where standard output and error are appended to; null throws them away.</summary>
    public string? LogFile { get; init; }

    /// <summary>Receives the process id once it runs; null writes none.</summary>
    public string? PidFile { get; init; }

    /// <summary>The descriptors the process finds open, by the number its arguments name. All others are closed.</summary>
    public IReadOnlyList<PassedDescriptor> Descriptors { get; init; } = [];

    /// <summary>What must be arranged between fork and exec; null needs no arranging.</summary>
    public Confinement? Confinement { get; init; }
}

/// <summary>An open descriptor and the number it has in the new process (3 or more).</summary>
internal sealed record PassedDescriptor(Descriptor Descriptor, int Number);

/// <summary>Identity, limits and surroundings of a process, applied by the helper program before exec.</summary>
internal sealed record Confinement
{
    public uint? User { get; init; }

    public uint? Group { get; init; }

    public IReadOnlyList<uint> SupplementaryGroups { get; init; } = [];

    /// <summary>Directories of control groups to join, absolute.</summary>
    public IReadOnlyList<string> ControlGroups { get; init; } = [];

    /// <summary>The CPUs it may run on; none leaves all.</summary>
    public IReadOnlyList<int> Cpus { get; init; } = [];

    /// <summary>What the security module shall make of it, in the module's own words.</summary>
    public string? SecurityLabel { get; init; }

    /// <summary>A mount namespace of its own, so that mounts made for the guest stay invisible.</summary>
    public bool OwnMounts { get; init; }

    public bool OwnNetwork { get; init; }

    public bool OwnIpc { get; init; }

    /// <summary>No program this process starts can gain privileges.</summary>
    public bool NoNewPrivileges { get; init; }

    public int? Umask { get; init; }

    public int? Niceness { get; init; }

    /// <summary>-1000 to 1000, as /proc/PID/oom_score_adj takes it.</summary>
    public int? OutOfMemoryScore { get; init; }

    public IReadOnlyList<ResourceLimit> Limits { get; init; } = [];
}

/// <summary>One resource limit; <see cref="ulong.MaxValue"/> is unlimited.</summary>
internal sealed record ResourceLimit(ResourceKind Kind, ulong Soft, ulong Hard);

/// <summary>Numbers of the Linux ABI.</summary>
internal enum ResourceKind
{
    CoreSize = 4,
    Processes = 6,
    OpenFiles = 7,
    LockedMemory = 8,
}
