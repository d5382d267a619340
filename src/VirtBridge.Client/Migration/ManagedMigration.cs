using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Client;

/// <summary>Moves guests for a program that holds the connections: the newest generation of the protocol both ends know.</summary>
public sealed class ManagedMigration(IVirtSession source)
{
    /// <summary>Moves the guest to an open connection; returns it there.</summary>
    public async Task<DomainRef> MoveAsync(
        IVirtSession destination, string destinationUri, DomainRef guest, TypedParameter[] parameters, DomainMigrateFlags flags, CancellationToken cancellation)
    {
        await RequireOfflineAsync(destination, flags, cancellation).ConfigureAwait(false);
        if ((flags & DomainMigrateFlags.Peer2peer) != 0)
        {
            var connection = Text(parameters, DomainConstants.MigrateParamUri) is { } given && given.Contains("://", StringComparison.Ordinal) ? given : destinationUri;
            await MoveUnmanagedAsync(guest, connection, parameters, flags, cancellation).ConfigureAwait(false);
            var name = Text(parameters, DomainConstants.MigrateParamDestName) ?? guest.Name;
            return await destination.Domains.LookupByNameAsync(name, cancellation).ConfigureAwait(false);
        }

        if ((flags & DomainMigrateFlags.Tunnelled) != 0)
        {
            throw new VirtError(ErrorDomain.Domain, ErrorCode.InvalidArg, "cannot perform tunnelled migration without using peer2peer flag").ToException();
        }

        flags |= await IsPausedAsync(guest, flags, cancellation).ConfigureAwait(false) ? DomainMigrateFlags.Paused : 0;
        var dialogue = new MigrationDialogue(source.DomainMigration, destination.DomainMigration);
        return await BothAsync(destination, MigrationFeature.Params, cancellation).ConfigureAwait(false)
            ? await dialogue.MoveAsync(guest, parameters, flags, cancellation).ConfigureAwait(false)
            : await MoveOldAsync(dialogue, destination, guest, parameters, flags, cancellation).ConfigureAwait(false);
    }

    /// <summary>Lets the source's daemon do it all: it connects to the destination itself.</summary>
    public async Task MoveUnmanagedAsync(
        DomainRef guest, string destination, TypedParameter[] parameters, DomainMigrateFlags flags, CancellationToken cancellation)
    {
        var peers = (flags & DomainMigrateFlags.Peer2peer) != 0;
        if (!await HasAsync(source, peers ? MigrationFeature.PeerToPeer : MigrationFeature.Direct, cancellation).ConfigureAwait(false))
        {
            throw Unsupported($"{(peers ? "p2p" : "direct")} migration is not supported by the source host");
        }

        if (await HasAsync(source, MigrationFeature.Params, cancellation).ConfigureAwait(false))
        {
            await source.DomainMigration.MigratePerform3ParamsAsync(guest, destination, parameters, [], flags, cancellation).ConfigureAwait(false);
            return;
        }

        await source.DomainMigration.MigratePerform3Async(
            guest,
            Text(parameters, DomainConstants.MigrateParamDestXml),
            [],
            destination,
            Text(parameters, DomainConstants.MigrateParamUri),
            flags,
            Text(parameters, DomainConstants.MigrateParamDestName),
            Number(parameters, DomainConstants.MigrateParamBandwidth),
            cancellation).ConfigureAwait(false);
    }

    private async Task<DomainRef> MoveOldAsync(
        MigrationDialogue dialogue, IVirtSession destination, DomainRef guest, TypedParameter[] parameters, DomainMigrateFlags flags, CancellationToken cancellation)
    {
        var (xml, uri) = (Text(parameters, DomainConstants.MigrateParamDestXml), Text(parameters, DomainConstants.MigrateParamUri));
        var (name, bandwidth) = (Text(parameters, DomainConstants.MigrateParamDestName), Number(parameters, DomainConstants.MigrateParamBandwidth));
        if (await BothAsync(destination, MigrationFeature.V3, cancellation).ConfigureAwait(false))
        {
            return await dialogue.MoveAsync(guest, xml, uri, name, bandwidth, flags, cancellation).ConfigureAwait(false);
        }

        if (!await BothAsync(destination, MigrationFeature.V2, cancellation).ConfigureAwait(false))
        {
            throw new VirtException(ErrorCode.NoSupport, ErrorDomain.Domain, "virDomainMigrate");
        }

        const DomainXMLFlags Whole = DomainXMLFlags.Secure | DomainXMLFlags.Migratable;
        var definition = xml ?? await source.Domains.GetXmlDescAsync(guest, Whole, cancellation).ConfigureAwait(false);
        return await dialogue.MoveInThreeStepsAsync(guest, definition, uri, name, bandwidth, flags, cancellation).ConfigureAwait(false);
    }

    private async Task RequireOfflineAsync(IVirtSession destination, DomainMigrateFlags flags, CancellationToken cancellation)
    {
        if ((flags & DomainMigrateFlags.Offline) == 0)
        {
            return;
        }

        if (!await HasAsync(source, MigrationFeature.Offline, cancellation).ConfigureAwait(false))
        {
            throw Unsupported("offline migration is not supported by the source host");
        }

        if (!await HasAsync(destination, MigrationFeature.Offline, cancellation).ConfigureAwait(false))
        {
            throw Unsupported("offline migration is not supported by the destination host");
        }
    }

    private async Task<bool> IsPausedAsync(DomainRef guest, DomainMigrateFlags flags, CancellationToken cancellation) =>
        (flags & DomainMigrateFlags.Offline) == 0
        && (await source.Domains.GetStateAsync(guest, 0, cancellation).ConfigureAwait(false)).State == (int)DomainState.Paused;

    private async Task<bool> BothAsync(IVirtSession destination, int feature, CancellationToken cancellation) =>
        await HasAsync(source, feature, cancellation).ConfigureAwait(false) && await HasAsync(destination, feature, cancellation).ConfigureAwait(false);

    private static async Task<bool> HasAsync(IVirtSession session, int feature, CancellationToken cancellation) =>
        await session.Connect.SupportsFeatureAsync(feature, cancellation).ConfigureAwait(false) > 0;

    private static string? Text(TypedParameter[] parameters, string field) =>
        Array.Find(parameters, p => p.Field == field) is { Field: not null } found ? found.Value.AsString : null;

    private static ulong Number(TypedParameter[] parameters, string field) =>
        Array.Find(parameters, p => p.Field == field) is { Field: not null } found ? found.Value.AsULong : 0;

    private static VirtException Invalid(string what) => new(ErrorCode.OperationInvalid, ErrorDomain.Domain, what);

    private static VirtException Unsupported(string what) => new(ErrorCode.ArgumentUnsupported, ErrorDomain.Domain, what);
}
