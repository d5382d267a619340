using Microsoft.Win32.SafeHandles;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>Serves one <see cref="IRpcService"/> on any number of sockets.</summary>
public sealed class RpcServer : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly IRpcService _service;
    private readonly EventLoop[] _loops;
    private readonly List<RpcListener> _listeners = [];
    private readonly Dictionary<long, RpcServerConnection> _connections = [];
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _nextId;
    private int _anonymous;
    private bool _stopping;
    private bool _disposed;

    public RpcServer(RpcServerOptions options, IRpcService service, string name = "rpc")
    {
        (Options, _service, Name) = (options, service, name);
        MaxClients = options.MaxClients;
        MaxAnonymousClients = options.MaxAnonymousClients;
        Workers = new(name + "-worker", options.MinWorkers, options.MaxWorkers, options.PriorityWorkers);
        _loops = new EventLoop[Math.Max(1, options.Loops)];
        for (var i = 0; i < _loops.Length; i++)
        {
            _loops[i] = new($"{name}-loop{i}");
            _loops[i].Start();
        }
    }

    public string Name { get; }

    public RpcServerOptions Options { get; }

    /// <summary>May be changed while running.</summary>
    public int MaxClients { get; set; }

    /// <summary>May be changed while running.</summary>
    public int MaxAnonymousClients { get; set; }

    public WorkerPoolState WorkerState => Workers.State;

    public int AnonymousClients => Volatile.Read(ref _anonymous);

    public IReadOnlyList<RpcServerConnection> Connections
    {
        get
        {
            lock (_gate)
            {
                return [.. _connections.Values];
            }
        }
    }

    internal WorkerPool Workers { get; }

    internal bool HasRoom => _connections.Count < MaxClients && AnonymousClients < MaxAnonymousClients && !_stopping;

    public void ConfigureWorkers(int min, int max, int priority) => Workers.Configure(min, max, priority);

    /// <summary>Creates the socket file and serves it; it is removed when the server stops.</summary>
    public void Listen(RpcListenerOptions options) => Serve(
        UnixAddress.Listen(options.Path, options.Mode, options.Group, options.Backlog), options.Name, SocketKind.Unix, options.ReadOnly, options.Path);

    /// <summary>Serves TCP on every address of <paramref name="host"/>, of this machine when null; returns the ports.</summary>
    public IReadOnlyList<int> ListenTcp(string? host, int port, string name, int backlog = 1024)
    {
        var sockets = TcpAddress.Listen(host, port, backlog);
        var ports = sockets.Select(socket => TcpAddress.EndOf((int)socket.DangerousGetHandle(), other: false)?.Port ?? port).ToArray();
        foreach (var socket in sockets)
        {
            Serve(socket, name, SocketKind.Tcp, readOnly: false, path: null);
        }

        return ports;
    }

    /// <summary>Serves a socket that is bound and listening already, such as one from socket activation.</summary>
    public void Listen(SafeFileHandle listening, string name, SocketKind kind = SocketKind.Unix, bool readOnly = false)
    {
        const int getFlags = 3;
        const int setFlags = 4;
        var fd = (int)listening.DangerousGetHandle();
        _ = LibC.fcntl(fd, setFlags, LibC.fcntl(fd, getFlags, 0) | LibC.SockNonBlock);
        Serve(listening, name, kind, readOnly, path: null);
    }

    /// <summary>Serves a connected socket; who is there is asked from the kernel.</summary>
    public void AddConnection(SafeFileHandle connected, string listener, bool readOnly = false) => AddConnection(
        connected, PeerCredentials.Of((int)connected.DangerousGetHandle(), new(null, null, null, SocketKind.Unix, readOnly, listener)));

    /// <summary>Serves a connected socket of a known peer.</summary>
    public void AddConnection(SafeFileHandle connected, RpcPeer peer) => AddConnection(new UnixChannel(connected), peer);

    /// <summary>Serves any channel, such as an encrypted one.</summary>
    public void AddConnection(IByteChannel channel, RpcPeer peer)
    {
        RpcServerConnection connection;
        lock (_gate)
        {
            if (_stopping)
            {
                channel.Dispose();
                return;
            }

            var id = ++_nextId;
            connection = new(this, _loops[id % _loops.Length], channel, peer, id);
            _connections.Add(id, connection);
            Interlocked.Increment(ref _anonymous);
        }

        connection.Begin(_service);
    }

    /// <summary>Stops listening, lets calls under way finish for at most <paramref name="grace"/>, then disconnects everybody.</summary>
    public async Task StopAsync(TimeSpan grace)
    {
        await CloseListenersAsync().ConfigureAwait(false);
        var end = Options.Clock.GetTimestamp();
        while (Connections.Any(connection => connection.Outstanding > 0) && Options.Clock.GetElapsedTime(end) < grace)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), Options.Clock).ConfigureAwait(false);
        }

        foreach (var connection in Connections)
        {
            connection.Close();
        }

        if (Connections.Count > 0)
        {
            await _drained.Task.ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            await StopAsync(TimeSpan.Zero).ConfigureAwait(false);
            Array.ForEach(_loops, loop => loop.Dispose());
            Workers.Dispose();
        }
    }

    internal void Forget(RpcServerConnection connection)
    {
        lock (_gate)
        {
            _connections.Remove(connection.Id);
            if (_stopping && _connections.Count == 0)
            {
                _drained.TrySetResult();
            }
        }

        ReopenListeners();
    }

    internal void NoLongerAnonymous()
    {
        Interlocked.Decrement(ref _anonymous);
        ReopenListeners();
    }

    private void ReopenListeners()
    {
        lock (_gate)
        {
            foreach (var listener in _listeners)
            {
                if (listener.IsPaused)
                {
                    _loops[0].Post(listener.OnTick);
                }
            }
        }
    }

    private void Serve(SafeFileHandle handle, string name, SocketKind kind, bool readOnly, string? path)
    {
        var loop = _loops[0];
        var listener = new RpcListener(this, loop, handle, name, kind, readOnly, path);
        lock (_gate)
        {
            _listeners.Add(listener);
        }

        loop.Post(listener.Open);
    }

    private Task CloseListenersAsync()
    {
        List<RpcListener> closing;
        lock (_gate)
        {
            _stopping = true;
            closing = [.. _listeners];
            _listeners.Clear();
        }

        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _loops[0].Post(() =>
        {
            closing.ForEach(listener => listener.Close());
            closed.SetResult();
        });
        return closed.Task;
    }
}
