using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Moving domains: calls that talk to two connections.</summary>
internal static class MigrationExports
{
    private const int MostParameters = 64;

    [UnmanagedCallersOnly(EntryPoint = "virDomainMigrate", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Migrate(nint domain, nint connection, ulong flags, nint name, nint uri, ulong bandwidth) =>
        Run("virDomainMigrate", domain, connection, flags, _ => Named(uri, name, 0, bandwidth));

    [UnmanagedCallersOnly(EntryPoint = "virDomainMigrate2", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Migrate2(nint domain, nint connection, nint xml, ulong flags, nint name, nint uri, ulong bandwidth) =>
        Run("virDomainMigrate2", domain, connection, flags, _ => Named(uri, name, xml, bandwidth));

    [UnmanagedCallersOnly(EntryPoint = "virDomainMigrate3", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Migrate3(nint domain, nint connection, nint parameters, uint count, uint flags) =>
        Run("virDomainMigrate3", domain, connection, flags, site => Arguments.Parameters(parameters, count, MostParameters, "params", site));

    [UnmanagedCallersOnly(EntryPoint = "virDomainMigrateToURI", CallConvs = [typeof(CallConvCdecl)])]
    public static int MigrateToUri(nint domain, nint destination, ulong flags, nint name, ulong bandwidth) =>
        RunToUri("virDomainMigrateToURI", domain, destination, "duri", flags, _ => Named(0, name, 0, bandwidth));

    [UnmanagedCallersOnly(EntryPoint = "virDomainMigrateToURI2", CallConvs = [typeof(CallConvCdecl)])]
    public static int MigrateToUri2(nint domain, nint destination, nint uri, nint xml, ulong flags, nint name, ulong bandwidth) =>
        RunToUri("virDomainMigrateToURI2", domain, destination, "dconnuri", flags, _ => Named(uri, name, xml, bandwidth));

    [UnmanagedCallersOnly(EntryPoint = "virDomainMigrateToURI3", CallConvs = [typeof(CallConvCdecl)])]
    public static int MigrateToUri3(nint domain, nint destination, nint parameters, uint count, uint flags) =>
        RunToUri(
            "virDomainMigrateToURI3", domain, destination, "dconnuri", flags, site => Arguments.Parameters(parameters, count, MostParameters, "params", site));

    private static nint Run(string function, nint domain, nint connection, ulong flags, Func<CallSite, TypedParameter[]> parameters) =>
        ExportCall.Run<nint>(function, ErrorDomain.Domain, 0, call =>
        {
            var found = call.UseDomain(domain);
            Arguments.Writable(found.Connection, call.Site);
            var other = Handles.Connection(connection, HandleKinds.Connect, call.Site);
            Arguments.Writable(other, call.Site);
            var wanted = Flags(flags, call.Site);
            var moved = new ManagedMigration(found.Connection.Session)
                .MoveAsync(other.Session, other.Uri, found.Reference, parameters(call.Site), wanted, CancellationToken.None).GetAwaiter().GetResult();
            return Handles.Create(HandleKinds.Domain, other, moved);
        });

    private static int RunToUri(string function, nint domain, nint destination, string argument, ulong flags, Func<CallSite, TypedParameter[]> parameters) =>
        ExportCall.Status(function, ErrorDomain.Domain, call =>
        {
            var found = call.UseDomain(domain);
            Arguments.Writable(found.Connection, call.Site);
            var wanted = Flags(flags, call.Site);
            var to = Arguments.Text(destination, argument, call.Site);
            new ManagedMigration(found.Connection.Session)
                .MoveUnmanagedAsync(found.Reference, to, parameters(call.Site), wanted, CancellationToken.None).GetAwaiter().GetResult();
        });

    private static DomainMigrateFlags Flags(ulong flags, CallSite site)
    {
        if (flags > uint.MaxValue)
        {
            throw site.UnknownFlags(unchecked((uint)(flags >> 32)));
        }

        var wanted = (uint)flags;
        Arguments.Exclusive(
            wanted,
            site,
            [("VIR_MIGRATE_NON_SHARED_DISK", (uint)DomainMigrateFlags.NonSharedDisk), ("VIR_MIGRATE_NON_SHARED_INC", (uint)DomainMigrateFlags.NonSharedInc)]);
        Arguments.Exclusive(
            wanted,
            site,
            [("VIR_MIGRATE_TUNNELLED", (uint)DomainMigrateFlags.Tunnelled), ("VIR_MIGRATE_PARALLEL", (uint)DomainMigrateFlags.Parallel)]);
        Arguments.Together(
            wanted,
            site,
            ("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", (uint)DomainMigrateFlags.NonSharedSynchronousWrites),
            ("VIR_MIGRATE_NON_SHARED_DISK or VIR_MIGRATE_NON_SHARED_INC", (uint)(DomainMigrateFlags.NonSharedDisk | DomainMigrateFlags.NonSharedInc)));
        return (DomainMigrateFlags)wanted;
    }

    private static TypedParameter[] Named(nint uri, nint name, nint xml, ulong bandwidth)
    {
        var named = new List<TypedParameter>();
        void Add(string field, nint text)
        {
            if (Arguments.OptionalText(text) is { } value)
            {
                named.Add(TypedParameter.String(field, value));
            }
        }

        Add(DomainConstants.MigrateParamUri, uri);
        Add(DomainConstants.MigrateParamDestName, name);
        Add(DomainConstants.MigrateParamDestXml, xml);
        if (bandwidth > 0)
        {
            named.Add(TypedParameter.ULLong(DomainConstants.MigrateParamBandwidth, bandwidth));
        }

        return [.. named];
    }
}
