using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Which domains a listing wants. Flags of one group are alternatives, groups must all agree.</summary>
public static class DomainFilter
{
    public static bool Matches(DomainView view, ConnectListAllDomainsFlags flags)
    {
        if (flags == 0)
        {
            return true;
        }

        return Pair(flags, ConnectListAllDomainsFlags.Active, ConnectListAllDomainsFlags.Inactive, view.Active)
            && Pair(flags, ConnectListAllDomainsFlags.Persistent, ConnectListAllDomainsFlags.Transient, view.Persistent)
            && State(flags, view.State)
            && Pair(flags, ConnectListAllDomainsFlags.Managedsave, ConnectListAllDomainsFlags.NoManagedsave, view.HasManagedSave)
            && Pair(flags, ConnectListAllDomainsFlags.Autostart, ConnectListAllDomainsFlags.NoAutostart, view.Autostart)
            && Pair(flags, ConnectListAllDomainsFlags.HasSnapshot, ConnectListAllDomainsFlags.NoSnapshot, view.Snapshots.Count > 0)
            && Pair(flags, ConnectListAllDomainsFlags.HasCheckpoint, ConnectListAllDomainsFlags.NoCheckpoint, view.Checkpoints.Count > 0);
    }

    private static bool Pair(ConnectListAllDomainsFlags flags, ConnectListAllDomainsFlags yes, ConnectListAllDomainsFlags no, bool value) =>
        (flags & (yes | no)) == 0 || (flags & (value ? yes : no)) != 0;

    private static bool State(ConnectListAllDomainsFlags flags, DomainState state)
    {
        const ConnectListAllDomainsFlags Group = ConnectListAllDomainsFlags.Running | ConnectListAllDomainsFlags.Paused
            | ConnectListAllDomainsFlags.Shutoff | ConnectListAllDomainsFlags.Other;
        var wanted = state switch
        {
            DomainState.Running => ConnectListAllDomainsFlags.Running,
            DomainState.Paused => ConnectListAllDomainsFlags.Paused,
            DomainState.Shutoff => ConnectListAllDomainsFlags.Shutoff,
            _ => ConnectListAllDomainsFlags.Other,
        };
        return (flags & Group) == 0 || (flags & wanted) != 0;
    }
}
