using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Daemon;

/// <summary>The running daemon: its servers on their sockets, over the drivers.</summary>
public sealed class DaemonService : IAsyncDisposable
{
    private readonly DaemonLog _log;
    private readonly RpcServer _server;

    public DaemonService(DaemonSettings settings, SessionOpener open, DaemonLog log)
    {
        _log = log;
        _server = new RpcServer(
            new RpcServerOptions
            {
                MaxClients = settings.MaxClients,
                MaxAnonymousClients = settings.MaxAnonymousClients,
                MinWorkers = settings.MinWorkers,
                MaxWorkers = settings.MaxWorkers,
                PriorityWorkers = settings.PriorityWorkers,
                MaxClientRequests = settings.MaxClientRequests,
                KeepAliveInterval = TimeSpan.FromSeconds(settings.KeepAliveInterval),
                KeepAliveCount = settings.KeepAliveCount,
                Report = (peer, failure) => log.Write(LogLevel.Error, "request-failed", ("uid", peer.Uid), ("pid", peer.Pid), ("error", failure)),
            },
            new RemoteService(open),
            "libvirtd");
    }

    /// <summary>Serves the sockets handed over by the service manager, else those of <paramref name="paths"/>.</summary>
    public void Listen(DaemonPaths paths, DaemonSettings settings, SystemdLink systemd, bool session)
    {
        var given = systemd.ListeningSockets();
        foreach (var (name, socket) in given)
        {
            _server.Listen(socket, name, readOnly: name.EndsWith("-ro.socket", StringComparison.Ordinal));
            _log.Write(LogLevel.Info, "listening", ("activation", name));
        }

        if (given.Count > 0)
        {
            return;
        }

        Directory.CreateDirectory(paths.Run);
        var group = settings.SocketGroup is { } name2 ? GroupFile.IdOf(name2, File.ReadAllText("/etc/group")) : (uint?)null;
        Listen(new RpcListenerOptions(paths.Socket, "libvirt-sock") { Mode = settings.SocketMode, Group = group });
        if (!session)
        {
            Listen(new RpcListenerOptions(paths.ReadOnlySocket, "libvirt-sock-ro")
            {
                Mode = settings.ReadOnlySocketMode,
                Group = group,
                ReadOnly = true,
            });
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private void Listen(RpcListenerOptions options)
    {
        _server.Listen(options);
        _log.Write(LogLevel.Info, "listening", ("socket", options.Path), ("readonly", options.ReadOnly));
    }
}

/// <summary>The system's groups by name.</summary>
internal static class GroupFile
{
    public static uint IdOf(string name, string groupFile)
    {
        foreach (var line in groupFile.Split('\n'))
        {
            var fields = line.Split(':');
            if (fields.Length >= 3 && fields[0] == name && uint.TryParse(fields[2], out var id))
            {
                return id;
            }
        }

        throw new VirtException(ErrorCode.ConfSyntax, ErrorDomain.Conf, $"unix_sock_group '{name}' is not a group of this system");
    }
}
