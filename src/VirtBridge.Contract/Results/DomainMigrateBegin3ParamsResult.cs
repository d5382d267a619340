namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_migrate_begin3_params_ret</c>.</summary>
public sealed record DomainMigrateBegin3ParamsResult([property: Limit(4194304)] byte[] CookieOut, string Xml);
