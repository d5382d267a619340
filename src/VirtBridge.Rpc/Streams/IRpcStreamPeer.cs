namespace VirtBridge.Rpc;

/// <summary>Receives the frames of one stream, in order.</summary>
public interface IRpcStreamPeer
{
    /// <summary>
    /// Must not block; the payload is valid only during the call. False: no room for more, the connection reads on only
    /// after it was told to.
    /// </summary>
    bool OnFrame(in RpcHeader header, ReadOnlySpan<byte> payload);

    /// <summary>The connection ended before the stream did.</summary>
    void Closed();
}
