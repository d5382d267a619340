using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Daemon;

/// <summary>One client: the few calls that are about the connection itself, everything else goes to its session.</summary>
internal sealed class RemoteConnection(SessionOpener open, RpcPeer peer, RpcServerConnection connection) : IRpcHandler
{
    private const int ConnectOpen = 1;
    private const int ConnectClose = 2;
    private const int SupportsFeature = 60;
    private const int AuthList = 66;
    private const int RegisterCloseCallback = 360;
    private const int UnregisterCloseCallback = 361;
    private const uint ReadOnlyFlag = (uint)ConnectFlags.Ro;

    private int _opening;
    private volatile IVirtSession? _session;

    private IVirtSession Session => _session
        ?? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Rpc, "connection not open");

    public bool TryHandleInline(in RpcHeader header, ReadOnlySpan<byte> payload, XdrWriter reply)
    {
        if (header.Program != Programs.Remote || header.Version != Programs.Version)
        {
            return false;
        }

        var reader = new XdrReader(payload);
        switch (header.Procedure)
        {
            case AuthList:
                reply.WriteCount(1);
                reply.WriteInt32(0);
                return true;
            case SupportsFeature when TryTransportFeature(reader.ReadInt32(), out var supported):
                reply.WriteInt32(supported);
                return true;
            case RegisterCloseCallback or UnregisterCloseCallback:
                return true;
            case SupportsFeature or ConnectClose:
                return false;
        }

        if (!RemoteProgram.IsFast(header.Procedure) || Session is Embedded.EmbeddedSession { MayWait: true })
        {
            return false;
        }

        // A fast operation answers from memory, so its task has ended when it is returned.
        var task = RemoteProgram.DispatchAsync(Session, header.Procedure, ref reader, reply, InlineContext.Instance);
        if (task.IsCompleted)
        {
            task.GetAwaiter().GetResult();
        }
        else
        {
            task.AsTask().GetAwaiter().GetResult();
        }

        return true;
    }

    public bool IsHighPriority(in RpcHeader header) => header.Program switch
    {
        Programs.Remote => RemoteProgram.IsHighPriority(header.Procedure),
        Programs.Virtbridge => VirtbridgeProgram.IsHighPriority(header.Procedure),
        _ => true,
    };

    public ValueTask HandleAsync(RpcCall call, CancellationToken cancellation)
    {
        var header = call.Header;
        if (header.Version != Programs.Version)
        {
            throw RpcErrors.UnknownProgram(header);
        }

        var reader = call.Arguments;
        switch (header.Program)
        {
            case Programs.Remote when header.Procedure == ConnectOpen:
                return OpenAsync(reader.ReadOptional() ? reader.ReadString(XdrCodec.StringLimit) : null, reader.ReadUInt32(), cancellation);
            case Programs.Remote when header.Procedure == ConnectClose:
                return CloseAsync();
            case Programs.Remote or Programs.Qemu or Programs.Lxc or Programs.Virtbridge:
                return Dispatch(header, ref reader, call);
            default:
                throw RpcErrors.UnknownProgram(header);
        }
    }

    private ValueTask Dispatch(in RpcHeader header, ref XdrReader reader, RpcCall call) => header.Program switch
    {
        Programs.Qemu => QemuProgram.DispatchAsync(Session, header.Procedure, ref reader, call.Reply, call),
        Programs.Virtbridge => VirtbridgeProgram.DispatchAsync(Session, header.Procedure, ref reader, call.Reply, call),
        Programs.Lxc => LxcProgram.DispatchAsync(Session, header.Procedure, ref reader, call.Reply, call),
        _ => RemoteProgram.DispatchAsync(Session, header.Procedure, ref reader, call.Reply, call),
    };

    public void Closed()
    {
        if (Interlocked.Exchange(ref _session, null) is { } session)
        {
            session.EventReceiver = null;
            _ = session.DisposeAsync().AsTask();
        }
    }

    private async ValueTask OpenAsync(string? uri, uint flags, CancellationToken cancellation)
    {
        if (Interlocked.Exchange(ref _opening, 1) != 0)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.Rpc, "connection already open");
        }

        try
        {
            var session = await open(uri, peer.ReadOnly || (flags & ReadOnlyFlag) != 0, peer, cancellation);
            session.EventReceiver = Forward;
            _session = session;
        }
        catch
        {
            Volatile.Write(ref _opening, 0);
            throw;
        }

        if (connection.Lifetime.IsCancellationRequested)
        {
            Closed();
        }
    }

    private ValueTask CloseAsync()
    {
        Closed();
        return default;
    }

    private void Forward(ContractEvent value)
    {
        using var body = new XdrWriter();
        if (EventCodec.TryWrite(body, value, out var program, out var procedure))
        {
            connection.SendEvent(program, Programs.Version, procedure, body);
        }
    }

    /// <summary>Features of the transport are answered here; those of the driver by the session.</summary>
    private bool TryTransportFeature(int feature, out int supported)
    {
        const int fdPassing = 8;
        const int typedParameterString = 9;
        const int programKeepAlive = 10;
        const int eventCallback = 14;
        const int closeCallback = 15;
        const int networkUpdateOrder = 16;
        supported = 1;
        switch (feature)
        {
            case fdPassing:
                supported = connection.CanPassFds ? 1 : 0;
                return true;
            case programKeepAlive:
                connection.EnableKeepAlive();
                return true;
            case typedParameterString or eventCallback or closeCallback or networkUpdateOrder:
                return true;
            default:
                return false;
        }
    }
}
