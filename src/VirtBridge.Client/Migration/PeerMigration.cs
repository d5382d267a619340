using VirtBridge.Contract;

namespace VirtBridge.Client;

/// <summary>Moves a guest from a host served by this process to one behind a URI.</summary>
public sealed class PeerMigration(Func<string, CancellationToken, ValueTask<IVirtSession>> open)
{
    /// <summary>Connects, goes through all steps and disconnects; on failure the guest is still at its source.</summary>
    public async Task MoveAsync(
        IDomainMigration source,
        DomainRef guest,
        TypedParameter[] parameters,
        DomainMigrateFlags flags,
        string destination,
        CancellationToken cancellation)
    {
        await using var session = await open(destination, cancellation).ConfigureAwait(false);
        if (await session.Connect.SupportsFeatureAsync(MigrationFeature.Params, cancellation).ConfigureAwait(false) == 0)
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Domain, $"the host behind '{destination}' does not support migration with parameters");
        }

        await new MigrationDialogue(source, session.DomainMigration).MoveAsync(guest, parameters, flags, cancellation).ConfigureAwait(false);
    }
}

/// <summary>Numbers of the feature probe that have to do with migration.</summary>
internal static class MigrationFeature
{
    public const int V2 = 3;
    public const int PeerToPeer = 4;
    public const int Direct = 5;
    public const int V3 = 6;
    public const int ChangeProtection = 7;
    public const int Offline = 12;
    public const int Params = 13;
}
