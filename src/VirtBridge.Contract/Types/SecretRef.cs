namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_secret</c>.</summary>
public sealed record SecretRef(Uuid Uuid, int UsageType, string UsageId);
