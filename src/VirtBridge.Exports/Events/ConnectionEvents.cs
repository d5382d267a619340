using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>
/// Events of one connection on their way to callbacks. They arrive on any thread and wait in a queue; a descriptor the
/// event loop watches makes its thread call the program, as libvirt's clients expect.
/// </summary>
internal sealed unsafe class ConnectionEvents(ConnectionObject connection, IncomingMessages? incoming)
{
    private readonly Lock _lock = new();
    private readonly Queue<Action> _queue = new();
    private readonly List<Registration> _registrations = [];
    private readonly List<Registration> _leaving = [];
    private int _descriptor = -1;
    private int _watch = -1;
    private int _socketWatch = -1;
    private int _silenceTimer = -1;
    private int _nextId;
    private int _holders;
    private int _deliveries;
    private Registration? _close;

    /// <summary>Takes an event from the session; never blocks.</summary>
    public void Receive(ContractEvent item)
    {
        if (item is ConnectEventConnectionClosed closed)
        {
            Closed(closed.Reason);
        }
        else if (EventCalls.CallbackIdOf(item) is { } remote)
        {
            Post(() => Deliver(item, remote));
        }
    }

    /// <summary>Runs something on the event loop's thread; at once when there is no loop yet.</summary>
    public void Post(Action action)
    {
        lock (_lock)
        {
            if (_descriptor >= 0)
            {
                _queue.Enqueue(action);
                ulong one = 1;
                _ = LibC.Write(_descriptor, &one, sizeof(ulong));
                return;
            }
        }

        action();
    }

    /// <summary>Makes sure the program runs an event loop that will call us.</summary>
    public void RequireLoop()
    {
        if (!JoinLoop())
        {
            throw new VirtException(
                ErrorCode.InternalError, ErrorDomain.Event, "could not initialize domain event timer: no event loop is registered");
        }
    }

    /// <summary>A stream wants its callbacks made until <see cref="LetGoOfLoop"/>.</summary>
    public void HoldLoop()
    {
        RequireLoop();
        lock (_lock)
        {
            _holders++;
        }
    }

    public void LetGoOfLoop()
    {
        lock (_lock)
        {
            _holders--;
            LeaveLoopUnlessNeeded();
        }
    }

    /// <summary>Has our descriptors watched, if the program has an event loop.</summary>
    public bool JoinLoop()
    {
        lock (_lock)
        {
            if (_descriptor >= 0)
            {
                return true;
            }

            if (Library.Loop.Current is not { } loop)
            {
                return false;
            }

            var descriptor = LibC.EventDescriptor(0, 0x80800);
            delegate* unmanaged[Cdecl]<int, int, int, nint, void> callback = &Drain;
            _watch = loop.AddHandle(descriptor, (int)EventHandleType.Readable, (nint)callback, connection.Address, 0);
            if (_watch < 0)
            {
                _ = LibC.Close(descriptor);
                return false;
            }

            _descriptor = descriptor;
            if (incoming is not null)
            {
                delegate* unmanaged[Cdecl]<int, int, int, nint, void> read = &ReadIncoming;
                _socketWatch = loop.AddHandle(incoming.Descriptor, (int)EventHandleType.Readable, (nint)read, connection.Address, 0);
            }

            return true;
        }
    }

    /// <summary>Lets the event loop look after keepalive.</summary>
    public void WatchSilence()
    {
        lock (_lock)
        {
            if (Library.Loop.Current is { } loop && incoming is not null)
            {
                var wait = incoming.KeepAliveTick();
                delegate* unmanaged[Cdecl]<int, nint, void> tick = &Tick;
                if (_silenceTimer < 0)
                {
                    _silenceTimer = loop.AddTimeout(wait, (nint)tick, connection.Address, 0);
                }
                else
                {
                    loop.UpdateTimeout(_silenceTimer, wait);
                }
            }
        }
    }

    /// <summary>Adds a callback; <paramref name="register"/> asks the session and returns its id for the registration.</summary>
    public int Add(Registration registration, Func<int> register)
    {
        RequireLoop();

        // Held while asking, so that no event is delivered before its callback is known.
        lock (_lock)
        {
            registration.RemoteId = register();
            registration.Id = _nextId++;
            _registrations.Add(registration);
            return registration.Id;
        }
    }

    public Registration? Find(Predicate<Registration> wanted)
    {
        lock (_lock)
        {
            return _registrations.Find(r => !r.Removed && wanted(r));
        }
    }

    /// <summary>Calls no more and frees the callback's memory: at once, as programs expect, unless callbacks are running now.</summary>
    public void Remove(Registration registration)
    {
        lock (_lock)
        {
            registration.Removed = true;
            _registrations.Remove(registration);
            if (_deliveries > 0)
            {
                _leaving.Add(registration);
                return;
            }

            LeaveLoopUnlessNeeded();
        }

        registration.FreeOpaque();
    }

    public void SetClose(Registration registration)
    {
        lock (_lock)
        {
            if (_close is not null)
            {
                throw new VirtException(ErrorCode.OperationInvalid, ErrorDomain.None, "A close callback is already registered");
            }

            _close = registration;
        }
    }

    public void ClearClose(nint callback)
    {
        Registration gone;
        lock (_lock)
        {
            if (_close is not { } close || close.Callback != callback)
            {
                throw new VirtException(ErrorCode.OperationInvalid, ErrorDomain.None, "A different callback was requested");
            }

            gone = close;
            _close = null;
        }

        gone.FreeOpaque();
    }

    /// <summary>The connection ended by itself: tells the program once.</summary>
    public void Closed(int reason)
    {
        Registration? close;
        lock (_lock)
        {
            close = _close;
            _close = null;
        }

        if (close is not null)
        {
            Post(() =>
            {
                ((delegate* unmanaged[Cdecl]<nint, int, nint, void>)close.Callback)(connection.Address, reason, close.Opaque);
                close.FreeOpaque();
            });
        }
    }

    /// <summary>The last reference is gone: nothing is delivered any more.</summary>
    public void End()
    {
        List<Registration> left;
        lock (_lock)
        {
            left = [.. _registrations, .. _leaving, .. _close is null ? Array.Empty<Registration>() : [_close]];
            _registrations.Clear();
            _leaving.Clear();
            _queue.Clear();
            _close = null;
            LeaveLoop();
        }

        foreach (var registration in left)
        {
            registration.FreeOpaque();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void ReadIncoming(int watch, int descriptor, int events, nint address)
    {
        if (Library.Objects.Find(address) is ConnectionObject found)
        {
            found.AddReference();
            found.Events.ReadIncoming();
            found.Release();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Tick(int timer, nint address)
    {
        if (Library.Objects.Find(address) is ConnectionObject found)
        {
            found.AddReference();
            found.Events.WatchSilence();
            found.Release();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Drain(int watch, int descriptor, int events, nint address)
    {
        if (Library.Objects.Find(address) is ConnectionObject found)
        {
            ulong count;
            _ = LibC.Read(descriptor, &count, sizeof(ulong));
            found.AddReference();
            found.Events.RunQueue();
            found.Release();
        }
    }

    private void ReadIncoming()
    {
        if (incoming is null || !incoming.Process())
        {
            lock (_lock)
            {
                Forget(ref _socketWatch);
            }
        }
    }

    private void FreeLeaving()
    {
        Registration[] left;
        lock (_lock)
        {
            if (--_deliveries > 0)
            {
                return;
            }

            left = [.. _leaving];
            _leaving.Clear();
            LeaveLoopUnlessNeeded();
        }

        foreach (var registration in left)
        {
            registration.FreeOpaque();
        }
    }

    // A session in this process has nothing to be watched once nobody listens: programs wait for their loop to be idle.
    private void LeaveLoopUnlessNeeded()
    {
        if (incoming is null && _holders == 0 && _registrations.Count == 0 && _leaving.Count == 0 && _queue.Count == 0)
        {
            LeaveLoop();
        }
    }

    private void LeaveLoop()
    {
        Forget(ref _watch);
        Forget(ref _socketWatch);
        if (_silenceTimer >= 0)
        {
            Library.Loop.Current?.RemoveTimeout(_silenceTimer);
            _silenceTimer = -1;
        }

        if (_descriptor >= 0)
        {
            _ = LibC.Close(_descriptor);
            _descriptor = -1;
        }
    }

    private static void Forget(ref int watch)
    {
        if (watch >= 0)
        {
            Library.Loop.Current?.RemoveHandle(watch);
            watch = -1;
        }
    }

    private void RunQueue()
    {
        // Only what is here now: a callback that causes new events must not keep the loop from other work.
        int turns;
        lock (_lock)
        {
            turns = _queue.Count;
            _deliveries++;
        }

        while (turns-- > 0)
        {
            Action? action;
            lock (_lock)
            {
                _queue.TryDequeue(out action);
            }

            try
            {
                action?.Invoke();
            }
            catch (Exception failure)
            {
                LastError.Raise(failure, connection, new CallSite("event callback", ErrorDomain.Event));
            }
        }

        FreeLeaving();
    }

    private void Deliver(ContractEvent item, int remote)
    {
        var family = EventCalls.FamilyOf(item);
        if (Find(r => r.RemoteId == remote && r.Family == family) is { } registration)
        {
            EventCalls.Invoke(item, connection, registration.Callback, registration.Opaque);
        }
    }
}
