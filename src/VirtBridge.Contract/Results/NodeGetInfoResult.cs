namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_get_info_ret</c>.</summary>
public sealed record NodeGetInfoResult(
    [property: FixedChars(32)] string Model,
    ulong Memory,
    int Cpus,
    int Mhz,
    int Nodes,
    int Sockets,
    int Cores,
    int Threads);
