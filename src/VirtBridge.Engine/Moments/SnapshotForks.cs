using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Makes new domains that begin at snapshots. The caller holds the job of the snapshot's domain.</summary>
public sealed class SnapshotForks(VirtHost host, DomainRoom room)
{
    public async Task<DomainRef> ForkAsync(DomainObject domain, SnapshotDef snapshot, string name, CancellationToken cancellation)
    {
        if (name.Length == 0 || name.Contains('/') || name[0] == '.')
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"'{name}' cannot name a domain");
        }

        if (host.Domains.TryGet(name, out var other))
        {
            throw DomainErrors.NameTaken(name, other.Uuid);
        }

        if (snapshot.Disks.FirstOrDefault(disk => disk.SnapshotDeleteInProgress == true) is { } lost)
        {
            throw Refuse.Invalid(host.ErrorDomain, $"snapshot '{snapshot.Name}' cannot be forked: its deletion was begun and disk '{lost.Name}' is no longer kept");
        }

        var identity = Identity(snapshot, name);
        var hasState = room.GuestStates.Kept(domain.Uuid, snapshot.Name!);
        await room.Operations.ApplyAsync(
            domain,
            (images, survey, places) => SnapshotForkPlanner.Plan(
                images, snapshot, identity, hasState, survey, places.Locate, places.Place, host.Trash.Exists, host.PlanPolicy),
            null,
            cancellation).ConfigureAwait(false);
        return host.Domains.TryGet(name, out var made) ? made.View.Ref : throw Refuse.Failed(ErrorDomain.Domain, $"domain '{name}' went away at once");
    }

    /// <summary>What the guest was, as somebody else: no name, address or generation of it is used twice.</summary>
    private DomainDef Identity(SnapshotDef snapshot, string name)
    {
        var basis = snapshot.Domain
            ?? throw Refuse.Invalid(host.ErrorDomain, $"snapshot '{snapshot.Name}' does not say what its domain was; it cannot be forked");
        return room.Documents.WithIdentities(basis with
        {
            Id = -1,
            Name = name,
            Uuid = null,
            GenId = basis.GenId is null ? null : new(host.Identities.NewUuid()),
            Devices = basis.Devices with
            {
                Interfaces = basis.Devices.Interfaces.Select(card => card with { Mac = null, Target = null }).ToValueArray(),
            },
        });
    }
}
