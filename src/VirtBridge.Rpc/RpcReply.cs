namespace VirtBridge.Rpc;

/// <summary>The payload of a successful reply, valid until disposed.</summary>
public readonly struct RpcReply(ReadOnlyMemory<byte> payload, IDisposable? owner) : IDisposable
{
    public XdrReader Reader => new(payload.Span);

    public void Dispose() => owner?.Dispose();
}
