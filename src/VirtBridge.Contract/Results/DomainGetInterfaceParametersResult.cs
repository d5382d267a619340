namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_interface_parameters_ret</c>.</summary>
public sealed record DomainGetInterfaceParametersResult([property: Limit(16)] TypedParameter[] Params, int Nparams);
