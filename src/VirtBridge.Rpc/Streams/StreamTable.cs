namespace VirtBridge.Rpc;

/// <summary>The open streams of a connection, by the call that opened each.</summary>
internal sealed class StreamTable
{
    private const int MaxStreams = 256;
    private readonly Lock _gate = new();
    private readonly Dictionary<(uint Program, int Procedure, uint Serial), IRpcStreamPeer> _peers = [];
    private bool _closed;

    public bool Add(in RpcHeader call, IRpcStreamPeer peer)
    {
        lock (_gate)
        {
            return !_closed && _peers.Count < MaxStreams && _peers.TryAdd(Key(call), peer);
        }
    }

    public void Remove(in RpcHeader call)
    {
        lock (_gate)
        {
            _peers.Remove(Key(call));
        }
    }

    /// <summary>False when the stream has no room for more. Frames of unknown streams are the tail of aborted ones.</summary>
    public bool Route(in RpcHeader header, ReadOnlySpan<byte> payload)
    {
        IRpcStreamPeer? peer;
        lock (_gate)
        {
            _peers.TryGetValue(Key(header), out peer);
        }

        return peer is null || peer.OnFrame(header, payload);
    }

    public void Close()
    {
        List<IRpcStreamPeer> open;
        lock (_gate)
        {
            _closed = true;
            open = [.. _peers.Values];
            _peers.Clear();
        }

        open.ForEach(peer => peer.Closed());
    }

    private static (uint, int, uint) Key(in RpcHeader header) => (header.Program, header.Procedure, header.Serial);
}
