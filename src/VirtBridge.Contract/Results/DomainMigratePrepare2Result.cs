namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_migrate_prepare2_ret</c>.</summary>
public sealed record DomainMigratePrepare2Result([property: Limit(4194304)] byte[] Cookie, string? UriOut);
