namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_network_port_get_parameters_ret</c>.</summary>
public sealed record NetworkPortGetParametersResult([property: Limit(16)] TypedParameter[] Params, int Nparams);
