using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace VirtBridge.DBus.Bus;

/// <summary>
/// The one thread that touches sd-bus. It hands every method call to <paramref name="handler"/>; other threads give it work
/// through <see cref="Post"/>, because sd-bus objects must not be used by two threads.
/// </summary>
internal sealed unsafe class BusLoop(nint bus, Func<BusCall, bool> handler)
{
    private readonly ConcurrentQueue<Work> _work = new();
    private readonly int _wakeup = Libc.EventFd(0, Libc.CloseOnExec | Libc.NonBlock);
    private readonly Lock _ending = new();
    private volatile bool _ended;
    private int _threadId;
    private int _signalled;
    private volatile bool _stopping;

    public nint Bus => bus;

    /// <summary>Runs work on the bus thread, in the order given.</summary>
    public void Post(Action work) => Enqueue(new(static state => ((Action)state!)(), work, IsContinuation: false));

    private void Enqueue(Work work)
    {
        _work.Enqueue(work);
        if (_ended)
        {
            GoOnElsewhere();
            return;
        }

        if (Environment.CurrentManagedThreadId != _threadId && Interlocked.Exchange(ref _signalled, 1) == 0)
        {
            Wake();
        }
    }

    public void Stop()
    {
        _stopping = true;
        Post(static () => { });
    }

    /// <summary>Serves until <see cref="Stop"/>; false when the bus went away before.</summary>
    public bool Run()
    {
        _threadId = Environment.CurrentManagedThreadId;
        var self = GCHandle.Alloc(this);
        // What begins here goes on here: an answer of the daemon wakes this thread and no other.
        SynchronizationContext.SetSynchronizationContext(new Here(this));
        try
        {
            BusFault.Check("cannot watch the bus", SdBus.AddFilter(bus, 0, &OnMessage, GCHandle.ToIntPtr(self)));
            while (!_stopping && ProcessAll())
            {
                Wait();
            }

            return _stopping;
        }
        finally
        {
            _ = SdBus.FlushCloseUnref(bus);
            self.Free();
            lock (_ending)
            {
                _ended = true;
                _ = Libc.Close(_wakeup);
            }

            SynchronizationContext.SetSynchronizationContext(null);
            GoOnElsewhere();
        }
    }

    /// <summary>Once the loop has ended, what still goes on does so on other threads; work for the bus is gone with it.</summary>
    private void GoOnElsewhere()
    {
        while (_work.TryDequeue(out var work))
        {
            if (work.IsContinuation)
            {
                ThreadPool.QueueUserWorkItem(static w => w.Deed(w.State), work, preferLocal: false);
            }
        }
    }

    /// <summary>Interrupts the wait; does nothing once the loop has ended, when the descriptor may be somebody else's.</summary>
    private void Wake()
    {
        lock (_ending)
        {
            ulong one = 1;
            if (!_ended)
            {
                _ = Libc.Write(_wakeup, &one, sizeof(ulong));
            }
        }
    }

    private bool ProcessAll()
    {
        int result;
        do
        {
            while (_work.TryDequeue(out var work))
            {
                work.Deed(work.State);
            }

            result = SdBus.Process(bus, 0);
        }
        while (result > 0 || !_work.IsEmpty);

        return result >= 0;
    }

    private void Wait()
    {
        var events = SdBus.GetEvents(bus);
        if (events < 0 || SdBus.GetTimeout(bus, out var until) < 0)
        {
            return;
        }

        var descriptors = stackalloc PollFd[2];
        descriptors[0] = new() { Descriptor = SdBus.GetFd(bus), Events = (short)events };
        descriptors[1] = new() { Descriptor = _wakeup, Events = Libc.PollIn };
        _ = Libc.Poll(descriptors, 2, until == ulong.MaxValue ? -1 : until == 0 ? 0 : 100);
        if ((descriptors[1].Returned & Libc.PollIn) != 0)
        {
            ulong count;
            _ = Libc.Read(_wakeup, &count, sizeof(ulong));
            Volatile.Write(ref _signalled, 0);
        }
    }

    [UnmanagedCallersOnly]
    private static int OnMessage(nint message, nint userdata, nint error)
    {
        const byte methodCall = 1;
        try
        {
            return SdBus.GetType(message, out var type) >= 0 && type == methodCall &&
                GCHandle.FromIntPtr(userdata).Target is BusLoop loop && loop.Take(message) ? 1 : 0;
        }
        catch (Exception)
        {
            // Nothing managed may pass through sd-bus's frames; the caller gets sd-bus's own answer.
            return 0;
        }
    }

    private bool Take(nint message)
    {
        var call = new BusCall(this, message);
        if (handler(call))
        {
            return true;
        }

        call.Forget();
        return false;
    }

    private readonly record struct Work(SendOrPostCallback Deed, object? State, bool IsContinuation);

    /// <summary>Where asynchronous methods that were begun on the bus thread go on.</summary>
    private sealed class Here(BusLoop loop) : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => loop.Enqueue(new(d, state, IsContinuation: true));

        public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("the bus thread is never waited for");

        public override SynchronizationContext CreateCopy() => this;
    }
}
