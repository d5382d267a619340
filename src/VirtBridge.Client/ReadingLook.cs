using VirtBridge.Rpc;

namespace VirtBridge.Client;

/// <summary>How long an <see cref="IReadingLoop"/> looks before it sleeps: nothing or up to so many microseconds, whichever serves its callers faster.</summary>
internal sealed class ReadingLook(int microseconds)
{
    private readonly AdaptiveLook _look = new(shorter: 0, microseconds);

    public bool GoesOn => _look.GoesOn;

    /// <summary>A caller's question was taken.</summary>
    public void Turn() => _look.Turn();

    /// <summary>False when this wait goes without.</summary>
    public bool Begin() => _look.Begin();

    public void End(bool found) => _look.End(found);
}
