namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_state_ret</c>.</summary>
public readonly record struct DomainGetStateResult(int State, int Reason);
