using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Embedded;

/// <summary>How a host in this process moves a guest to a host it has to connect to first.</summary>
public delegate Task PeerMove(
    IDomainMigration source, DomainRef guest, TypedParameter[] parameters, DomainMigrateFlags flags, string destination, CancellationToken cancellation);

/// <summary>The engine's view of a <see cref="PeerMove"/>.</summary>
public sealed class DelegatedPeers(PeerMove move) : IPeerMigration
{
    public Task MoveAsync(
        IDomainMigration source, DomainRef guest, TypedParameter[] parameters, DomainMigrateFlags flags, string destination, CancellationToken cancellation) =>
        move(source, guest, parameters, flags, destination, cancellation);
}
