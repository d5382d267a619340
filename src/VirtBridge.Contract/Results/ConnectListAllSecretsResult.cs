namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_connect_list_all_secrets_ret</c>.</summary>
public sealed record ConnectListAllSecretsResult([property: Limit(16384)] SecretRef[] Secrets, uint Ret);
