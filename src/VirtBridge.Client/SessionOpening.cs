using VirtBridge.Contract;

namespace VirtBridge.Client;

/// <summary>Opens connections for those who need only the contract: nothing of the protocol shows.</summary>
public static class SessionOpening
{
    /// <summary>
    /// Connects to <paramref name="uri"/>. Events go to <paramref name="events"/>, in order and from the first on; the end
    /// of the connection is a <see cref="ConnectEventConnectionClosed"/>.
    /// </summary>
    public static async Task<IVirtSession> OpenAsync(
        string uri, ClientOptions options, Action<ContractEvent> events, CancellationToken cancellation)
    {
        var session = await ClientSession.OpenAsync(uri, options, cancellation).ConfigureAwait(false);
        session.EventReceiver = events;
        session.CloseReceiver = (reason, _) => events(new ConnectEventConnectionClosed((int)reason));
        return session;
    }

    /// <summary>
    /// The client's end of a stream, to be given to the one operation that opens it. With <paramref name="holdsConnection"/> a
    /// reader that is slow makes the server wait; the connection must carry nothing else.
    /// </summary>
    public static IVirtStream NewStream(bool holdsConnection = false) => new Rpc.RpcClientStream(holdsConnection);
}
