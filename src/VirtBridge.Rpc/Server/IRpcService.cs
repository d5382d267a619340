namespace VirtBridge.Rpc;

/// <summary>What a server offers; makes one handler for each connection.</summary>
public interface IRpcService
{
    /// <summary>Runs on an event loop thread and must be quick. A <see cref="Contract.VirtException"/> refuses the client.</summary>
    IRpcHandler Accept(RpcPeer peer, RpcServerConnection connection);
}

/// <summary>Answers the calls of one connection.</summary>
public interface IRpcHandler
{
    /// <summary>
    /// Answers a call that never waits: writes the result to <paramref name="reply"/> and returns true, or throws a
    /// <see cref="Contract.VirtException"/>. False (nothing written counts) sends the call to a worker. Runs on an event
    /// loop thread; the payload is valid only during the call. Calls with descriptors never come here.
    /// </summary>
    bool TryHandleInline(in RpcHeader header, ReadOnlySpan<byte> payload, XdrWriter reply);

    /// <summary>Whether the call may use the workers kept free for calls that never wait for a guest.</summary>
    bool IsHighPriority(in RpcHeader header);

    /// <summary>Answers a call on a worker; the token is cancelled when the client goes away.</summary>
    ValueTask HandleAsync(RpcCall call, CancellationToken cancellation);

    /// <summary>The connection ended; called once, on an event loop thread, perhaps while calls are still under way.</summary>
    void Closed();
}
