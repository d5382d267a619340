using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Work of others that now and then fails for no reason and succeeds a moment later.</summary>
public static class PassingFailures
{
    private const int Attempts = 50;

    /// <summary>Does it, and again where it failed in the way that passes.</summary>
    public static async Task OvercomeAsync(Func<Task> act, Func<VirtError, bool> passes)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await act().ConfigureAwait(false);
                return;
            }
            catch (VirtException e) when (attempt < Attempts && passes(e.Error))
            {
                continue;
            }
        }
    }
}
