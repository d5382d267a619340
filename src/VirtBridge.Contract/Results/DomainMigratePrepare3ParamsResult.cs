namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_migrate_prepare3_params_ret</c>.</summary>
public sealed record DomainMigratePrepare3ParamsResult([property: Limit(4194304)] byte[] CookieOut, string? UriOut);
