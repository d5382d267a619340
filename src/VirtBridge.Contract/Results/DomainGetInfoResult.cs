namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_info_ret</c>.</summary>
public readonly record struct DomainGetInfoResult(byte State, ulong MaxMem, ulong Memory, ushort NrVirtCpu, ulong CpuTime);
