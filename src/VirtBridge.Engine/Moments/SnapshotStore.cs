using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Snapshots in memory and in the store; the store is changed first. The caller holds the domain's job.</summary>
public sealed class SnapshotStore(VirtHost host)
{
    public IReadOnlyList<string> Load(DomainObject domain)
    {
        var unreadable = new List<string>();
        var found = new List<Moment<SnapshotDef>>();
        string? current = null;
        foreach (var stored in host.Store.Load(MomentKind.Snapshot, domain.View.Name))
        {
            try
            {
                var options = new SnapshotParseOptions { Redefine = true, Internal = true, Domain = DomainOptions() };
                var snapshot = SnapshotXml.Parse(stored.Read(), options);
                found.Add(new(snapshot.Name!, snapshot.Parent, snapshot));
                current = snapshot.Current ? snapshot.Name : current;
            }
            catch (VirtException e)
            {
                unreadable.Add($"snapshot {stored.Name} of domain {domain.View.Name}: {e.Message}");
            }
        }

        found.Sort((a, b) => Nullable.Compare(a.Definition.CreationTime, b.Definition.CreationTime));
        var table = ImageTable.Empty;
        foreach (var stored in host.Store.Load(MomentKind.Images, domain.View.Name))
        {
            try
            {
                table = ImageTableText.Parse(stored.Read());
            }
            catch (VirtException e)
            {
                unreadable.Add($"images of domain {domain.View.Name}: {e.Message}");
            }
        }

        domain.Update(v => v with { Snapshots = new(found, current), Images = table });
        return unreadable;
    }

    public DomainParseOptions DomainOptions() => new()
    {
        SkipValidate = true,
        Rules = host.Hypervisor.Rules,
    };

    /// <summary>Adds or replaces a snapshot, which becomes current when asked.</summary>
    public void Put(DomainObject domain, SnapshotDef snapshot, bool makeCurrent)
    {
        var name = snapshot.Name!;
        var previous = domain.View.Snapshots.Current;
        Write(domain, snapshot, makeCurrent || previous == name);
        if (makeCurrent && previous is not null && previous != name)
        {
            Rewrite(domain, previous, current: false);
        }

        domain.Update(v =>
        {
            var tree = v.Snapshots.With(new(name, snapshot.Parent, snapshot));
            return v with { Snapshots = makeCurrent ? tree.WithCurrent(name) : tree };
        });
    }

    private void Rewrite(DomainObject domain, string name, bool current)
    {
        if (domain.View.Snapshots.TryGet(name, out var moment))
        {
            Write(domain, moment.Definition, current);
        }
    }

    private void Write(DomainObject domain, SnapshotDef snapshot, bool current)
    {
        var text = SnapshotXml.Format(
            snapshot with { Current = current }, new() { Inactive = true, Secure = true }, withInternal: true);
        host.Store.Save(MomentKind.Snapshot, domain.View.Name, snapshot.Name!, text);
    }
}
