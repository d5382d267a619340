using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>
/// Carries a stream that lives in this process over a connection: what the local side is to deliver goes out, what comes in
/// is written to it.
/// </summary>
internal static class StreamPump
{
    public static void Start(RpcClientStream wire, IVirtStream local)
    {
        _ = Task.Run(() => CarryAsync(from: local, to: wire));
        _ = Task.Run(() => CarryAsync(from: wire, to: local));
    }

    private static async Task CarryAsync(IVirtStream from, IVirtStream to)
    {
        try
        {
            while (true)
            {
                var piece = await from.ReadAsync(CancellationToken.None).ConfigureAwait(false);
                switch (piece.Kind)
                {
                    case StreamPieceKind.Data:
                        await to.WriteAsync(piece.Data, CancellationToken.None).ConfigureAwait(false);
                        break;
                    case StreamPieceKind.Hole:
                        await to.WriteHoleAsync(piece.HoleLength, CancellationToken.None).ConfigureAwait(false);
                        break;
                    default:
                        await to.FinishAsync(CancellationToken.None).ConfigureAwait(false);
                        return;
                }
            }
        }
        catch (Exception failure)
        {
            var error = failure is VirtException known ? known.Error : RpcErrors.Unexpected(failure);
            await AbortQuietlyAsync(from, error).ConfigureAwait(false);
            await AbortQuietlyAsync(to, error).ConfigureAwait(false);
        }
    }

    private static async Task AbortQuietlyAsync(IVirtStream stream, VirtError error)
    {
        try
        {
            await stream.AbortAsync(error, CancellationToken.None).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            // That side is gone already, which is what the abort would have achieved.
        }
    }
}
