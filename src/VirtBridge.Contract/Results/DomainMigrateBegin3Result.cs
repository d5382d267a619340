namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_migrate_begin3_ret</c>.</summary>
public sealed record DomainMigrateBegin3Result([property: Limit(4194304)] byte[] CookieOut, string Xml);
