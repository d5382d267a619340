using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>A stream as the C program holds it: unused until an operation opens it, then one pipe.</summary>
internal sealed unsafe class StreamObject : CObject
{
    private readonly ConnectionObject _connection;
    private readonly Lock _lock = new();
    private readonly object _gate;
    private StreamPipe? _starting;
    private StreamPipe? _pipe;
    private Watch? _watch;

    public StreamObject(ConnectionObject connection, bool nonBlocking)
        : base(HandleKinds.Stream, connection.Objects)
    {
        _connection = connection;
        _gate = connection.StreamGates.TryPop(out var used) ? used : new object();
        NonBlocking = nonBlocking;
        connection.AddReference();
    }

    public override ConnectionObject Connection => _connection;

    public bool NonBlocking { get; }

    /// <summary>An operation has opened it and nothing has ended it.</summary>
    public bool Started => _pipe is not null;

    /// <summary>The open pipe; a stream that no operation opened supports nothing.</summary>
    public StreamPipe Open(CallSite site) => _pipe ?? throw Refusal.NotProvided(site);

    /// <summary>The end an operation works with; counts only when the operation succeeds.</summary>
    public StreamPipe Begin(ConnectionObject? owner, CallSite site)
    {
        if (owner != _connection)
        {
            throw site.Refuse("stream", $"stream in {site.Name} must match connection of the object");
        }

        return _starting = new StreamPipe(_gate, Changed);
    }

    public void Commit()
    {
        _pipe = _starting;
        _starting = null;
        Changed();
    }

    /// <summary>Ends the stream; <paramref name="error"/> tells the other side why, null: everything was fine.</summary>
    public void Close(VirtError? error, CallSite site)
    {
        var pipe = Open(site);
        _pipe = null;
        if (error is null)
        {
            pipe.Finish(TimeSpan.FromSeconds(60));
        }
        else
        {
            pipe.Fail(error);
        }
    }

    public void SetWatch(int events, nint callback, nint opaque, nint free)
    {
        lock (_lock)
        {
            if (_watch is not null)
            {
                throw new VirtException(ErrorCode.InternalError, ErrorDomain.Streams, "multiple stream callbacks not supported");
            }

            _watch = new Watch(events, callback, opaque, free);
        }

        _connection.Events.HoldLoop();
        Changed();
    }

    public void UpdateWatch(int events)
    {
        lock (_lock)
        {
            _watch = (_watch ?? throw NoWatch()) with { Events = events };
        }

        Changed();
    }

    public void RemoveWatch()
    {
        Watch watch;
        lock (_lock)
        {
            watch = _watch ?? throw NoWatch();
            _watch = null;
        }

        _connection.Events.Post(() =>
        {
            FreeOpaque(watch);
            _connection.Events.LetGoOfLoop();
        });
    }

    protected override void End()
    {
        _pipe?.Fail(VirtError.Of(ErrorCode.OperationAborted, ErrorDomain.Streams, "the stream was freed before its end"));
        if (_watch is { } watch)
        {
            FreeOpaque(watch);
            _connection.Events.LetGoOfLoop();
        }

        _connection.StreamGates.Push(_gate);
        _connection.Release();
    }

    private static VirtException NoWatch() => new(ErrorCode.InternalError, ErrorDomain.Streams, "no stream callback is registered");

    private static void FreeOpaque(Watch watch)
    {
        if (watch.Free != 0)
        {
            ((delegate* unmanaged[Cdecl]<nint, void>)watch.Free)(watch.Opaque);
        }
    }

    // Runs on any thread: the event loop's thread does the calling.
    private void Changed()
    {
        if (_watch is not null && Ready(_watch) != 0)
        {
            _connection.Events.Post(Dispatch);
        }
    }

    private int Ready(Watch watch)
    {
        if (_pipe is not { } pipe)
        {
            return 0;
        }

        var ready = (pipe.Readable ? (int)StreamEventType.Readable : 0) | (pipe.Writable ? (int)StreamEventType.Writable : 0);
        ready &= watch.Events;
        return pipe.Failed ? ready | (watch.Events & (int)(StreamEventType.Error | StreamEventType.Hangup)) : ready;
    }

    private void Dispatch()
    {
        if (_watch is { } watch && Ready(watch) is var ready and not 0 && Library.Objects.Find(Address) == this)
        {
            ((delegate* unmanaged[Cdecl]<nint, int, nint, void>)watch.Callback)(Address, ready, watch.Opaque);
            Changed();
        }
    }

    private sealed record Watch(int Events, nint Callback, nint Opaque, nint Free);
}
