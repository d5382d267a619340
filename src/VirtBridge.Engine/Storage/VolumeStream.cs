using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>A volume's stream: the volume is free again before the other side learns that everything was delivered.</summary>
internal sealed class VolumeStream(IVirtStream stream, IDisposable use) : IVirtStream
{
    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellation) => stream.WriteAsync(data, cancellation);

    public ValueTask WriteHoleAsync(long length, CancellationToken cancellation) => stream.WriteHoleAsync(length, cancellation);

    public ValueTask<StreamPiece> ReadAsync(CancellationToken cancellation) => stream.ReadAsync(cancellation);

    public ValueTask FinishAsync(CancellationToken cancellation)
    {
        use.Dispose();
        return stream.FinishAsync(cancellation);
    }

    public ValueTask AbortAsync(VirtError error, CancellationToken cancellation)
    {
        use.Dispose();
        return stream.AbortAsync(error, cancellation);
    }
}
