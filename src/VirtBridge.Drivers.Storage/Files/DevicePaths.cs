using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Names of a device that stay the same: links in the folder a pool was defined with.</summary>
internal static class DevicePaths
{
    /// <summary>The name of a device in the pool's folder; the device itself when there is none.</summary>
    public static string InPool(StoragePoolDef pool, string device) => Find(pool, device) ?? device;

    /// <summary>The same, null when the pool's folder has no name for the device.</summary>
    public static string? Find(StoragePoolDef pool, string device)
    {
        var folder = pool.TargetPath;
        if (folder is null || folder == "/dev" || !folder.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return device;
        }

        try
        {
            return Directory.EnumerateFiles(folder).FirstOrDefault(link => Final(link) == device);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The path a volume of the pool has for another name of its device.</summary>
    public static string Stable(StoragePoolDef pool, string path) => path.StartsWith("/dev/", StringComparison.Ordinal) ? InPool(pool, Final(path)) : path;

    public static string Final(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return path;
        }
    }
}
