using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>Pieces of a stream that arrived and were not read yet. One reader at a time.</summary>
internal sealed class StreamInbox
{
    private const int HighWater = 1024 * 1024;
    private readonly Lock _gate = new();
    private readonly Queue<StreamPiece> _pieces = new();
    private TaskCompletionSource? _arrival;
    private int _bytes;
    private bool _full;
    private VirtError? _failure;

    /// <summary>Takes a frame of the stream; false when there is no room for more.</summary>
    public bool Add(in RpcHeader header, ReadOnlySpan<byte> payload)
    {
        TaskCompletionSource? waiting;
        bool room;
        lock (_gate)
        {
            try
            {
                Keep(header, payload);
            }
            catch (VirtException malformed)
            {
                _failure ??= malformed.Error;
            }

            (waiting, _arrival) = (_arrival, null);
            _full = _bytes > HighWater;
            room = !_full;
        }

        waiting?.TrySetResult();
        return room;
    }

    public void Fail(VirtError error)
    {
        TaskCompletionSource? waiting;
        lock (_gate)
        {
            _failure ??= error;
            (waiting, _arrival) = (_arrival, null);
        }

        waiting?.TrySetResult();
    }

    /// <summary>
    /// Takes the next piece if there is one. The flag tells that the inbox was full and has room again. Throws the error the
    /// stream was aborted with once everything before it was read. The end stays: it is read again and again.
    /// </summary>
    public bool TryRead(out StreamPiece piece, out bool roomAgain)
    {
        lock (_gate)
        {
            roomAgain = false;
            if (!_pieces.TryPeek(out piece))
            {
                return _failure is null ? false : throw _failure.ToException();
            }

            if (piece.Kind != StreamPieceKind.End)
            {
                _pieces.Dequeue();
                _bytes -= piece.Data.Length;
                roomAgain = _full && _bytes <= HighWater / 2;
                _full &= !roomAgain;
            }

            return true;
        }
    }

    /// <summary>True when <see cref="TryRead"/> has something to say.</summary>
    public bool HasNews
    {
        get
        {
            lock (_gate)
            {
                return _pieces.Count > 0 || _failure is not null;
            }
        }
    }

    public void ThrowFailure()
    {
        lock (_gate)
        {
            if (_failure is not null)
            {
                throw _failure.ToException();
            }
        }
    }

    /// <summary>Completes when <see cref="TryRead"/> has something to say.</summary>
    public Task WaitAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_pieces.Count > 0 || _failure is not null)
            {
                return Task.CompletedTask;
            }

            _arrival ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _arrival.Task.WaitAsync(cancellation);
        }
    }

    private void Keep(in RpcHeader header, ReadOnlySpan<byte> payload)
    {
        var reader = new XdrReader(payload);
        switch (header)
        {
            case { Status: MessageStatus.Error }:
                _failure ??= payload.Length == 0 ? Aborted : VirtErrorCodec.Read(ref reader);
                _pieces.Clear();
                break;
            case { Type: MessageType.StreamHole }:
                _pieces.Enqueue(new(StreamPieceKind.Hole, default, reader.ReadInt64()));
                break;
            case { Status: MessageStatus.Continue } when payload.Length > 0:
                _pieces.Enqueue(new(StreamPieceKind.Data, payload.ToArray(), 0));
                _bytes += payload.Length;
                break;
            default:
                _pieces.Enqueue(new(StreamPieceKind.End, default, 0));
                break;
        }
    }

    private static VirtError Aborted { get; } =
        VirtError.Of(ErrorCode.OperationAborted, ErrorDomain.Streams, "the other side ended the stream");
}
