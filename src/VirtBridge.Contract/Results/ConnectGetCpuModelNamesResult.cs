namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_connect_get_cpu_model_names_ret</c>.</summary>
public sealed record ConnectGetCpuModelNamesResult([property: Limit(8192)] string[] Models, int Ret);
