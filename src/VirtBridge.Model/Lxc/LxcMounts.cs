namespace VirtBridge.Model;

/// <summary>The root file system and the lines of "lxc.mount.entry", which are those of fstab.</summary>
internal static class LxcMounts
{
    /// <summary>What every container gets anyway.</summary>
    private static readonly string[] Basic =
        ["/proc", "/proc/sys", "/proc/sys/net/ipv4", "/proc/sys/net/ipv6", "/sys", "/sys/fs/selinux", "/dev", "/dev/pts", "/dev/shm"];

    public static ValueArray<FilesystemDef> Read(LxcConfig config)
    {
        var root = config.Text("lxc.rootfs.path", "lxc.rootfs") is { Length: > 0 } path
            ? path
            : throw LxcError.InvalidArgument("Missing lxc.rootfs configuration");
        if (root.StartsWith("dir:", StringComparison.Ordinal))
        {
            root = root["dir:".Length..];
        }

        var mounts = new List<FilesystemDef> { Mount(root, "/", false) };
        foreach (var line in config.All("lxc.mount.entry"))
        {
            if (ReadEntry(line) is { } mount)
            {
                mounts.Add(mount);
            }
        }

        return mounts.ToValueArray();
    }

    private static FilesystemDef? ReadEntry(string line)
    {
        var parts = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 4)
        {
            throw LxcError.Internal($"failed to parse mount entry '{line}'");
        }

        var target = parts[1].StartsWith('/') ? parts[1] : "/" + parts[1];
        if (Basic.Contains(target))
        {
            return null;
        }

        var options = parts[3].Split(',');
        var readOnly = options.Contains("ro");
        if (parts[2] != "tmpfs")
        {
            return Mount(parts[0], target, readOnly);
        }

        var size = options.FirstOrDefault(option => option.StartsWith("size=", StringComparison.Ordinal));
        return new FilesystemDef
        {
            Type = FilesystemType.Ram,
            Access = FilesystemAccess.Passthrough,
            UsageKiB = size is null ? 0 : LxcConfig.Size(size["size=".Length..]) / 1024,
            Target = target,
            ReadOnly = readOnly,
        };
    }

    private static FilesystemDef Mount(string source, string target, bool readOnly) => new()
    {
        Type = source.StartsWith("/dev/", StringComparison.Ordinal) ? FilesystemType.Block : FilesystemType.Mount,
        Access = FilesystemAccess.Passthrough,
        Source = source,
        Target = target,
        ReadOnly = readOnly,
    };
}
