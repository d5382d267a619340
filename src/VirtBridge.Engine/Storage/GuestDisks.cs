using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Which running domain has a file or device open as a disk or below one.</summary>
internal static class GuestDisks
{
    /// <summary>Refuses to take a volume away from a guest that runs on it.</summary>
    public static void RefuseIfUsed(VirtHost host, ErrorDomain from, StorageVolumeDef volume)
    {
        if (UserOf(host, volume) is { } user)
        {
            throw Refuse.Invalid(from, $"volume '{volume.Name}' is in use by the running domain '{user}'; detach it or stop the domain first");
        }
    }

    /// <summary>
    /// Takes the file of a volume away from a guest that runs on it: the guest keeps it open, and whoever did not mean that finds it in the
    /// trash. False: nobody uses it. What is no file, or cannot be set aside, is refused.
    /// </summary>
    public static bool SetAsideIfUsed(VirtHost host, ErrorDomain from, StorageVolumeDef volume)
    {
        if (UserOf(host, volume) is null)
        {
            return false;
        }

        if (volume.Type != StorageVolumeType.File || !host.Trash.Exists(volume.Target.Path!))
        {
            RefuseIfUsed(host, from, volume);
        }

        host.Trash.SetAside(volume.Target.Path!, "vol-delete");
        return true;
    }

    private static string? UserOf(VirtHost host, StorageVolumeDef volume) => volume.Target.Path is { } path
        ? host.Domains.All().FirstOrDefault(d => d.View.Live is { } live && live.Devices.Disks.Any(disk => Uses(disk.Source, path, 0)))?.View.Name
        : null;

    private static bool Uses(StorageSource? source, string path, int depth)
    {
        const int DeepestChain = 200;
        return source is not null && depth < DeepestChain
            && (source.Path == path || (source.Backing is BackingStore.Image below && Uses(below.Source, path, depth + 1)));
    }
}
