using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>
/// The built-in event loop over poll(2). Watches and timers may be added, changed and removed on any thread, also from
/// their own callbacks; what is removed is freed by the thread that runs the loop.
/// </summary>
internal sealed unsafe class PollEventLoop : IEventLoop
{
    private readonly Lock _lock = new();
    private readonly List<WatchEntry> _watches = [];
    private readonly List<TimerEntry> _timers = [];
    private readonly int _wake = LibC.EventDescriptor(0, 0x80800);
    private int _lastWatch;
    private int _lastTimer;

    public int AddHandle(int descriptor, int events, nint callback, nint opaque, nint free)
    {
        lock (_lock)
        {
            _watches.Add(new WatchEntry(++_lastWatch, descriptor, callback, opaque, free) { Events = events });
            Wake();
            return _lastWatch;
        }
    }

    public void UpdateHandle(int watch, int events)
    {
        lock (_lock)
        {
            if (_watches.Find(w => w.Id == watch) is { } entry)
            {
                entry.Events = events;
                Wake();
            }
        }
    }

    public int RemoveHandle(int watch)
    {
        lock (_lock)
        {
            if (_watches.Find(w => w.Id == watch && !w.Removed) is not { } entry)
            {
                return -1;
            }

            entry.Removed = true;
            Wake();
            return 0;
        }
    }

    public int AddTimeout(int milliseconds, nint callback, nint opaque, nint free)
    {
        lock (_lock)
        {
            var timer = new TimerEntry(++_lastTimer, callback, opaque, free);
            timer.Set(milliseconds);
            _timers.Add(timer);
            Wake();
            return _lastTimer;
        }
    }

    public void UpdateTimeout(int timer, int milliseconds)
    {
        lock (_lock)
        {
            if (_timers.Find(t => t.Id == timer) is { } entry)
            {
                entry.Set(milliseconds);
                Wake();
            }
        }
    }

    public int RemoveTimeout(int timer)
    {
        lock (_lock)
        {
            if (_timers.Find(t => t.Id == timer && !t.Removed) is not { } entry)
            {
                return -1;
            }

            entry.Removed = true;
            Wake();
            return 0;
        }
    }

    /// <summary>Waits for something to happen and calls who waits for it.</summary>
    public void RunOnce()
    {
        FreeRemoved();
        var (entries, watched, wait) = Prepare();
        int ready;
        fixed (PollEntry* start = entries)
        {
            ready = LibC.Poll(start, (ulong)entries.Length, wait);
        }

        if (ready > 0 && entries[0].Returned != 0)
        {
            ulong count;
            _ = LibC.Read(_wake, &count, sizeof(ulong));
        }

        DispatchTimers();
        if (ready > 0)
        {
            DispatchWatches(entries, watched);
        }

        FreeRemoved();
    }

    private static short ToPoll(int events) =>
        (short)(((events & (int)EventHandleType.Readable) != 0 ? LibC.PollIn : 0)
            | ((events & (int)EventHandleType.Writable) != 0 ? LibC.PollOut : 0));

    private static int FromPoll(short returned) =>
        ((returned & LibC.PollIn) != 0 ? (int)EventHandleType.Readable : 0)
        | ((returned & LibC.PollOut) != 0 ? (int)EventHandleType.Writable : 0)
        | ((returned & (LibC.PollErr | LibC.PollNval)) != 0 ? (int)EventHandleType.Error : 0)
        | ((returned & LibC.PollHup) != 0 ? (int)EventHandleType.Hangup : 0);

    private (PollEntry[] Entries, WatchEntry[] Watched, int Wait) Prepare()
    {
        lock (_lock)
        {
            var watched = _watches.Where(w => !w.Removed && w.Events != 0).ToArray();
            var entries = new PollEntry[watched.Length + 1];
            entries[0] = new PollEntry { Descriptor = _wake, Events = LibC.PollIn };
            for (var i = 0; i < watched.Length; i++)
            {
                entries[i + 1] = new PollEntry { Descriptor = watched[i].Descriptor, Events = ToPoll(watched[i].Events) };
            }

            var next = _timers.Where(t => !t.Removed && t.Frequency >= 0).Select(t => t.Due).DefaultIfEmpty(long.MaxValue).Min();
            var wait = next == long.MaxValue ? -1 : (int)Math.Clamp(next - Environment.TickCount64, 0, int.MaxValue);
            return (entries, watched, wait);
        }
    }

    private void DispatchTimers()
    {
        TimerEntry[] due;
        lock (_lock)
        {
            // Twenty milliseconds early is on time: it saves a wake-up.
            var now = Environment.TickCount64;
            due = [.. _timers.Where(t => !t.Removed && t.Frequency >= 0 && t.Due <= now + 20)];
            foreach (var timer in due)
            {
                timer.Due = now + timer.Frequency;
            }
        }

        foreach (var timer in due)
        {
            if (!timer.Removed && timer.Frequency >= 0)
            {
                ((delegate* unmanaged[Cdecl]<int, nint, void>)timer.Callback)(timer.Id, timer.Opaque);
            }
        }
    }

    private static void DispatchWatches(PollEntry[] entries, WatchEntry[] watched)
    {
        for (var i = 0; i < watched.Length; i++)
        {
            var watch = watched[i];
            if (entries[i + 1].Returned != 0 && !watch.Removed)
            {
                ((delegate* unmanaged[Cdecl]<int, int, int, nint, void>)watch.Callback)(
                    watch.Id, watch.Descriptor, FromPoll(entries[i + 1].Returned), watch.Opaque);
            }
        }
    }

    private void FreeRemoved()
    {
        List<(nint Free, nint Opaque)> gone;
        lock (_lock)
        {
            gone = [.. _watches.Where(w => w.Removed).Select(w => (w.Free, w.Opaque)), .. _timers.Where(t => t.Removed).Select(t => (t.Free, t.Opaque))];
            _watches.RemoveAll(w => w.Removed);
            _timers.RemoveAll(t => t.Removed);
        }

        foreach (var (free, opaque) in gone)
        {
            if (free != 0)
            {
                ((delegate* unmanaged[Cdecl]<nint, void>)free)(opaque);
            }
        }
    }

    private void Wake()
    {
        ulong one = 1;
        _ = LibC.Write(_wake, &one, sizeof(ulong));
    }

    private sealed class WatchEntry(int id, int descriptor, nint callback, nint opaque, nint free)
    {
        public int Id => id;
        public int Descriptor => descriptor;
        public nint Callback => callback;
        public nint Opaque => opaque;
        public nint Free => free;
        public int Events { get; set; }
        public bool Removed { get; set; }
    }

    private sealed class TimerEntry(int id, nint callback, nint opaque, nint free)
    {
        public int Id => id;
        public nint Callback => callback;
        public nint Opaque => opaque;
        public nint Free => free;
        public int Frequency { get; private set; }
        public long Due { get; set; }
        public bool Removed { get; set; }

        public void Set(int milliseconds)
        {
            Frequency = milliseconds;
            Due = Environment.TickCount64 + Math.Max(milliseconds, 0);
        }
    }
}
