namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_get_sev_info_ret</c>.</summary>
public sealed record NodeGetSevInfoResult([property: Limit(64)] TypedParameter[] Params, int Nparams);
