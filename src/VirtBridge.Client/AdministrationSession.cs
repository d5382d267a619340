using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Client;

/// <summary>A connection to the administration of a daemon, driven by the caller's event loop.</summary>
public sealed class AdministrationSession : IDrivenConnection, IAsyncDisposable
{
    private readonly RpcClientConnection _connection;
    private readonly CloseSink _sink;
    private readonly IAdmin _admin;

    private AdministrationSession(RpcClientConnection connection, CloseSink sink, string uri)
    {
        _connection = connection;
        _sink = sink;
        _admin = new AdminProxy(new RpcCaller(connection));
        Uri = uri;
    }

    public string Uri { get; }

    public IAdmin Admin => _admin;

    public int Fd => _connection.Fd;

    public bool IsOpen => _connection.IsOpen;

    public bool ServerKeepsAlive => true;

    /// <summary>Opens <c>libvirtd:///system</c>, <c>libvirtd:///session</c> or what a <c>socket=</c> parameter names.</summary>
    public static async ValueTask<AdministrationSession> OpenAsync(string? uri, CancellationToken cancellation)
    {
        var text = string.IsNullOrEmpty(uri) ? DefaultUri() : uri;
        var sink = new CloseSink();
        var connection = RpcClientConnection.Connect(
            SocketOf(ConnectUri.Parse(text)), new RpcClientOptions { Events = sink, CallerDriven = true });
        try
        {
            var session = new AdministrationSession(connection, sink, text);
            await session._admin.ConnectOpenAsync(0, cancellation).ConfigureAwait(false);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void WhenClosed(Action<ConnectCloseReason> closed) => _sink.Closed = closed;

    public bool ProcessIncoming() => _connection.ProcessIncoming();

    public void StartKeepAlive(TimeSpan interval, int count) => _connection.StartKeepAlive(interval, count);

    public TimeSpan? KeepAliveTick() => _connection.KeepAliveTick();

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_connection.IsOpen)
            {
                await _admin.ConnectCloseAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (VirtException)
        {
            // The peer is gone: closed is what was wanted.
        }

        _connection.Dispose();
    }

    private static string DefaultUri() =>
        Environment.GetEnvironmentVariable("LIBVIRT_ADMIN_DEFAULT_URI") is { Length: > 0 } set
            ? set
            : Environment.IsPrivilegedProcess ? "libvirtd:///system" : "libvirtd:///session";

    private static string SocketOf(ConnectUri uri)
    {
        if (uri.Parameters.TryGetValue("socket", out var socket) && socket.Length > 0)
        {
            return socket;
        }

        var normal = SocketLocator.Locate(uri, readOnly: false, Environment.IsPrivilegedProcess, Environment.GetEnvironmentVariable);
        var daemon = uri.Driver is "libvirtd" or "virtbridged" ? "libvirt" : uri.Driver;
        return Path.Combine(Path.GetDirectoryName(normal)!, daemon + "-admin-sock");
    }

    private sealed class CloseSink : IRpcEventSink
    {
        public Action<ConnectCloseReason>? Closed { get; set; }

        public void OnEvent(in RpcHeader header, ReadOnlySpan<byte> payload)
        {
        }

        public void OnClosed(ConnectCloseReason reason, VirtError error) => Closed?.Invoke(reason);
    }
}
