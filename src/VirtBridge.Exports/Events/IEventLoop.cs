namespace VirtBridge.Exports;

/// <summary>Where file descriptors and timers are watched: the program's own loop or the built-in one.</summary>
internal interface IEventLoop
{
    int AddHandle(int descriptor, int events, nint callback, nint opaque, nint free);

    void UpdateHandle(int watch, int events);

    int RemoveHandle(int watch);

    int AddTimeout(int milliseconds, nint callback, nint opaque, nint free);

    void UpdateTimeout(int timer, int milliseconds);

    int RemoveTimeout(int timer);
}

/// <summary>The event loop of the process, once one is registered.</summary>
internal sealed class EventLoopSlot
{
    private volatile IEventLoop? _current;

    public IEventLoop? Current => _current;

    /// <summary>The first registration counts, later ones change nothing.</summary>
    public void Register(IEventLoop loop) => _current ??= loop;

    public PollEventLoop BuiltIn { get; } = new();
}
