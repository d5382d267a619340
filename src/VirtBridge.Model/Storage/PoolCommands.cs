namespace VirtBridge.Model;

/// <summary>The commands that make a pool's storage reachable.</summary>
public static class PoolCommands
{
    private static readonly string[] s_forced = ["ext2", "ext3", "ext4", "ocfs2"];

    /// <summary>Mounts the source of a file system pool, or activates a volume group; null where no command is needed.</summary>
    public static IReadOnlyList<string>? Start(StoragePoolDef pool, string mount, string vgchange) => pool.Type switch
    {
        StoragePoolType.Fs => Mount(pool, mount, pool.Source.Devices[0].Path),
        StoragePoolType.Netfs => Mount(pool, mount, NetworkSource(pool.Source)),
        StoragePoolType.Logical => [vgchange, "-aly", pool.Source.Name ?? pool.Name],
        _ => null,
    };

    /// <summary>What the kernel's table of mounts names as the source of a running pool.</summary>
    public static string? MountSource(StoragePoolDef pool) => pool.Type switch
    {
        StoragePoolType.Fs => pool.Source.Devices[0].Path,
        StoragePoolType.Netfs => NetworkSource(pool.Source),
        StoragePoolType.Vstorage => $"vstorage://{pool.Source.Name}",
        _ => null,
    };

    public static ToolCommand Unmount(string path) => ToolCommand.Of("umount", path);

    /// <summary>Makes a file system; forced where the program would ask back.</summary>
    public static ToolCommand MakeFileSystem(string format, string device) => format switch
    {
        "xfs" => ToolCommand.Of("mkfs", "-t", format, "-f", device),
        _ when s_forced.Contains(format) => ToolCommand.Of("mkfs", "-t", format, "-F", device),
        _ => ToolCommand.Of("mkfs", "-t", format, device),
    };

    /// <summary>Tells what a device holds; ends with 2 when that is nothing known.</summary>
    public static ToolCommand Identify(string device) => ToolCommand.Of("blkid", "-p", "-o", "export", device).Accepting(2);

    /// <summary>Mounts a Virtuozzo cluster with the rights of the pool.</summary>
    public static ToolCommand MountCluster(StoragePoolDef pool)
    {
        List<string> arguments = ["-c", pool.Source.Name ?? pool.Name, pool.TargetPath ?? ""];
        if (pool.Permissions.Mode is { } mode)
        {
            arguments.AddRange(["-m", "0" + Convert.ToString(mode, 8)]);
        }

        return new("vstorage-mount", arguments.ToValueArray());
    }

    /// <summary>The directories a host exports.</summary>
    public static ToolCommand Exports(string host) => ToolCommand.Of("showmount", "--no-headers", "--exports", host);

    /// <summary>The volumes a Gluster server offers, one per line.</summary>
    public static ToolCommand GlusterVolumes(string host) => ToolCommand.Of("gluster", "--mode=script", $"--remote-host={host}", "volume", "list");

    /// <summary>Mounts a Gluster volume at a private place.</summary>
    public static ToolCommand MountGluster(StoragePoolSource source, string place)
    {
        var host = source.Hosts[0];
        List<string> arguments = ["-t", "glusterfs", "-o", host.Port > 0 ? $"nodev,nosuid,noexec,server-port={host.Port}" : "nodev,nosuid,noexec"];
        arguments.AddRange([$"{host.Name}:/{source.Name}", place]);
        return new("mount", arguments.ToValueArray());
    }

    private static string NetworkSource(StoragePoolSource source)
    {
        var host = source.Hosts[0].Name;
        var dir = source.Dir ?? "/";
        return source.Format switch
        {
            "cifs" => $"//{host}/{dir}",
            "glusterfs" when !dir.StartsWith('/') => $"{host}:/{dir}",
            _ => $"{host}:{dir}",
        };
    }

    private static List<string> Mount(StoragePoolDef pool, string mount, string source)
    {
        List<string> options = ["nodev", "nosuid", "noexec"];
        if (pool.Type == StoragePoolType.Netfs)
        {
            options.AddRange(pool.Source.Format switch
            {
                "cifs" => ["guest"],
                "glusterfs" => ["direct-io-mode=1"],
                _ => (string[])[],
            });
            if (pool.Source.ProtocolVersion is { } version)
            {
                options.Add($"nfsvers={version}");
            }
        }

        options.AddRange(pool.MountOptions);
        List<string> argv = [mount, "-o", string.Join(',', options)];
        if (pool.Source.Format is { } format and not "auto")
        {
            argv.AddRange(["-t", format]);
        }

        argv.AddRange([source, pool.TargetPath ?? ""]);
        return argv;
    }
}
