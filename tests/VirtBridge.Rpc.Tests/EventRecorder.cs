using VirtBridge.Contract;

namespace VirtBridge.Rpc.Tests;

internal sealed class EventRecorder : IRpcEventSink
{
    public List<int> Numbers { get; } = [];

    public ConnectCloseReason? Ended { get; private set; }

    public void OnEvent(in RpcHeader header, ReadOnlySpan<byte> payload)
    {
        var reader = new XdrReader(payload);
        Numbers.Add(reader.ReadInt32());
    }

    public void OnClosed(ConnectCloseReason reason, VirtError error) => Ended = reason;
}
