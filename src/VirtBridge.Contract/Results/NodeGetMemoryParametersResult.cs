namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_get_memory_parameters_ret</c>.</summary>
public sealed record NodeGetMemoryParametersResult([property: Limit(64)] TypedParameter[] Params, int Nparams);
