using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.DBus.Bus;
using VirtBridge.DBus.Tree;

namespace VirtBridge.DBus.Adapters;

/// <summary>A stream as a socket that can be handed to a D-Bus caller: what one side sends the other receives.</summary>
internal static class StreamSocket
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>
    /// Opens a stream on a connection of its own, starts copying both ways until either side ends, and gives the caller's end. With
    /// <paramref name="feedsOnly"/> the caller's end of sending completes the stream: what it then reads is nothing, or what went wrong.
    /// </summary>
    public static async Task<SafeFileHandle> OpenAsync(
        BusTarget target, Func<IVirtSession, IVirtStream, ValueTask> open, CancellationToken cancellation, bool feedsOnly = false)
    {
        var (session, stream) = await target.Root.OpenStreamAsync(cancellation);
        try
        {
            await open(session, stream);
            var (ours, theirs) = Pair();
            // Bytes are carried by other threads than the bus's, which must never wait for a slow side.
            _ = Task.Run(() => CarryAsync(session, stream, ours, feedsOnly), CancellationToken.None);
            return theirs;
        }
        catch
        {
            await DiscardAsync(session);
            throw;
        }
    }

    private static async Task CarryAsync(IVirtSession session, IVirtStream stream, Socket socket, bool feedsOnly)
    {
        try
        {
            await (feedsOnly ? FeedAsync(stream, socket) : CopyAsync(stream, socket));
        }
        finally
        {
            await DiscardAsync(session);
        }
    }

    private static async Task FeedAsync(IVirtStream stream, Socket socket)
    {
        using (socket)
        {
            try
            {
                await SendAsync(stream, socket, CancellationToken.None);
                await stream.FinishAsync(CancellationToken.None);
            }
            catch (VirtException refused)
            {
                await TellAsync(socket, refused.Message);
            }
            catch (SocketException)
            {
                // The caller has gone before it was done: the connection's end aborts the stream.
            }
        }
    }

    private static async Task TellAsync(Socket socket, string words)
    {
        try
        {
            await WriteAsync(socket, System.Text.Encoding.UTF8.GetBytes(words), CancellationToken.None);
        }
        catch (SocketException)
        {
            // Nobody listens.
        }
    }

    private static async Task DiscardAsync(IVirtSession session)
    {
        try
        {
            await session.DisposeAsync();
        }
        catch (VirtException)
        {
            // The other side has gone first.
        }
    }

    private static unsafe (Socket Ours, SafeFileHandle Theirs) Pair()
    {
        const int unix = 1;
        var descriptors = stackalloc int[2];
        if (Libc.SocketPair(unix, Libc.UnixStream | Libc.CloseOnExec, 0, descriptors) < 0)
        {
            throw BusFault.LimitsExceeded("cannot make a socket: " + Marshal.GetLastPInvokeErrorMessage());
        }

        return (new Socket(new SafeSocketHandle(descriptors[0], ownsHandle: true)), new SafeFileHandle(descriptors[1], ownsHandle: true));
    }

    private static async Task CopyAsync(IVirtStream stream, Socket socket)
    {
        using var over = new CancellationTokenSource();
        using (socket)
        {
            var receiving = ReceiveAsync(stream, socket, over.Token);
            var sending = SendAsync(stream, socket, over.Token);
            var first = await Task.WhenAny(receiving, sending);
            var finished = first == receiving && receiving.IsCompletedSuccessfully;
            await over.CancelAsync();
            try
            {
                await (finished
                    ? stream.FinishAsync(CancellationToken.None)
                    : stream.AbortAsync(VirtError.Of(ErrorCode.OperationAborted, ErrorDomain.Streams, "the reader has gone"), CancellationToken.None));
            }
            catch (VirtException)
            {
                // The other side was faster; both ends are closed now.
            }

            await Task.WhenAll(receiving, sending).ContinueWith(static t => _ = t.Exception, TaskScheduler.Default);
        }
    }

    private static async Task ReceiveAsync(IVirtStream stream, Socket socket, CancellationToken cancellation)
    {
        var zeros = new byte[ChunkSize];
        for (var piece = await stream.ReadAsync(cancellation); piece.Kind != StreamPieceKind.End; piece = await stream.ReadAsync(cancellation))
        {
            await WriteAsync(socket, piece.Data, cancellation);
            for (var hole = piece.HoleLength; hole > 0; hole -= ChunkSize)
            {
                await WriteAsync(socket, zeros.AsMemory(0, (int)Math.Min(hole, ChunkSize)), cancellation);
            }
        }
    }

    private static async Task SendAsync(IVirtStream stream, Socket socket, CancellationToken cancellation)
    {
        var buffer = new byte[ChunkSize];
        for (var count = await socket.ReceiveAsync(buffer, cancellation); count > 0; count = await socket.ReceiveAsync(buffer, cancellation))
        {
            await stream.WriteAsync(buffer.AsMemory(0, count), cancellation);
        }
    }

    private static async Task WriteAsync(Socket socket, ReadOnlyMemory<byte> data, CancellationToken cancellation)
    {
        while (data.Length > 0)
        {
            data = data[await socket.SendAsync(data, cancellation)..];
        }
    }
}
