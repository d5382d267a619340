using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Daemon;

/// <summary>Opens the session a client asks for by URI (null or empty: the daemon's first driver).</summary>
public delegate ValueTask<IVirtSession> SessionOpener(string? uri, bool readOnly, RpcPeer peer, CancellationToken cancellation);

/// <summary>Serves the remote, QEMU and LXC programs: one <see cref="RemoteConnection"/> for each client.</summary>
public sealed class RemoteService(SessionOpener open) : IRpcService
{
    public IRpcHandler Accept(RpcPeer peer, RpcServerConnection connection)
    {
        // Who may open the socket file may talk: that is what auth "none" means.
        connection.MarkAuthenticated();
        return new RemoteConnection(open, peer, connection);
    }
}
