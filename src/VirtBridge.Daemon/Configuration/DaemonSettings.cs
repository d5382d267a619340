using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Daemon;

/// <summary>What libvirtd.conf says, with libvirt's defaults.</summary>
public sealed record DaemonSettings
{
    public string? SocketGroup { get; init; }
    public uint SocketMode { get; init; } = 0b111_000_000;
    public uint ReadOnlySocketMode { get; init; } = 0b111_111_111;
    public uint AdminSocketMode { get; init; } = 0b111_000_000;
    public string? SocketDirectory { get; init; }

    /// <summary>TCP is served when asked for on the command line too; nothing on it is encrypted and nobody proves who they are.</summary>
    public bool ListenTcp { get; init; }
    public int TcpPort { get; init; } = 16509;
    public string? ListenAddress { get; init; }
    public int MaxClients { get; init; } = 5000;
    public int MaxAnonymousClients { get; init; } = 20;
    public int MinWorkers { get; init; } = 5;
    public int MaxWorkers { get; init; } = 20;
    public int PriorityWorkers { get; init; } = 5;
    public int MaxClientRequests { get; init; } = 5;
    public int KeepAliveInterval { get; init; } = 5;
    public int KeepAliveCount { get; init; } = 5;
    public int LogLevel { get; init; } = 3;
    public string? LogOutputs { get; init; }
    public Uuid? HostUuid { get; init; }

    /// <summary>Where the host's UUID comes from unless it is set: "smbios" or "machine-id".</summary>
    public string HostUuidSource { get; init; } = "smbios";

    /// <summary>Directories with images that no pool and no domain leads to; ours, libvirtd has nothing like it.</summary>
    public IReadOnlyList<string> ImageRoots { get; init; } = [];

    /// <summary>Snapshots refuse what libvirt refuses although it could be done; ours.</summary>
    public bool StrictSnapshots { get; init; }

    /// <summary>Where images of snapshots go whose disks are block devices; null: the daemon's own place for images.</summary>
    public string? OverlayDirectory { get; init; }

    /// <summary>How long an operation on images waits for the end of a client's block job on the same disk; ours.</summary>
    public TimeSpan BlockJobPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long images stay in the trash that nothing needs; ours.</summary>
    public TimeSpan TrashKeep { get; init; } = TimeSpan.FromHours(1);

    public static DaemonSettings Read(string text, string file)
    {
        var conf = ConfFile.Parse(text, file);
        var defaults = new DaemonSettings();
        int Number(string name, int fallback, int least = 0) => conf.GetInteger(name, file) switch
        {
            null => fallback,
            var n when n >= least && n <= int.MaxValue => (int)n,
            var n => throw Wrong(file, $"{name} must be at least {least}, not {n}"),
        };

        foreach (var name in new[] { "auth_unix_ro", "auth_unix_rw" })
        {
            if (conf.GetText(name, file) is { } auth && auth != "none")
            {
                throw Wrong(file, $"{name} = \"{auth}\" is not available in this release; use \"none\" and restrict the socket with unix_sock_group and unix_sock_rw_perms");
            }
        }

        var tcp = conf.GetInteger("listen_tcp", file) is { } listens && listens != 0;
        if (tcp && conf.GetText("auth_tcp", file) is var tcpAuth and not "none")
        {
            throw Wrong(file, $"listen_tcp needs auth_tcp = \"none\" in this release, not \"{tcpAuth ?? "sasl"}\"; keep the port where only trusted programs reach it (listen_addr)");
        }

        return defaults with
        {
            ListenTcp = tcp,
            TcpPort = Port(conf, file, "tcp_port", defaults.TcpPort),
            ListenAddress = conf.GetText("listen_addr", file),
            SocketGroup = conf.GetText("unix_sock_group", file),
            SocketMode = Mode(conf, file, "unix_sock_rw_perms", defaults.SocketMode),
            ReadOnlySocketMode = Mode(conf, file, "unix_sock_ro_perms", defaults.ReadOnlySocketMode),
            AdminSocketMode = Mode(conf, file, "unix_sock_admin_perms", defaults.AdminSocketMode),
            SocketDirectory = conf.GetText("unix_sock_dir", file),
            MaxClients = Number("max_clients", defaults.MaxClients, 1),
            MaxAnonymousClients = Number("max_anonymous_clients", defaults.MaxAnonymousClients, 1),
            MinWorkers = Number("min_workers", defaults.MinWorkers, 1),
            MaxWorkers = Number("max_workers", defaults.MaxWorkers, 1),
            PriorityWorkers = Number("prio_workers", defaults.PriorityWorkers),
            MaxClientRequests = Number("max_client_requests", defaults.MaxClientRequests, 1),
            KeepAliveInterval = Number("keepalive_interval", defaults.KeepAliveInterval, -1),
            KeepAliveCount = Number("keepalive_count", defaults.KeepAliveCount),
            LogLevel = Number("log_level", defaults.LogLevel, 1),
            LogOutputs = conf.GetText("log_outputs", file),
            StrictSnapshots = conf.GetText("snapshot_compat", file) switch
            {
                null or "extended" => false,
                "strict" => true,
                var other => throw Wrong(file, $"snapshot_compat = \"{other}\" is neither \"extended\" nor \"strict\""),
            },
            OverlayDirectory = Rooted(conf.GetText("snapshot_overlay_dir", file), file, "snapshot_overlay_dir"),
            BlockJobPatience = TimeSpan.FromSeconds(Number("snapshot_wait", (int)defaults.BlockJobPatience.TotalSeconds)),
            TrashKeep = TimeSpan.FromSeconds(Number("trash_keep", (int)defaults.TrashKeep.TotalSeconds)),
            ImageRoots = Roots(conf.GetTexts("image_roots", file) ?? [], file),
            HostUuidSource = conf.GetText("host_uuid_source", file) switch
            {
                null => defaults.HostUuidSource,
                "smbios" or "machine-id" => conf.GetText("host_uuid_source", file)!,
                var other => throw Wrong(file, $"host_uuid_source = \"{other}\" is neither \"smbios\" nor \"machine-id\""),
            },
            HostUuid = conf.GetText("host_uuid", file) is { } uuid
                ? Uuid.TryParse(uuid, out var parsed) ? parsed : throw Wrong(file, $"host_uuid '{uuid}' is not a UUID")
                : null,
        };
    }

    private static string? Rooted(string? path, string file, string name) =>
        path is null || path.StartsWith('/') ? path?.TrimEnd('/') : throw Wrong(file, $"{name} = \"{path}\" is not an absolute path");

    private static uint Mode(ConfFile conf, string file, string name, uint fallback)
    {
        if (conf.GetText(name, file) is not { } text)
        {
            return fallback;
        }

        try
        {
            return Convert.ToUInt32(text, 8) is var mode && mode <= 0b111_111_111 ? mode : throw new FormatException();
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            throw Wrong(file, $"{name} must be octal permission bits such as \"0770\", not \"{text}\"");
        }
    }

    private static int Port(ConfFile conf, string file, string name, int fallback) => conf.GetText(name, file) switch
    {
        null => fallback,
        var text when ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) => port,
        var text => throw Wrong(file, $"{name} must be a port number in quotes such as \"16509\", not \"{text}\""),
    };

    private static IReadOnlyList<string> Roots(IReadOnlyList<string> roots, string file) =>
        roots.FirstOrDefault(root => !root.StartsWith('/')) is { } relative ? throw Wrong(file, $"image_roots must be absolute paths, not \"{relative}\"") : roots;

    private static VirtException Wrong(string file, string what) => new(ErrorCode.ConfSyntax, ErrorDomain.Conf, $"{file}: {what}");
}
