using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>The directories whose images are all looked at: those of active pools and those somebody configured.</summary>
/// <param name="pools">Pools of the host.</param>
/// <param name="configured">Directories from the configuration; with everything below them.</param>
internal sealed class ImageRoots(PoolRoom pools, IReadOnlyList<string> configured)
{
    private const int Deepest = 16;
    private const int MostDirectories = 20_000;

    /// <summary>File systems other hosts may write to, which no watch on this one notices.</summary>
    private static readonly string[] s_shared =
        ["nfs", "nfs4", "cifs", "smb2", "smb3", "ceph", "glusterfs", "fuse.glusterfs", "gfs2", "ocfs2", "lustre", "9p", "virtiofs", "vstorage"];

    public (List<string> Directories, List<string> Unreachable, List<string> Shared) Find()
    {
        List<string> found = [], unreachable = [], shared = [];
        foreach (var directory in PoolDirectories())
        {
            Add(directory, found, unreachable, shared);
        }

        foreach (var root in configured)
        {
            if (Add(root, found, unreachable, shared))
            {
                found.AddRange(Below(root));
            }
        }

        return (found, unreachable, shared);
    }

    public static bool IsShared(string directory)
    {
        try
        {
            return s_shared.Contains(new DriveInfo(directory).DriveFormat, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    private static bool Add(string directory, List<string> found, List<string> unreachable, List<string> shared)
    {
        if (!Directory.Exists(directory))
        {
            unreachable.Add(directory);
            return false;
        }

        found.Add(directory);
        if (IsShared(directory))
        {
            shared.Add(directory);
        }

        return true;
    }

    private static IEnumerable<string> Below(string root)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = Deepest,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        return Directory.EnumerateDirectories(root, "*", options).Take(MostDirectories);
    }

    /// <summary>Volumes of active pools that are no files in a directory.</summary>
    public IEnumerable<StorageSource> Devices() => pools.Pools.All
        .Where(pool => pool.View.Active)
        .SelectMany(pool => pool.View.Live!.Volumes)
        .Where(volume => volume.Type == StorageVolumeType.Block && volume.Target.Path is not null)
        .Select(volume => new StorageSource { Type = StorageType.Block, Path = volume.Target.Path });

    /// <summary>Directories of active pools.</summary>
    public IEnumerable<string> PoolDirectories() => pools.Pools.All
        .Where(pool => pool.View.Active)
        .Select(pool => pool.View.Live!.Pool)
        .Where(pool => pool.Type is StoragePoolType.Dir or StoragePoolType.Fs or StoragePoolType.Netfs)
        .Select(pool => pool.TargetPath)
        .OfType<string>();
}
