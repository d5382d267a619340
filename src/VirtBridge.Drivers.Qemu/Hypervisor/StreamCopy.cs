using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Moves bytes between a client's stream and a descriptor that does not block.</summary>
internal static class StreamCopy
{
    private const int Piece = 64 * 1024;
    private static readonly TimeSpan s_fullPause = TimeSpan.FromMilliseconds(5);

    /// <summary>Sends content and finishes the stream. Nobody waits for it: the client reads at its own pace.</summary>
    public static async Task SendAsync(byte[] content, IVirtStream stream)
    {
        try
        {
            for (var at = 0; at < content.Length; at += Piece)
            {
                await stream.WriteAsync(content.AsMemory(at, Math.Min(Piece, content.Length - at)), CancellationToken.None);
            }

            await stream.FinishAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            // The client went away; there is nobody else to tell.
            return;
        }
    }

    /// <summary>Both directions until either side ends or the console is taken away.</summary>
    public static async Task BothWaysAsync(Descriptor end, IVirtStream stream, Poller poller, ConsoleHolders.Holder holder)
    {
        using (holder)
        using (end)
        {
            using var reader = new PolledReader(end, poller);
            try
            {
                var toClient = ToClientAsync(reader, stream, holder.Lost);
                var toGuest = ToGuestAsync(end, stream, holder.Lost);
                await await Task.WhenAny(toClient, toGuest);
                await stream.FinishAsync(CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                await EndAsync(stream);
            }
            catch (VirtException)
            {
                // The client went away.
                return;
            }
        }
    }

    private static async Task EndAsync(IVirtStream stream)
    {
        try
        {
            await stream.FinishAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            return;
        }
    }

    private static async Task ToClientAsync(PolledReader reader, IVirtStream stream, CancellationToken lost)
    {
        while (await reader.ReadAsync(lost) is { Length: > 0 } piece)
        {
            await stream.WriteAsync(piece, lost);
        }
    }

    private static async Task ToGuestAsync(Descriptor end, IVirtStream stream, CancellationToken lost)
    {
        while (true)
        {
            var piece = await stream.ReadAsync(lost);
            if (piece.Kind == StreamPieceKind.End)
            {
                return;
            }

            var rest = piece.Data;
            while (rest.Length > 0)
            {
                var written = Write(end, rest.Span);
                if (written < 0)
                {
                    return;
                }

                rest = rest[written..];
                if (rest.Length > 0)
                {
                    await Task.Delay(s_fullPause, lost);
                }
            }
        }
    }

    /// <summary>What fits now; -1 when the other side is gone.</summary>
    private static unsafe int Write(Descriptor end, ReadOnlySpan<byte> data)
    {
        fixed (byte* bytes = data)
        {
            var count = Libc.Write(end.Number, bytes, data.Length);
            return count >= 0 ? (int)count
                : System.Runtime.InteropServices.Marshal.GetLastPInvokeError() is Linux.EAgain or Linux.EInterrupted ? 0
                : -1;
        }
    }
}
