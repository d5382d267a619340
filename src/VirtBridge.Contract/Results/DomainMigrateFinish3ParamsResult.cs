namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_migrate_finish3_params_ret</c>.</summary>
public sealed record DomainMigrateFinish3ParamsResult(DomainRef Dom, [property: Limit(4194304)] byte[] CookieOut);
