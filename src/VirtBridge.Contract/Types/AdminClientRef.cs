namespace VirtBridge.Contract;

/// <summary>Wire structure <c>admin_nonnull_client</c>.</summary>
public sealed record AdminClientRef(AdminServerRef Srv, ulong Id, long Timestamp, uint Transport);
