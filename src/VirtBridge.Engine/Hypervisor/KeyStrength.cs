using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// How strong the key of an encrypted image becomes is measured by whoever makes it: QEMU looks how fast this processor is, and on a busy
/// host, whose kernel counts processor time in ticks, now and then sees none pass. It gives up then, and the same succeeds a moment later.
/// </summary>
public static class KeyStrength
{
    private const int Attempts = 50;
    private const string Misjudged = "accurate CPU usage";

    /// <summary>Does what makes an encrypted image, again where the processor was misjudged.</summary>
    public static async Task AgainAsync(Func<Task> make)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await make().ConfigureAwait(false);
                return;
            }
            catch (VirtException e) when (attempt < Attempts && e.Error.Detail?.Contains(Misjudged, StringComparison.Ordinal) == true)
            {
                continue;
            }
        }
    }
}
