using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Client;

/// <summary>How a client session is opened.</summary>
public sealed record ClientOptions
{
    public bool ReadOnly { get; init; }

    /// <summary>
    /// True: no thread of its own; the socket is read by callers and by <see cref="ClientSession.ProcessIncoming"/>.
    /// False: a reader thread, and calls never block a thread.
    /// </summary>
    public bool CallerDriven { get; init; }

    /// <summary>The loop that reads instead of a thread; everything is then done on the loop's thread, and streams are not for it.</summary>
    internal IReadingLoop? Loop { get; init; }

    /// <summary>How long a call may take; null: as long as it takes.</summary>
    public TimeSpan? CallTimeout { get; init; }
}

/// <summary>A connection to a daemon that speaks libvirt's protocol, ours or libvirt's own.</summary>
public sealed class ClientSession : IVirtSession
{
    private const int FeatureProgramKeepAlive = 10;
    private readonly RpcClientConnection _connection;
    private readonly ProxySet _proxies;

    private ClientSession(RpcCaller caller, ConnectUri uri)
    {
        _connection = caller.Connection;
        _proxies = new ProxySet(caller);
        Uri = uri;
    }

    public ConnectUri Uri { get; }

    public IConnect Connect => _proxies.Connect;
    public INode Node => _proxies.Node;
    public IEvents Events => _proxies.Events;
    public IDomains Domains => _proxies.Domains;
    public IDomainDevices DomainDevices => _proxies.DomainDevices;
    public IDomainMemory DomainMemory => _proxies.DomainMemory;
    public IDomainProcessors DomainProcessors => _proxies.DomainProcessors;
    public IDomainSaves DomainSaves => _proxies.DomainSaves;
    public IDomainTuning DomainTuning => _proxies.DomainTuning;
    public IDomainMigration DomainMigration => _proxies.DomainMigration;
    public IDomainBlocks DomainBlocks => _proxies.DomainBlocks;
    public IDomainStats DomainStats => _proxies.DomainStats;
    public IDomainConsoles DomainConsoles => _proxies.DomainConsoles;
    public IDomainGuests DomainGuests => _proxies.DomainGuests;
    public IDomainSnapshots DomainSnapshots => _proxies.DomainSnapshots;
    public IDomainCheckpoints DomainCheckpoints => _proxies.DomainCheckpoints;
    public INetworks Networks => _proxies.Networks;
    public INetworkPorts NetworkPorts => _proxies.NetworkPorts;
    public IStoragePools StoragePools => _proxies.StoragePools;
    public IStorageVolumes StorageVolumes => _proxies.StorageVolumes;
    public INodeDevices NodeDevices => _proxies.NodeDevices;
    public ISecrets Secrets => _proxies.Secrets;
    public INWFilters NWFilters => _proxies.NWFilters;
    public IInterfaces Interfaces => _proxies.Interfaces;
    public IQemuMonitor QemuMonitor => _proxies.QemuMonitor;
    public ILxcNamespaces LxcNamespaces => _proxies.LxcNamespaces;

    public IImages Images => _proxies.Images;

    public ISnapshotTrees SnapshotTrees => _proxies.SnapshotTrees;

    public Action<ContractEvent>? EventReceiver { get; set; }

    /// <summary>Called once when the connection ends, with the reason.</summary>
    public Action<ConnectCloseReason, VirtError>? CloseReceiver { get; set; }

    /// <summary>What an event loop polls for reading, then calls <see cref="ProcessIncoming"/>.</summary>
    public int Fd => _connection.Fd;

    public bool IsOpen => _connection.IsOpen;

    /// <summary>True when the server answers keepalive questions.</summary>
    public bool ServerKeepsAlive { get; private set; }

    /// <summary>Connects, authenticates and opens; every failure names the socket and what to do.</summary>
    public static async ValueTask<ClientSession> OpenAsync(string uri, ClientOptions options, CancellationToken cancellation)
    {
        var parsed = ConnectUri.Parse(uri);
        var sink = new LateSink();
        var connection = Dial(parsed, options, new RpcClientOptions
        {
            Events = sink,
            CallerDriven = options.CallerDriven,
            LoopDriven = options.Loop is not null,
            CallTimeout = options.CallTimeout,
        });
        try
        {
            var session = new ClientSession(new RpcCaller(connection), parsed);
            sink.Session = session;
            options.Loop?.Watch(session);
            await session.OpenRemoteAsync(options.ReadOnly, cancellation).ConfigureAwait(false);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Reads and delivers what is there, without waiting; false when the connection is over.</summary>
    public bool ProcessIncoming() => _connection.ProcessIncoming();

    /// <summary>Asks the server after each silence of <paramref name="interval"/>; zero stops asking.</summary>
    public void StartKeepAlive(TimeSpan interval, int count) => _connection.StartKeepAlive(interval, count);

    /// <summary>Asks or gives up when it is time; how long until the next look, null when keepalive is off.</summary>
    public TimeSpan? KeepAliveTick() => _connection.KeepAliveTick();

    /// <summary>True while the socket did not take everything.</summary>
    internal bool HasUnsent => _connection.HasUnsent;

    /// <summary>Sends, reads, and lets those go on whose answer came; false when the connection is over.</summary>
    internal bool Drive() => _connection.Drive();

    internal void SendUnsent() => _connection.SendUnsent();

    /// <summary>Ends the connection at once; calls that wait fail.</summary>
    internal void Close() => _connection.Close();

    public async ValueTask DisposeAsync()
    {
        if (_connection.IsOpen)
        {
            try
            {
                await Connect.CloseAsync(CancellationToken.None).ConfigureAwait(false);
            }
            catch (VirtException)
            {
                // The peer is gone: closed is what was wanted.
            }
        }

        _connection.Dispose();
    }

    private static RpcClientConnection Dial(ConnectUri uri, ClientOptions options, RpcClientOptions how)
    {
        const int tcpPort = 16509;
        return (uri.Transport, uri.Host) switch
        {
            ("unix", _) or (null, null) => RpcClientConnection.Connect(
                SocketLocator.Locate(uri, options.ReadOnly, Environment.IsPrivilegedProcess, Environment.GetEnvironmentVariable), how),
            ("tcp", var host) => RpcClientConnection.ConnectTcp(host ?? "localhost", uri.Port ?? tcpPort, how),
            _ => throw new VirtException(
                ErrorCode.NoSupport, ErrorDomain.Remote, $"transport '{uri.Transport ?? "tls"}' of '{uri.Text}': only unix sockets and TCP can be reached; use DRIVER+unix:///PATH?socket=SOCKET"),
        };
    }

    private async ValueTask OpenRemoteAsync(bool readOnly, CancellationToken cancellation)
    {
        var authentication = new AuthenticationProxy(new RpcCaller(_connection));
        var kinds = await authentication.ListAsync(cancellation).ConfigureAwait(false);
        await AuthenticateAsync(authentication, kinds, cancellation).ConfigureAwait(false);
        ServerKeepsAlive = await Connect.SupportsFeatureAsync(FeatureProgramKeepAlive, cancellation).ConfigureAwait(false) != 0;
        await Connect.OpenAsync(Uri.RemoteName, readOnly ? ConnectFlags.Ro : 0, cancellation).ConfigureAwait(false);
    }

    private static async ValueTask AuthenticateAsync(AuthenticationProxy authentication, int[] kinds, CancellationToken cancellation)
    {
        const int none = 0;
        const int polkit = 2;
        if (kinds.Length == 0 || kinds.Contains(none))
        {
            return;
        }

        if (!kinds.Contains(polkit))
        {
            throw new VirtException(ErrorCode.AuthFailed, ErrorDomain.Remote, "the server asks for SASL, which this client does not have");
        }

        await authentication.PolkitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes what the connection reads; the session comes after it.</summary>
    private sealed class LateSink : IRpcEventSink
    {
        public ClientSession? Session { get; set; }

        public void OnEvent(in RpcHeader header, ReadOnlySpan<byte> payload)
        {
            var reader = new XdrReader(payload);
            if (Session?.EventReceiver is { } receiver && EventCodec.Read(header.Program, header.Procedure, ref reader) is { } value)
            {
                receiver(value);
            }
        }

        public void OnClosed(ConnectCloseReason reason, VirtError error) => Session?.CloseReceiver?.Invoke(reason, error);
    }
}
