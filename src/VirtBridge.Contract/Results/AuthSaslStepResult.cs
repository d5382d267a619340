namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_auth_sasl_step_ret</c>.</summary>
public sealed record AuthSaslStepResult(int Complete, int Nil, [property: CharVector(65536)] byte[] Data);
