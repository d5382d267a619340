namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_migrate_prepare_ret</c>.</summary>
public sealed record DomainMigratePrepareResult([property: Limit(4194304)] byte[] Cookie, string? UriOut);
