namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_block_info_ret</c>.</summary>
public readonly record struct DomainGetBlockInfoResult(ulong Allocation, ulong Capacity, ulong Physical);
