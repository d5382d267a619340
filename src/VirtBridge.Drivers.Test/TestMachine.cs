using VirtBridge.Contract;

namespace VirtBridge.Drivers.Test;

/// <summary>The numbers of the machine a test host claims to be.</summary>
public sealed record TestMachine
{
    /// <summary>Host processors guests can be pinned to.</summary>
    public const int PinnableCpus = 16;

    /// <summary>The machine behind <c>test:///default</c>.</summary>
    public static readonly TestMachine Default = new();

    public string Model { get; init; } = "i686";
    public ulong MemoryKiB { get; init; } = 3145728;
    public int Cpus { get; init; } = 16;
    public int Mhz { get; init; } = 1400;
    public int Nodes { get; init; } = 2;

    /// <summary>NUMA cells the capabilities show.</summary>
    public int Cells { get; init; } = 2;
    public int Sockets { get; init; } = 2;
    public int Cores { get; init; } = 2;
    public int Threads { get; init; } = 2;

    public NodeGetInfoResult Info => new(Model, MemoryKiB, Cpus, Mhz, Nodes, Sockets, Cores, Threads);
}
