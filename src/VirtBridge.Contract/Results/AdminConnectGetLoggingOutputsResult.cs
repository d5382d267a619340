namespace VirtBridge.Contract;

/// <summary>Wire structure <c>admin_connect_get_logging_outputs_ret</c>.</summary>
public sealed record AdminConnectGetLoggingOutputsResult(string Outputs, uint Noutputs);
