using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What libvirt refuses although it could be done; asked only where a host is set to behave so.</summary>
internal static class StrictRules
{
    public static void RefuseDelete(DomainView view, string name, MomentDeleteScope scope)
    {
        if (!view.Snapshots.TryGet(name, out var target))
        {
            return;
        }

        var below = view.Snapshots.DescendantsOf(name);
        if (scope != MomentDeleteScope.Single)
        {
            Refuse(below.Append(target).Any(IsExternal), "deletion of external and internal children disk snapshots not supported");
            return;
        }

        if (!IsExternal(target))
        {
            return;
        }

        var children = view.Snapshots.ChildrenOf(name);
        Refuse(below.Any(moment => !IsExternal(moment)), "deletion of external disk snapshot with internal children disk snapshots not supported");
        Refuse(children.Count > 1, "deletion of external disk snapshot with multiple children snapshots not supported");
        Refuse(view.Snapshots.Current == name && children.Count > 0, "deletion of active external snapshot that is not a leaf snapshot is not supported");
        Refuse(children.Count == 1 && !IsActive(view.Snapshots, name), "deletion of non-leaf external snapshot that is not in active chain is not supported");
        Refuse(view.Snapshots.ParentOf(target) is { } parent && !IsExternal(parent), "deletion of external disk snapshot with internal parent disk snapshot not supported");
    }

    public static void RefuseRevert(SnapshotDef snapshot)
    {
        var external = snapshot.Disks.Any(disk => disk.Location == DiskSnapshot.External);
        Refuse(external && snapshot.Disks.Any(disk => disk.Location == DiskSnapshot.Internal), "reverting to a snapshot of internal and external disks is not supported");
    }

    private static bool IsExternal(Moment<SnapshotDef> moment) => moment.Definition.IsExternal;

    private static bool IsActive(MomentTree<SnapshotDef> tree, string name)
    {
        var seen = 0;
        for (var at = tree.Current; at is not null && seen++ <= tree.Count; at = tree.TryGet(at, out var moment) ? moment.Parent : null)
        {
            if (at == name)
            {
                return true;
            }
        }

        return false;
    }

    private static void Refuse(bool when, string detail)
    {
        if (when)
        {
            throw Engine.Refuse.Unsupported(ErrorDomain.Qemu, detail);
        }
    }
}
