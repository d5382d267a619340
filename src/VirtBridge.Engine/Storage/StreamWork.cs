using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Work that goes on beside the call that opened a stream; its failure reaches the client through the stream.</summary>
internal static class StreamWork
{
    public static void Watch(Task work, IVirtStream stream, ErrorDomain from) => _ = WatchAsync(work, stream, from);

    private static async Task WatchAsync(Task work, IVirtStream stream, ErrorDomain from)
    {
        try
        {
            await work.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception e)
        {
            var error = e is VirtException known ? known.Error : Refuse.Io(from, "stream failed", e).Error;
            await AbortAsync(stream, error).ConfigureAwait(false);
        }
    }

    private static async Task AbortAsync(IVirtStream stream, VirtError error)
    {
        try
        {
            await stream.AbortAsync(error, CancellationToken.None).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            // The other side is gone already.
            return;
        }
    }
}
