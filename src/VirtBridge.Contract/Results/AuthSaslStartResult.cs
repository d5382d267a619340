namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_auth_sasl_start_ret</c>.</summary>
public sealed record AuthSaslStartResult(int Complete, int Nil, [property: CharVector(65536)] byte[] Data);
