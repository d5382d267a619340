using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Daemon;

/// <summary>Serves the administration program on its own socket.</summary>
internal sealed class AdminService(IAdmin admin) : IRpcService
{
    public IRpcHandler Accept(RpcPeer peer, RpcServerConnection connection)
    {
        connection.MarkAuthenticated();
        return new AdminConnection(admin, connection);
    }
}

/// <summary>One administrator.</summary>
internal sealed class AdminConnection(IAdmin admin, RpcServerConnection connection) : IRpcHandler
{
    public bool TryHandleInline(in RpcHeader header, ReadOnlySpan<byte> payload, XdrWriter reply) => false;

    public bool IsHighPriority(in RpcHeader header) => true;

    public ValueTask HandleAsync(RpcCall call, CancellationToken cancellation)
    {
        if (call.Header.Program != Programs.Admin || call.Header.Version != Programs.Version)
        {
            throw RpcErrors.UnknownProgram(call.Header);
        }

        connection.EnableKeepAlive();
        var reader = call.Arguments;
        return AdminDispatcher.DispatchAsync(admin, call.Header.Procedure, ref reader, call.Reply, call);
    }

    public void Closed()
    {
    }
}
