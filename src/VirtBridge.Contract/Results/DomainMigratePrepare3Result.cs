namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_migrate_prepare3_ret</c>.</summary>
public sealed record DomainMigratePrepare3Result([property: Limit(4194304)] byte[] CookieOut, string? UriOut);
