namespace VirtBridge.Contract;

/// <summary>Operations of the DomainMigration family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainMigration
{
    /// <summary>Procedure 61; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Never("the first generation of migration sends no definition, so no destination knows what to start; the later ones are served")]
    [Procedure(61, "DOMAIN_MIGRATE_PREPARE", Since = "0.3.2", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [Access("domain", "start")]
    [Access("domain", "write")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask<DomainMigratePrepareResult> MigratePrepareAsync(
        string? uriIn,
        [Wide] DomainMigrateFlags flags,
        string? dname,
        ulong resource,
        CancellationToken cancellation);

    /// <summary>Procedure 62; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>virDomainMigrateToURI</c>, <c>virDomainMigrateToURI2</c>, <c>virDomainMigrateToURI3</c>.</summary>
    [AbortableJob(DomainJobOperation.MigrationOut)]
    [Procedure(62, "DOMAIN_MIGRATE_PERFORM", Since = "0.3.2", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask MigratePerformAsync(
        DomainRef dom,
        [Limit(4194304)] byte[] cookie,
        string uri,
        [Wide] DomainMigrateFlags flags,
        string? dname,
        ulong resource,
        CancellationToken cancellation);

    /// <summary>Procedure 63; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(63, "DOMAIN_MIGRATE_FINISH", Since = "0.3.2", CFunction = "virDomainMigrate", Write = true, Result = "ddom")]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask<DomainRef> MigrateFinishAsync(
        string dname,
        [Limit(4194304)] byte[] cookie,
        string uri,
        [Wide] DomainMigrateFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 108; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(108, "DOMAIN_MIGRATE_PREPARE2", Since = "0.5.0", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [Access("domain", "start")]
    [Access("domain", "write")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask<DomainMigratePrepare2Result> MigratePrepare2Async(
        string? uriIn,
        [Wide] DomainMigrateFlags flags,
        string? dname,
        ulong resource,
        string domXml,
        CancellationToken cancellation);

    /// <summary>Procedure 109; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(109, "DOMAIN_MIGRATE_FINISH2", Since = "0.5.0", CFunction = "virDomainMigrate", Write = true, Result = "ddom")]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask<DomainRef> MigrateFinish2Async(
        string dname,
        [Limit(4194304)] byte[] cookie,
        string uri,
        [Wide] DomainMigrateFlags flags,
        int retcode,
        CancellationToken cancellation);

    /// <summary>Procedure 148; C: none.</summary>
    [Never("tunnelled migration pushes guest memory through daemons in clear steps; peer to peer migration is served instead")]
    [Procedure(148, "DOMAIN_MIGRATE_PREPARE_TUNNEL", Since = "0.7.2", CFunction = "virStreamAbort", Stream = StreamDirection.Write)]
    [Access("domain", "migrate")]
    [Access("domain", "start")]
    [Access("domain", "write")]
    ValueTask MigratePrepareTunnelAsync(
        ulong flags,
        string? dname,
        ulong resource,
        string domXml,
        IVirtStream stream,
        CancellationToken cancellation);

    /// <summary>Procedure 166; C: <c>virDomainMigrateSetMaxDowntime</c>.</summary>
    [Procedure(166, "DOMAIN_MIGRATE_SET_MAX_DOWNTIME", Since = "0.8.0", CFunction = "virDomainMigrateSetMaxDowntime", Write = true)]
    [Access("domain", "migrate")]
    ValueTask MigrateSetMaxDowntimeAsync(DomainRef dom, ulong downtime, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 207; C: <c>virDomainMigrateSetMaxSpeed</c>.</summary>
    [Procedure(207, "DOMAIN_MIGRATE_SET_MAX_SPEED", Since = "0.9.0", CFunction = "virDomainMigrateSetMaxSpeed", Write = true)]
    [Access("domain", "migrate")]
    ValueTask MigrateSetMaxSpeedAsync(DomainRef dom, ulong bandwidth, DomainMigrateMaxSpeedFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 213; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(213, "DOMAIN_MIGRATE_BEGIN3", Since = "0.9.2", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask<DomainMigrateBegin3Result> MigrateBegin3Async(
        DomainRef dom,
        string? xmlin,
        [Wide] DomainMigrateFlags flags,
        string? dname,
        ulong resource,
        CancellationToken cancellation);

    /// <summary>Procedure 214; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(214, "DOMAIN_MIGRATE_PREPARE3", Since = "0.9.2", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [Access("domain", "start")]
    [Access("domain", "write")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask<DomainMigratePrepare3Result> MigratePrepare3Async(
        [Limit(4194304)] byte[] cookieIn,
        string? uriIn,
        [Wide] DomainMigrateFlags flags,
        string? dname,
        ulong resource,
        string domXml,
        CancellationToken cancellation);

    /// <summary>Procedure 215; C: none.</summary>
    [Never("tunnelled migration pushes guest memory through daemons in clear steps; peer to peer migration is served instead")]
    [Procedure(215, "DOMAIN_MIGRATE_PREPARE_TUNNEL3", Since = "0.9.2", CFunction = "virStreamAbort", Stream = StreamDirection.Write, Result = "cookie_out")]
    [Access("domain", "migrate")]
    [Access("domain", "start")]
    [Access("domain", "write")]
    [return: Limit(4194304)]
    ValueTask<byte[]> MigratePrepareTunnel3Async(
        [Limit(4194304)] byte[] cookieIn,
        ulong flags,
        string? dname,
        ulong resource,
        string domXml,
        IVirtStream stream,
        CancellationToken cancellation);

    /// <summary>Procedure 216; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>virDomainMigrateToURI</c>, <c>virDomainMigrateToURI2</c>, <c>virDomainMigrateToURI3</c>.</summary>
    [AbortableJob(DomainJobOperation.MigrationOut)]
    [Procedure(216, "DOMAIN_MIGRATE_PERFORM3", Since = "0.9.2", CFunction = "virDomainMigrate", Write = true, Result = "cookie_out")]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    [return: Limit(4194304)]
    ValueTask<byte[]> MigratePerform3Async(
        DomainRef dom,
        string? xmlin,
        [Limit(4194304)] byte[] cookieIn,
        string? dconnuri,
        string? uri,
        [Wide] DomainMigrateFlags flags,
        string? dname,
        ulong resource,
        CancellationToken cancellation);

    /// <summary>Procedure 217; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(217, "DOMAIN_MIGRATE_FINISH3", Since = "0.9.2", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask<DomainMigrateFinish3Result> MigrateFinish3Async(
        string dname,
        [Limit(4194304)] byte[] cookieIn,
        string? dconnuri,
        string? uri,
        [Wide] DomainMigrateFlags flags,
        int cancelled,
        CancellationToken cancellation);

    /// <summary>Procedure 218; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(218, "DOMAIN_MIGRATE_CONFIRM3", Since = "0.9.2", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask MigrateConfirm3Async(
        DomainRef dom,
        [Limit(4194304)] byte[] cookieIn,
        [Wide] DomainMigrateFlags flags,
        int cancelled,
        CancellationToken cancellation);

    /// <summary>Procedure 242; C: <c>virDomainMigrateGetMaxSpeed</c>.</summary>
    [Procedure(242, "DOMAIN_MIGRATE_GET_MAX_SPEED", Since = "0.9.5", CFunction = "virDomainMigrateGetMaxSpeed", Write = true, Result = "bandwidth")]
    [Access("domain", "migrate")]
    ValueTask<ulong> MigrateGetMaxSpeedAsync(DomainRef dom, DomainMigrateMaxSpeedFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 299; C: <c>virDomainMigrateGetCompressionCache</c>.</summary>
    [Procedure(299, "DOMAIN_MIGRATE_GET_COMPRESSION_CACHE", Since = "1.0.3", CFunction = "virDomainMigrateGetCompressionCache", Result = "cacheSize")]
    [Access("domain", "migrate")]
    ValueTask<ulong> MigrateGetCompressionCacheAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 300; C: <c>virDomainMigrateSetCompressionCache</c>.</summary>
    [Procedure(300, "DOMAIN_MIGRATE_SET_COMPRESSION_CACHE", Since = "1.0.3", CFunction = "virDomainMigrateSetCompressionCache", Write = true)]
    [Access("domain", "migrate")]
    ValueTask MigrateSetCompressionCacheAsync(DomainRef dom, ulong cacheSize, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 302; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(302, "DOMAIN_MIGRATE_BEGIN3_PARAMS", Since = "1.1.0", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask<DomainMigrateBegin3ParamsResult> MigrateBegin3ParamsAsync(
        DomainRef dom,
        [Limit(64)] TypedParameter[] @params,
        DomainMigrateFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 303; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(303, "DOMAIN_MIGRATE_PREPARE3_PARAMS", Since = "1.1.0", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [Access("domain", "start")]
    [Access("domain", "write")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask<DomainMigratePrepare3ParamsResult> MigratePrepare3ParamsAsync(
        [Limit(64)] TypedParameter[] @params,
        [Limit(4194304)] byte[] cookieIn,
        DomainMigrateFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 304; C: none.</summary>
    [Never("tunnelled migration pushes guest memory through daemons in clear steps; peer to peer migration is served instead")]
    [Procedure(304, "DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS", Since = "1.1.0", CFunction = "virStreamAbort", Result = "cookie_out")]
    [Access("domain", "migrate")]
    [Access("domain", "start")]
    [Access("domain", "write")]
    [return: Limit(4194304)]
    ValueTask<byte[]> MigratePrepareTunnel3ParamsAsync(
        [Limit(64)] TypedParameter[] @params,
        [Limit(4194304)] byte[] cookieIn,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 305; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>, <c>virDomainMigrateToURI</c>, <c>virDomainMigrateToURI2</c>, <c>virDomainMigrateToURI3</c>.</summary>
    [AbortableJob(DomainJobOperation.MigrationOut)]
    [Procedure(305, "DOMAIN_MIGRATE_PERFORM3_PARAMS", Since = "1.1.0", CFunction = "virDomainMigrate", Write = true, Result = "cookie_out")]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    [return: Limit(4194304)]
    ValueTask<byte[]> MigratePerform3ParamsAsync(
        DomainRef dom,
        string? dconnuri,
        [Limit(64)] TypedParameter[] @params,
        [Limit(4194304)] byte[] cookieIn,
        DomainMigrateFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 306; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(306, "DOMAIN_MIGRATE_FINISH3_PARAMS", Since = "1.1.0", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask<DomainMigrateFinish3ParamsResult> MigrateFinish3ParamsAsync(
        [Limit(64)] TypedParameter[] @params,
        [Limit(4194304)] byte[] cookieIn,
        DomainMigrateFlags flags,
        int cancelled,
        CancellationToken cancellation);

    /// <summary>Procedure 307; C: <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(307, "DOMAIN_MIGRATE_CONFIRM3_PARAMS", Since = "1.1.0", CFunction = "virDomainMigrate", Write = true)]
    [Access("domain", "migrate")]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    ValueTask MigrateConfirm3ParamsAsync(
        DomainRef dom,
        [Limit(64)] TypedParameter[] @params,
        [Limit(4194304)] byte[] cookieIn,
        DomainMigrateFlags flags,
        int cancelled,
        CancellationToken cancellation);

    /// <summary>Procedure 364; C: <c>virDomainMigrateStartPostCopy</c>.</summary>
    [Procedure(364, "DOMAIN_MIGRATE_START_POST_COPY", Since = "1.3.3", CFunction = "virDomainMigrateStartPostCopy", Write = true)]
    [Access("domain", "migrate")]
    ValueTask MigrateStartPostCopyAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 387; C: <c>virDomainMigrateGetMaxDowntime</c>.</summary>
    [Procedure(387, "DOMAIN_MIGRATE_GET_MAX_DOWNTIME", Since = "3.7.0", CFunction = "virDomainMigrateGetMaxDowntime", Result = "downtime")]
    [Access("domain", "migrate")]
    ValueTask<ulong> MigrateGetMaxDowntimeAsync(DomainRef dom, uint flags, CancellationToken cancellation);
}
