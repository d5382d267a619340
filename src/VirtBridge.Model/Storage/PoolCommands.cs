namespace VirtBridge.Model;

/// <summary>The commands that make a pool's storage reachable.</summary>
public static class PoolCommands
{
    /// <summary>Mounts the source of a file system pool, or activates a volume group; null where no command is needed.</summary>
    public static IReadOnlyList<string>? Start(StoragePoolDef pool, string mount, string vgchange) => pool.Type switch
    {
        StoragePoolType.Fs => Mount(pool, mount, pool.Source.Devices[0].Path),
        StoragePoolType.Netfs => Mount(pool, mount, NetworkSource(pool.Source)),
        StoragePoolType.Logical => [vgchange, "-aly", pool.Source.Name ?? pool.Name],
        _ => null,
    };

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
