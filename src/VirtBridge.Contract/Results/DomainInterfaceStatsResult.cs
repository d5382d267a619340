namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_interface_stats_ret</c>.</summary>
public readonly record struct DomainInterfaceStatsResult(
    long RxBytes,
    long RxPackets,
    long RxErrs,
    long RxDrop,
    long TxBytes,
    long TxPackets,
    long TxErrs,
    long TxDrop);
