namespace VirtBridge.Model.Host;

/// <summary>A machine type guests can have; <see cref="Canonical"/> is the name an alias stands for.</summary>
public sealed record GuestMachine(string Name, uint MaxCpus)
{
    public string? Canonical { get; init; }
}

/// <summary>What guests of one architecture can have on a host (a <c>&lt;guest&gt;</c> of the capabilities).</summary>
public sealed record GuestCapability
{
    public required string OsType { get; init; }
    public required string Arch { get; init; }
    public required int WordSize { get; init; }
    public required string Emulator { get; init; }
    public ValueArray<GuestMachine> Machines { get; init; }

    /// <summary>Ways to execute guests: <c>qemu</c>, <c>kvm</c>, <c>hvf</c>.</summary>
    public ValueArray<string> DomainTypes { get; init; }

    public bool HasAcpi { get; init; }
    public bool HasApic { get; init; }
}
