using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Daemon;

/// <summary>The running daemon: its servers on their sockets, over the drivers.</summary>
public sealed class DaemonService : IAsyncDisposable
{
    private readonly DaemonLog _log;
    private readonly RpcServer _server;
    private readonly RpcServer _admin;

    public DaemonService(DaemonSettings settings, SessionOpener open, DaemonLog log, Func<bool> busy, Action shutdown)
    {
        _log = log;
        void Report(RpcPeer peer, Exception failure) =>
            log.Write(LogLevel.Error, "request-failed", ("uid", peer.Uid), ("pid", peer.Pid), ("error", failure));
        var options = new RpcServerOptions
        {
            MaxClients = settings.MaxClients,
            MaxAnonymousClients = settings.MaxAnonymousClients,
            MinWorkers = settings.MinWorkers,
            MaxWorkers = settings.MaxWorkers,
            PriorityWorkers = settings.PriorityWorkers,
            MaxClientRequests = settings.MaxClientRequests,
            KeepAliveInterval = TimeSpan.FromSeconds(settings.KeepAliveInterval),
            KeepAliveCount = settings.KeepAliveCount,
            Report = Report,
        };
        _server = new RpcServer(options, new RemoteService(open), "libvirtd");
        Idle = new IdleWatch(() => _server.Connections.Count > 0 || busy(), shutdown, TimeProvider.System);
        var servers = new Dictionary<string, RpcServer> { ["libvirtd"] = _server };
        _admin = new RpcServer(options with { MinWorkers = 1, PriorityWorkers = 1 }, new AdminService(new DaemonAdmin(servers, log, Idle, shutdown)), "admin");
        servers["admin"] = _admin;
    }

    /// <summary>Ends the daemon when nobody needs it.</summary>
    public IdleWatch Idle { get; }

    /// <summary>Serves the sockets handed over by the service manager, else those of <paramref name="paths"/>.</summary>
    public void Listen(DaemonPaths paths, DaemonSettings settings, SystemdLink systemd, bool session)
    {
        var given = systemd.ListeningSockets();
        foreach (var (name, socket) in given)
        {
            var server = name.EndsWith("-admin.socket", StringComparison.Ordinal) ? _admin : _server;
            server.Listen(socket, name, readOnly: name.EndsWith("-ro.socket", StringComparison.Ordinal));
            _log.Write(LogLevel.Info, "listening", ("activation", name));
        }

        if (given.Count > 0)
        {
            return;
        }

        Directory.CreateDirectory(paths.Run);
        var group = settings.SocketGroup is { } name2 ? AccountFile.GroupIdOf(name2) : (uint?)null;
        Listen(_server, new RpcListenerOptions(paths.Socket, "libvirt-sock") { Mode = settings.SocketMode, Group = group });
        Listen(_admin, new RpcListenerOptions(paths.AdminSocket, "libvirt-admin-sock") { Mode = settings.AdminSocketMode, Group = group });
        if (!session)
        {
            Listen(_server, new RpcListenerOptions(paths.ReadOnlySocket, "libvirt-sock-ro")
            {
                Mode = settings.ReadOnlySocketMode,
                Group = group,
                ReadOnly = true,
            });
        }
    }

    /// <summary>Serves the network as the configuration says.</summary>
    public void ListenOnNetwork(DaemonSettings settings)
    {
        if (!settings.ListenTcp)
        {
            _log.Write(LogLevel.Warning, "not-listening", ("reason", "listen_tcp is not set, and TLS is not available in this release"));
            return;
        }

        foreach (var port in _server.ListenTcp(settings.ListenAddress, settings.TcpPort, "libvirtd-tcp"))
        {
            _log.Write(LogLevel.Info, "listening", ("tcp", settings.ListenAddress ?? "*"), ("port", port));
        }
    }

    public async ValueTask DisposeAsync()
    {
        Idle.Dispose();
        await _admin.DisposeAsync();
        await _server.DisposeAsync();
    }

    private void Listen(RpcServer server, RpcListenerOptions options)
    {
        server.Listen(options);
        _log.Write(LogLevel.Info, "listening", ("socket", options.Path), ("readonly", options.ReadOnly));
    }
}
