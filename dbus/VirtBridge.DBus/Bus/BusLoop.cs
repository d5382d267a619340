using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using VirtBridge.Client;

namespace VirtBridge.DBus.Bus;

/// <summary>
/// The one thread that touches sd-bus, and that reads the connections to daemons beside the bus. It hands every method call to
/// <paramref name="handler"/>; other threads give it work through <see cref="Post"/>, because sd-bus objects must not be used by two threads.
/// </summary>
internal sealed unsafe class BusLoop(nint bus, Func<BusCall, bool> handler) : IReadingLoop
{
    /// <summary>Descriptors that are always waited for.</summary>
    private const int Own = 2;

    /// <summary>As long as a daemon takes to answer most questions.</summary>
    private const int LookMicroseconds = 200;

    private readonly ConcurrentQueue<Work> _work = new();
    private readonly int _wakeup = Libc.EventFd(0, Libc.CloseOnExec | Libc.NonBlock);
    private readonly Lock _ending = new();
    private readonly List<ClientSession> _connections = [];
    private readonly ReadingLook _look = new(LookMicroseconds);
    private PollFd[] _descriptors = new PollFd[Own];
    private volatile bool _ended;
    private int _threadId;
    private int _signalled;
    private volatile bool _stopping;

    public nint Bus => bus;

    /// <summary>True on the bus thread, while it serves.</summary>
    public bool IsHere => Environment.CurrentManagedThreadId == _threadId && !_ended;

    /// <summary>Runs work on the bus thread, in the order given.</summary>
    public void Post(Action work) => Enqueue(new(static state => ((Action)state!)(), work, IsContinuation: false));

    /// <summary>Runs work at once when this is the bus thread, else there.</summary>
    public void Do(Action work)
    {
        if (IsHere)
        {
            work();
        }
        else
        {
            Post(work);
        }
    }

    /// <summary>Reads a connection on the bus thread: an answer of the daemon wakes this thread and no other.</summary>
    public void Watch(ClientSession connection)
    {
        if (IsHere)
        {
            _connections.Add(connection);
        }
        else
        {
            // The service is ending: nobody would read.
            connection.Close();
        }
    }

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
        // What begins here goes on here.
        SynchronizationContext.SetSynchronizationContext(new Here(this));
        try
        {
            BusFault.Check("cannot watch the bus", SdBus.AddFilter(bus, 0, &OnMessage, GCHandle.ToIntPtr(self)));
            var busHasNews = true;
            while (!_stopping && Serve(busHasNews))
            {
                busHasNews = Wait();
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
            _connections.ForEach(static c => c.Close());
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

    /// <summary>Does what is to be done now; false when the bus went away.</summary>
    private bool Serve(bool busHasNews)
    {
        do
        {
            while (_work.TryDequeue(out var work))
            {
                work.Deed(work.State);
            }

            if (busHasNews)
            {
                var result = SdBus.Process(bus, 0);
                if (result < 0)
                {
                    return false;
                }

                busHasNews = result > 0;
            }
        }
        while (busHasNews || !_work.IsEmpty);
        return true;
    }

    /// <summary>Sleeps until something comes, and drives the connections it comes from; true when the bus is to be looked at.</summary>
    private bool Wait()
    {
        var events = SdBus.GetEvents(bus);
        if (events < 0 || SdBus.GetTimeout(bus, out var until) < 0)
        {
            return true;
        }

        var count = Arrange((short)events);
        var ready = 0;
        if (until != 0 && _look.Begin())
        {
            do
            {
                ready = Poll(count, 0);
            }
            while (ready == 0 && _look.GoesOn);
            _look.End(ready != 0);
        }

        if (ready == 0)
        {
            ready = Poll(count, until == ulong.MaxValue ? -1 : until == 0 ? 0 : 100);
        }

        if (ready <= 0)
        {
            return true;
        }

        if ((_descriptors[1].Returned & Libc.PollIn) != 0)
        {
            ulong woken;
            _ = Libc.Read(_wakeup, &woken, sizeof(ulong));
            Volatile.Write(ref _signalled, 0);
        }

        // Those that come meanwhile stand behind these.
        for (var i = Own; i < count; i++)
        {
            if (_descriptors[i].Returned != 0)
            {
                _connections[i - Own].Drive();
            }
        }

        return until != ulong.MaxValue || _descriptors[0].Returned != 0;
    }

    private int Poll(int count, int milliseconds)
    {
        fixed (PollFd* descriptors = _descriptors)
        {
            return Libc.Poll(descriptors, (nuint)count, milliseconds);
        }
    }

    /// <summary>What to wait for: the bus, the wakeup, and each connection, whose calls of this turn leave now.</summary>
    private int Arrange(short busEvents)
    {
        _connections.RemoveAll(static c => !c.IsOpen);
        var count = Own + _connections.Count;
        if (_descriptors.Length < count)
        {
            Array.Resize(ref _descriptors, count);
        }

        _descriptors[0] = new() { Descriptor = SdBus.GetFd(bus), Events = busEvents };
        _descriptors[1] = new() { Descriptor = _wakeup, Events = Libc.PollIn };
        for (var i = Own; i < count; i++)
        {
            var connection = _connections[i - Own];
            connection.SendUnsent();
            _descriptors[i] = new() { Descriptor = connection.Fd, Events = connection.HasUnsent ? (short)(Libc.PollIn | Libc.PollOut) : Libc.PollIn };
        }

        return count;
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
        _look.Turn();
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
