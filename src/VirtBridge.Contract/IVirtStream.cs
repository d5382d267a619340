namespace VirtBridge.Contract;

/// <summary>
/// One end of a byte stream that an operation opened. The side that implements the operation reads what the client
/// sends and writes what it receives; either may finish (all data delivered) or abort (with an error).
/// </summary>
public interface IVirtStream
{
    /// <summary>Sends bytes to the other side; waits while the other side's window is full.</summary>
    ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellation);

    /// <summary>Tells the other side that <paramref name="length"/> zero bytes follow.</summary>
    ValueTask WriteHoleAsync(long length, CancellationToken cancellation);

    /// <summary>The next piece from the other side; <see cref="StreamPieceKind.End"/> after a finish.</summary>
    ValueTask<StreamPiece> ReadAsync(CancellationToken cancellation);

    /// <summary>Everything was sent and, for a writer, received.</summary>
    ValueTask FinishAsync(CancellationToken cancellation);

    ValueTask AbortAsync(VirtError error, CancellationToken cancellation);
}

public enum StreamPieceKind
{
    Data,
    Hole,
    End,
}

/// <summary>Data, a hole of some length, or the end of a stream.</summary>
public readonly record struct StreamPiece(StreamPieceKind Kind, ReadOnlyMemory<byte> Data, long HoleLength);
