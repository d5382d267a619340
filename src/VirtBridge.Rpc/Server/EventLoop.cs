using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>Something with a descriptor that an <see cref="EventLoop"/> watches.</summary>
internal interface ILoopClient
{
    int Fd { get; }

    void OnReady(EventLoop loop, bool readable, bool writable);

    /// <summary>Something went wrong in <see cref="OnReady"/> or <see cref="OnTick"/>.</summary>
    void OnFault(Exception failure);

    /// <summary>About once a second.</summary>
    void OnTick();
}

/// <summary>One thread that waits for many sockets. Everything it watches is read on this thread only.</summary>
internal sealed class EventLoop : IDisposable
{
    private const int WakeToken = 0;
    private const int TickToken = 1;

    // Microseconds. The shorter is enough for a client that looks too; one that sleeps is not back so soon.
    private const int ShortLook = 20;
    private const int LongLook = 80;
    private readonly Epoll _epoll = new();
    private readonly SafeFileHandle _wakeFd;
    private readonly SafeFileHandle _tickFd;
    private readonly List<ILoopClient?> _slots = [null, null];
    private readonly Stack<int> _free = new();
    private readonly List<int> _freedNow = [];
    private readonly ConcurrentQueue<Action> _posted = new();
    private readonly Thread _thread;
    private readonly AdaptiveLook _look = new(ShortLook, LongLook);
    private int _wakePending;
    private volatile bool _stopping;

    public unsafe EventLoop(string name)
    {
        _wakeFd = new(LibC.eventfd(0, LibC.EventFdFlags), ownsHandle: true);
        _epoll.Add((int)_wakeFd.DangerousGetHandle(), LibC.EpollIn, WakeToken);
        _tickFd = new(LibC.timerfd_create(LibC.ClockMonotonic, LibC.EventFdFlags), ownsHandle: true);
        var everySecond = stackalloc long[] { 1, 0, 1, 0 };
        _ = LibC.timerfd_settime(_tickFd, 0, everySecond, null);
        _epoll.Add((int)_tickFd.DangerousGetHandle(), LibC.EpollIn, TickToken);
        _thread = new Thread(Run) { IsBackground = true, Name = name };
    }

    /// <summary>Input memory shared by everything on this loop.</summary>
    public byte[] Scratch { get; } = GC.AllocateUninitializedArray<byte>(64 * 1024, pinned: true);

    /// <summary>Output memory shared by everything on this loop.</summary>
    public XdrWriter Batch { get; } = XdrWriter.ForBatch();

    public void Start() => _thread.Start();

    /// <summary>Runs the action on the loop's thread, soon.</summary>
    public unsafe void Post(Action action)
    {
        _posted.Enqueue(action);
        if (Interlocked.Exchange(ref _wakePending, 1) == 0)
        {
            ulong one = 1;
            try
            {
                _ = LibC.write(_wakeFd, &one, sizeof(ulong));
            }
            catch (ObjectDisposedException) when (_stopping)
            {
                // The loop ended; there is nothing left that the action could act on.
            }
        }
    }

    /// <summary>Watches; only on the loop's thread or before it was started. The slot names the client in later calls.</summary>
    public int Add(ILoopClient client, uint interest)
    {
        if (!_free.TryPop(out var slot))
        {
            slot = _slots.Count;
            _slots.Add(null);
        }

        _slots[slot] = client;
        _epoll.Add(client.Fd, interest, (ulong)slot);
        return slot;
    }

    /// <summary>From any thread.</summary>
    public void Change(int fd, int slot, uint interest) => _epoll.Change(fd, interest, (ulong)slot);

    public void Remove(int fd, int slot)
    {
        _epoll.Remove(fd);
        _slots[slot] = null;
        _freedNow.Add(slot);
    }

    public void Dispose()
    {
        _stopping = true;
        Post(() => { });
        if (_thread.IsAlive && Thread.CurrentThread != _thread)
        {
            _thread.Join();
        }

        _epoll.Dispose();
        _wakeFd.Dispose();
        _tickFd.Dispose();
        Batch.Dispose();
    }

    private void Run()
    {
        var (alone, sameAgain) = (0, false);
        while (!_stopping)
        {
            var count = Next(sameAgain);
            var before = alone;
            alone = count == 1 ? (int)_epoll.Token(0) : WakeToken;
            sameAgain = alone > TickToken && alone == before;
            for (var i = 0; i < count; i++)
            {
                var token = (int)_epoll.Token(i);
                if (token == WakeToken)
                {
                    RunPosted();
                }
                else if (token == TickToken)
                {
                    Tick();
                }
                else if (_slots[token] is { } client)
                {
                    Serve(client, _epoll.Ready(i));
                }
            }

            // A slot is used again only after the events that may still name it were seen.
            _freedNow.ForEach(_free.Push);
            _freedNow.Clear();
        }
    }

    /// <summary>How many events are ready. Where several clients are busy, the processor is theirs rather than ours to wait on.</summary>
    private int Next(bool sameAgain)
    {
        if (!sameAgain)
        {
            _look.Interrupt();
            return _epoll.Wait(-1);
        }

        _look.Turn();
        return _look.Begin() && Look() is > 0 and var found ? found : _epoll.Wait(-1);
    }

    private int Look()
    {
        int count;
        do
        {
            count = _epoll.Wait(0);
        }
        while (count == 0 && _look.GoesOn);
        _look.End(count > 0);
        return count;
    }

    private void Serve(ILoopClient client, uint ready)
    {
        try
        {
            client.OnReady(this, (ready & ~LibC.EpollOut) != 0, (ready & LibC.EpollOut) != 0);
        }
        catch (Exception failure)
        {
            client.OnFault(failure);
        }
    }

    private void RunPosted()
    {
        Drain(_wakeFd);
        Volatile.Write(ref _wakePending, 0);
        while (_posted.TryDequeue(out var action))
        {
            action();
        }
    }

    private static unsafe void Drain(SafeFileHandle counter)
    {
        ulong count;
        _ = LibC.read(counter, &count, sizeof(ulong));
    }

    private void Tick()
    {
        Drain(_tickFd);
        for (var slot = TickToken + 1; slot < _slots.Count; slot++)
        {
            if (_slots[slot] is not { } client)
            {
                continue;
            }

            try
            {
                client.OnTick();
            }
            catch (Exception failure)
            {
                client.OnFault(failure);
            }
        }
    }
}
