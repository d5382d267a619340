namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_control_info_ret</c>.</summary>
public readonly record struct DomainGetControlInfoResult(uint State, uint Details, ulong StateTime);
