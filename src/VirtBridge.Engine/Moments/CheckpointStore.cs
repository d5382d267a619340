using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Checkpoints in memory and in the store; the store is changed first. The caller holds the domain's job.</summary>
public sealed class CheckpointStore(VirtHost host)
{
    public IReadOnlyList<string> Load(DomainObject domain)
    {
        var unreadable = new List<string>();
        var found = new List<Moment<CheckpointDef>>();
        foreach (var stored in host.Store.Load(MomentKind.Checkpoint, domain.View.Name))
        {
            try
            {
                var checkpoint = CheckpointXml.Parse(stored.Read(), redefine: true);
                found.Add(new(checkpoint.Name!, checkpoint.Parent, checkpoint));
            }
            catch (VirtBridge.Contract.VirtException e)
            {
                unreadable.Add($"checkpoint {stored.Name} of domain {domain.View.Name}: {e.Message}");
            }
        }

        found.Sort((a, b) => Nullable.Compare(a.Definition.CreationTime, b.Definition.CreationTime));
        var tree = new MomentTree<CheckpointDef>(found, null);

        // Checkpoints form a line whose end is the current one.
        var last = found.LastOrDefault(c => !tree.HasChildren(c.Name));
        domain.Update(v => v with { Checkpoints = tree.WithCurrent(last?.Name) });
        return unreadable;
    }

    public void Put(DomainObject domain, CheckpointDef checkpoint, bool makeCurrent)
    {
        var name = checkpoint.Name!;
        host.Store.Save(MomentKind.Checkpoint, domain.View.Name, name, CheckpointXml.Format(checkpoint, new() { Inactive = true, Secure = true }));
        domain.Update(v =>
        {
            var tree = v.Checkpoints.With(new(name, checkpoint.Parent, checkpoint));
            return v with { Checkpoints = makeCurrent ? tree.WithCurrent(name) : tree };
        });
    }

    public void Apply(DomainObject domain, MomentStep step)
    {
        switch (step)
        {
            case MomentStep.Reparent move when domain.View.Checkpoints.TryGet(move.Child, out var child):
                Put(domain, child.Definition with { Parent = move.NewParent }, makeCurrent: false);
                break;
            case MomentStep.MakeCurrent current:
                domain.Update(v => v with { Checkpoints = v.Checkpoints.WithCurrent(current.Name) });
                break;
            case MomentStep.DropMetadata drop:
                host.Store.Remove(MomentKind.Checkpoint, domain.View.Name, drop.Name);
                domain.Update(v => v with { Checkpoints = v.Checkpoints.Without(drop.Name) });
                break;
        }
    }
}
