using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>
/// One thread that waits for every monitor socket and every process of the driver. Callbacks run on that thread,
/// one at a time: they must be short and must not throw.
/// </summary>
internal sealed unsafe class Poller : IDisposable
{
    private const int MostReady = 64;
    private const long WakeUp = 0;

    private readonly Descriptor _epoll;
    private readonly Descriptor _wake;
    private readonly ConcurrentDictionary<long, Watch> _watches = new();
    private readonly Thread _thread;
    private long _ids = WakeUp;
    private volatile bool _stopped;

    public Poller()
    {
        _epoll = new Descriptor(Libc.EpollCreate(Linux.CloseOnExec));
        _wake = new Descriptor(Libc.EventDescriptor(0, Linux.CloseOnExec | Linux.NonBlocking));
        Control(Linux.EpollAdd, _wake, Linux.PollIn, WakeUp);
        _thread = new Thread(Run) { IsBackground = true, Name = "qemu-poller" };
        _thread.Start();
    }

    // Packed on x86-64 only: the 64-bit tag follows the mask directly there.
    private static int TagOffset => RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 4 : 8;

    private static int EntrySize => TagOffset + 8;

    /// <summary>Room for whatever a callback reads; only the poller's thread may touch it.</summary>
    public byte[] Scratch { get; } = new byte[64 * 1024];

    /// <summary>Calls <paramref name="ready"/> with the poll mask whenever the descriptor is ready, until disposed.</summary>
    public Watch Add(Descriptor descriptor, uint interest, Action<uint> ready)
    {
        var watch = new Watch(this, descriptor, Interlocked.Increment(ref _ids), ready);
        _watches[watch.Id] = watch;
        Control(Linux.EpollAdd, descriptor, interest, watch.Id);
        return watch;
    }

    public void Dispose()
    {
        if (_stopped)
        {
            return;
        }

        _stopped = true;
        var one = 1L;
        Libc.Write(_wake.Number, (byte*)&one, sizeof(long));
        if (Thread.CurrentThread != _thread)
        {
            _thread.Join();
        }

        _epoll.Dispose();
        _wake.Dispose();
    }

    private void Control(int operation, Descriptor descriptor, uint interest, long id)
    {
        var held = false;
        var entry = stackalloc byte[16];
        *(uint*)entry = interest;
        *(long*)(entry + TagOffset) = id;
        try
        {
            descriptor.DangerousAddRef(ref held);
            if (Libc.EpollControl(_epoll.Number, operation, descriptor.Number, entry) < 0 && operation != Linux.EpollDelete)
            {
                throw SystemFailure.Last("cannot watch a descriptor");
            }
        }
        finally
        {
            if (held)
            {
                descriptor.DangerousRelease();
            }
        }
    }

    private void Run()
    {
        var ready = stackalloc byte[MostReady * 16];
        while (!_stopped)
        {
            var count = Libc.EpollWait(_epoll.Number, ready, MostReady, -1);
            for (var i = 0; i < count && !_stopped; i++)
            {
                var entry = ready + i * EntrySize;
                if (_watches.TryGetValue(*(long*)(entry + TagOffset), out var watch))
                {
                    watch.Ready(*(uint*)entry);
                }
            }
        }
    }

    /// <summary>The standing interest in one descriptor.</summary>
    internal sealed class Watch(Poller poller, Descriptor descriptor, long id, Action<uint> ready) : IDisposable
    {
        public long Id => id;

        public Action<uint> Ready => ready;

        public void Change(uint interest) => poller.Control(Linux.EpollChange, descriptor, interest, id);

        public void Dispose()
        {
            if (poller._watches.TryRemove(id, out _) && !descriptor.IsClosed)
            {
                poller.Control(Linux.EpollDelete, descriptor, 0, id);
            }
        }
    }
}
