namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_block_io_tune_ret</c>.</summary>
public sealed record DomainGetBlockIoTuneResult([property: Limit(32)] TypedParameter[] Params, int Nparams);
