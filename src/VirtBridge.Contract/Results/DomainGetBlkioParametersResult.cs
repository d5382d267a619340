namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_blkio_parameters_ret</c>.</summary>
public sealed record DomainGetBlkioParametersResult([property: Limit(16)] TypedParameter[] Params, int Nparams);
