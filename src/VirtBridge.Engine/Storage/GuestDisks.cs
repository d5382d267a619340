using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Which running domain has a file or device open as a disk or below one.</summary>
internal static class GuestDisks
{
    /// <summary>Refuses to take a volume away from a guest that runs on it.</summary>
    public static void RefuseIfUsed(VirtHost host, ErrorDomain from, StorageVolumeDef volume)
    {
        if (volume.Target.Path is not { } path)
        {
            return;
        }

        foreach (var domain in host.Domains.All())
        {
            if (domain.View.Live is { } live && live.Devices.Disks.Any(d => Uses(d.Source, path, 0)))
            {
                throw Refuse.Invalid(from, $"volume '{volume.Name}' is in use by the running domain '{domain.View.Name}'; detach it or stop the domain first");
            }
        }
    }

    private static bool Uses(StorageSource? source, string path, int depth)
    {
        const int DeepestChain = 200;
        return source is not null && depth < DeepestChain
            && (source.Path == path || (source.Backing is BackingStore.Image below && Uses(below.Source, path, depth + 1)));
    }
}
