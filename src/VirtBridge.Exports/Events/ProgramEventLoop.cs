namespace VirtBridge.Exports;

/// <summary>The event loop of the program, behind the six functions it registered.</summary>
internal sealed unsafe class ProgramEventLoop(
    nint addHandle, nint updateHandle, nint removeHandle, nint addTimeout, nint updateTimeout, nint removeTimeout) : IEventLoop
{
    public int AddHandle(int descriptor, int events, nint callback, nint opaque, nint free) =>
        addHandle == 0 ? -1 : ((delegate* unmanaged[Cdecl]<int, int, nint, nint, nint, int>)addHandle)(descriptor, events, callback, opaque, free);

    public void UpdateHandle(int watch, int events)
    {
        if (updateHandle != 0)
        {
            ((delegate* unmanaged[Cdecl]<int, int, void>)updateHandle)(watch, events);
        }
    }

    public int RemoveHandle(int watch) =>
        removeHandle == 0 ? -1 : ((delegate* unmanaged[Cdecl]<int, int>)removeHandle)(watch);

    public int AddTimeout(int milliseconds, nint callback, nint opaque, nint free) =>
        addTimeout == 0 ? -1 : ((delegate* unmanaged[Cdecl]<int, nint, nint, nint, int>)addTimeout)(milliseconds, callback, opaque, free);

    public void UpdateTimeout(int timer, int milliseconds)
    {
        if (updateTimeout != 0)
        {
            ((delegate* unmanaged[Cdecl]<int, int, void>)updateTimeout)(timer, milliseconds);
        }
    }

    public int RemoveTimeout(int timer) =>
        removeTimeout == 0 ? -1 : ((delegate* unmanaged[Cdecl]<int, int>)removeTimeout)(timer);
}
