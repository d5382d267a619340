namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainMigrationFunctions
{
    /// <summary>Migrates a domain.</summary>
    [CFunction("LIBVIRT_0.3.2", "0.3.2", Write = true)]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    [Adapter("MigrationExports")]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigratePerform3ParamsAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New)]
    nint virDomainMigrate(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("virConnectPtr", CKind.Handle)] nint dconn,
        [C("unsigned long", CKind.Flags, Values = typeof(DomainMigrateFlags))] ulong flags,
        [C("const char *", CKind.CString, Nullable = true)] nint dname,
        [C("const char *", CKind.CString, Nullable = true)] nint uri,
        [C("unsigned long", CKind.Scalar)] ulong bandwidth);

    /// <summary>Migrates a domain (2).</summary>
    [CFunction("LIBVIRT_0.9.2", "0.9.2", Write = true)]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    [Adapter("MigrationExports")]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigratePerform3ParamsAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New)]
    nint virDomainMigrate2(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("virConnectPtr", CKind.Handle)] nint dconn,
        [C("const char *", CKind.CString, Nullable = true)] nint dxml,
        [C("unsigned long", CKind.Flags, Values = typeof(DomainMigrateFlags))] ulong flags,
        [C("const char *", CKind.CString, Nullable = true)] nint dname,
        [C("const char *", CKind.CString, Nullable = true)] nint uri,
        [C("unsigned long", CKind.Scalar)] ulong bandwidth);

    /// <summary>Migrates a domain (3).</summary>
    [CFunction("LIBVIRT_1.1.0", "1.1.0", Write = true)]
    [FlagsExclude("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC")]
    [FlagRequires("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC")]
    [Adapter("MigrationExports")]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigratePerform3ParamsAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New)]
    nint virDomainMigrate3(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("virConnectPtr", CKind.Handle)] nint dconn,
        [C("virTypedParameterPtr", CKind.TypedParameters, Length = "nparams", Nullable = true)] nint @params,
        [C("unsigned int", CKind.Scalar)] uint nparams,
        [C("unsigned int", CKind.Flags, Values = typeof(DomainMigrateFlags))] uint flags);

    /// <summary>Migrates a domain (get compression cache).</summary>
    [CFunction("LIBVIRT_1.0.3", "1.0.3")]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateGetCompressionCacheAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMigrateGetCompressionCache(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned long long *", CKind.Scalar, Direction = CDirection.Out, Result = "CacheSize", Check = CCheck.NonNull)] nint cacheSize,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Migrates a domain (get max downtime).</summary>
    [CFunction("LIBVIRT_3.7.0", "3.7.0")]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateGetMaxDowntimeAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMigrateGetMaxDowntime(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned long long *", CKind.Scalar, Direction = CDirection.Out, Result = "Downtime", Check = CCheck.NonNull)] nint downtime,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Migrates a domain (get max speed).</summary>
    [CFunction("LIBVIRT_0.9.5", "0.9.5", Write = true)]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateGetMaxSpeedAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMigrateGetMaxSpeed(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned long *", CKind.Scalar, Direction = CDirection.Out, Result = "Bandwidth", Check = CCheck.NonNull)] nint bandwidth,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainMigrateMaxSpeedFlags))] uint flags);

    /// <summary>Migrates a domain (set compression cache).</summary>
    [CFunction("LIBVIRT_1.0.3", "1.0.3", Write = true)]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateSetCompressionCacheAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMigrateSetCompressionCache(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned long long", CKind.Scalar, Argument = "cacheSize")] ulong cacheSize,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Migrates a domain (set max downtime).</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", Write = true)]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateSetMaxDowntimeAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMigrateSetMaxDowntime(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned long long", CKind.Scalar, Argument = "downtime")] ulong downtime,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Migrates a domain (set max speed).</summary>
    [CFunction("LIBVIRT_0.9.0", "0.9.0", Write = true)]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateSetMaxSpeedAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMigrateSetMaxSpeed(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned long", CKind.Scalar, Argument = "bandwidth")] ulong bandwidth,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainMigrateMaxSpeedFlags))] uint flags);

    /// <summary>Migrates a domain (start post copy).</summary>
    [CFunction("LIBVIRT_1.3.3", "1.3.3", Write = true)]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigrateStartPostCopyAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMigrateStartPostCopy(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Migrates a domain (to URI).</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2", Write = true)]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [Adapter("MigrationExports")]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigratePerform3ParamsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMigrateToURI(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("const char *", CKind.CString, Check = CCheck.NonNull)] nint duri,
        [C("unsigned long", CKind.Flags, Values = typeof(DomainMigrateFlags))] ulong flags,
        [C("const char *", CKind.CString, Nullable = true)] nint dname,
        [C("unsigned long", CKind.Scalar)] ulong bandwidth);

    /// <summary>Migrates a domain (to URI 2).</summary>
    [CFunction("LIBVIRT_0.9.2", "0.9.2", Write = true)]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [Adapter("MigrationExports")]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigratePerform3ParamsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMigrateToURI2(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("const char *", CKind.CString, Check = CCheck.NonNull)] nint dconnuri,
        [C("const char *", CKind.CString, Nullable = true)] nint miguri,
        [C("const char *", CKind.CString, Nullable = true)] nint dxml,
        [C("unsigned long", CKind.Flags, Values = typeof(DomainMigrateFlags))] ulong flags,
        [C("const char *", CKind.CString, Nullable = true)] nint dname,
        [C("unsigned long", CKind.Scalar)] ulong bandwidth);

    /// <summary>Migrates a domain (to URI 3).</summary>
    [CFunction("LIBVIRT_1.1.0", "1.1.0", Write = true)]
    [FlagsExclude("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL")]
    [Adapter("MigrationExports")]
    [Calls(typeof(IDomainMigration), nameof(IDomainMigration.MigratePerform3ParamsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMigrateToURI3(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("const char *", CKind.CString, Check = CCheck.NonNull)] nint dconnuri,
        [C("virTypedParameterPtr", CKind.TypedParameters, Length = "nparams", Nullable = true)] nint @params,
        [C("unsigned int", CKind.Scalar)] uint nparams,
        [C("unsigned int", CKind.Flags, Values = typeof(DomainMigrateFlags))] uint flags);
}
