using Google.Protobuf;
using Grpc.Core;
using VirtBridge.Client;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>
/// A stream of bytes between a client and the daemon on a connection of its own: when the client does not read, the daemon's
/// bytes stay in the daemon, and when the daemon does not, the client's stay with the client.
/// </summary>
internal sealed class ByteStream : IAsyncDisposable
{
    private const int ChunkSize = 256 * 1024;
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(2);

    private readonly SessionSource _sessions;
    private readonly CancellationToken _cancellation;
    private bool _finished;

    private ByteStream(SessionSource sessions, IVirtSession session, CancellationToken cancellation)
    {
        (_sessions, _cancellation) = (sessions, cancellation);
        Session = session;
    }

    public IVirtSession Session { get; }

    public IVirtStream Stream { get; } = SessionOpening.NewStream(holdsConnection: true);

    public static async Task<ByteStream> OpenAsync(SessionSource sessions, ServerCallContext context)
    {
        if (!sessions.TryTakeStream())
        {
            throw new RpcException(new(StatusCode.ResourceExhausted, $"{SessionSource.MaxStreams} streams of bytes are open already: try again later"));
        }

        try
        {
            return new(sessions, await sessions.OpenSeparateAsync(context.CancellationToken), context.CancellationToken);
        }
        catch
        {
            sessions.ReturnStream();
            throw;
        }
    }

    /// <summary>The first message of a fed stream, which must say what to open.</summary>
    public static async Task<TOpen> FirstAsync<TRequest, TOpen>(
        IAsyncStreamReader<TRequest> requests, Func<TRequest, TOpen?> opening, ServerCallContext context)
        where TOpen : class =>
        await requests.MoveNext(context.CancellationToken) && opening(requests.Current) is { } first
            ? first : throw Limits.Invalid("the first message must be 'open'");

    public async Task CopyOutAsync(Func<V1.StreamChunk, Task> send)
    {
        await ReceiveAsync(send);
        await FinishAsync();
    }

    public async Task CopyInAsync<TRequest>(IAsyncStreamReader<TRequest> requests, Func<TRequest, V1.StreamChunk?> chunk)
    {
        await FeedAsync(requests, chunk);
        await FinishAsync();
    }

    /// <summary>Both ways until either side ends.</summary>
    public async Task CopyBothAsync<TRequest>(
        IAsyncStreamReader<TRequest> requests, Func<TRequest, V1.StreamChunk?> chunk, Func<V1.StreamChunk, Task> send)
    {
        var receiving = ReceiveAsync(send);
        var feeding = FeedAsync(requests, chunk);
        var first = await Task.WhenAny(receiving, feeding);
        await first;
        await FinishAsync();
        if (first == feeding)
        {
            // What was on its way still arrives; then the daemon's agreement to finish ends it.
            await receiving;
        }

        _ = feeding.ContinueWith(static t => _ = t.Exception, TaskScheduler.Default);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!_finished)
            {
                var gone = VirtError.Of(ErrorCode.OperationAborted, ErrorDomain.Streams, "the client has gone");
                await Stream.AbortAsync(gone, CancellationToken.None).AsTask().WaitAsync(s_farewell);
            }

            await Session.DisposeAsync().AsTask().WaitAsync(s_farewell);
        }
        catch (Exception e) when (e is VirtException or TimeoutException)
        {
            // The daemon does not answer; the connection's end tells it the same.
        }
        finally
        {
            _sessions.ReturnStream();
        }
    }

    private async Task ReceiveAsync(Func<V1.StreamChunk, Task> send)
    {
        for (var piece = await Stream.ReadAsync(_cancellation); piece.Kind != StreamPieceKind.End; piece = await Stream.ReadAsync(_cancellation))
        {
            if (piece.Kind == StreamPieceKind.Hole)
            {
                await send(new V1.StreamChunk { Hole = (ulong)piece.HoleLength });
                continue;
            }

            for (var data = piece.Data; data.Length > 0; data = data[Math.Min(data.Length, ChunkSize)..])
            {
                // A piece is an array of its own that nobody writes to again.
                await send(new V1.StreamChunk { Data = UnsafeByteOperations.UnsafeWrap(data[..Math.Min(data.Length, ChunkSize)]) });
            }
        }
    }

    private async Task FeedAsync<TRequest>(IAsyncStreamReader<TRequest> requests, Func<TRequest, V1.StreamChunk?> chunk)
    {
        while (await requests.MoveNext(_cancellation))
        {
            var piece = chunk(requests.Current) ?? throw Limits.Invalid("only the first message may be 'open'");
            if (piece.PieceCase == V1.StreamChunk.PieceOneofCase.Hole)
            {
                await Stream.WriteHoleAsync(checked((long)piece.Hole), _cancellation);
            }
            else
            {
                await Stream.WriteAsync(piece.Data.Memory, _cancellation);
            }
        }
    }

    private async Task FinishAsync()
    {
        _finished = true;
        await Stream.FinishAsync(_cancellation);
    }
}
