namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_numa_parameters_ret</c>.</summary>
public sealed record DomainGetNumaParametersResult([property: Limit(16)] TypedParameter[] Params, int Nparams);
