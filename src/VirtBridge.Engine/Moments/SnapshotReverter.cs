using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Brings domains back to snapshots. The caller holds the domain's job.</summary>
public sealed class SnapshotReverter(VirtHost host, DomainRoom room, SnapshotStore store, SnapshotTaker taker)
{
    public async Task RevertAsync(
        DomainObject domain, SnapshotDef snapshot, DomainSnapshotRevertFlags flags, CancellationToken cancellation)
    {
        var facet = host.Hypervisor.Require<ISnapshotFacet>("virDomainRevertToSnapshot");
        var kept = snapshot.State is SnapshotState.Running or SnapshotState.Paused;
        var asked = flags & (DomainSnapshotRevertFlags.Running | DomainSnapshotRevertFlags.Paused);
        RefuseRisk(domain.View, snapshot, flags, kept || asked != 0);
        if (domain.View.Active)
        {
            await taker.StopAsync(domain, cancellation).ConfigureAwait(false);
        }

        var restored = await facet.RestoreDisksAsync(domain, snapshot, cancellation).ConfigureAwait(false);
        if (domain.View.Persistent)
        {
            room.Definer.Store(domain, snapshot.InactiveDomain ?? restored);
        }

        if (kept || asked != 0)
        {
            var paused = asked == DomainSnapshotRevertFlags.Paused || (asked == 0 && snapshot.State == SnapshotState.Paused);
            var start = new GuestStart
            {
                Guest = domain,
                Definition = restored,
                Id = 0,
                Paused = paused,
                RestoreSnapshot = kept && snapshot.Memory == DiskSnapshot.Internal ? snapshot.Name : null,
                RestoreFrom = kept && snapshot.Memory == DiskSnapshot.External ? snapshot.MemoryFile : null,
            };
            await room.Starter.StartAsync(domain, restored, StartKind.Snapshot, start, cancellation).ConfigureAwait(false);
        }
        else
        {
            domain.Update(v => v.Active ? v : v with { Reason = (int)DomainShutoffReason.FromSnapshot });
        }

        store.MakeCurrent(domain, snapshot.Name);
    }

    private void RefuseRisk(DomainView view, SnapshotDef snapshot, DomainSnapshotRevertFlags flags, bool willRun)
    {
        if (!view.Persistent && !willRun)
        {
            throw Refuse.Invalid(host.ErrorDomain, "transient domain needs to request run or pause to revert to inactive snapshot");
        }

        if ((flags & DomainSnapshotRevertFlags.Force) == 0 && snapshot.Domain is null)
        {
            throw new VirtException(
                ErrorCode.SnapshotRevertRisky, ErrorDomain.Domain, $"snapshot '{snapshot.Name}' lacks domain '{view.Name}' rollback info");
        }
    }
}
