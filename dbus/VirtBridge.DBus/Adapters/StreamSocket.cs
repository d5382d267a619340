using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.DBus.Bus;

namespace VirtBridge.DBus.Adapters;

/// <summary>A stream as a socket that can be handed to a D-Bus caller: what one side sends the other receives.</summary>
internal static class StreamSocket
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>Starts copying both ways until either side ends, and gives the caller's end.</summary>
    public static SafeFileHandle Of(IVirtStream stream)
    {
        var (ours, theirs) = Pair();
        _ = CopyAsync(stream, ours);
        return theirs;
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
