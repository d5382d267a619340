namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_migrate_finish3_ret</c>.</summary>
public sealed record DomainMigrateFinish3Result(DomainRef Dom, [property: Limit(4194304)] byte[] CookieOut);
