namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_scheduler_type_ret</c>.</summary>
public sealed record DomainGetSchedulerTypeResult(string Type, int Nparams);
