namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_memory_parameters_ret</c>.</summary>
public sealed record DomainGetMemoryParametersResult([property: Limit(16)] TypedParameter[] Params, int Nparams);
