using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>
/// The client's end of a connection. Any number of threads may call at the same time. Unless a reader thread was asked for,
/// one of the waiting callers reads the socket and hands the others their replies, so that a lone call costs one send and
/// one receive on the caller's own thread. A program with a loop may read in it instead.
/// </summary>
public sealed partial class RpcClientConnection : IFrameSink, IDisposable
{
    private const int LookMicroseconds = 40;
    private readonly Lock _gate = new();
    private readonly Lock _send = new();
    private readonly IByteChannel _channel;
    private readonly RpcClientOptions _options;
    private readonly FrameInbox _inbox = new();
    private readonly byte[] _scratch = GC.AllocateUninitializedArray<byte>(16 * 1024);
    private readonly XdrWriter _bare = new(0);
    private readonly Dictionary<uint, Waiter> _calls = [];
    private readonly List<Waiter> _parked = [];
    private readonly StreamTable _streams = new();
    private volatile KeepAliveClock? _keepAlive;
    private BriefLook _look = new(LookMicroseconds);
    private uint _serial;
    private bool _reading;
    private bool _pongDue;
    private bool _readerStarted;
    private bool _disposed;
    private VirtError? _closed;

    public RpcClientConnection(IByteChannel channel, RpcClientOptions? options = null)
    {
        (_channel, _options) = (channel, options ?? new());
        if (!_options.CallerDriven && !_options.LoopDriven)
        {
            StartReader();
        }
    }

    public RpcClientConnection(SafeFileHandle connected, RpcClientOptions? options = null)
        : this(new UnixChannel(connected), options)
    {
    }

    /// <summary>What an event loop polls for reading, then calls <see cref="ProcessIncoming"/>.</summary>
    public int Fd => _channel.Fd;

    public bool IsOpen => Volatile.Read(ref _closed) is null;

    public bool CanPassFds => _channel.CanPassFds;

    /// <summary>True while asynchronous calls complete on the caller's thread.</summary>
    public bool CallsBlock => !_options.LoopDriven && !Volatile.Read(ref _readerStarted);

    /// <summary>Why the connection ended, null while it is open.</summary>
    public VirtError? CloseError => Volatile.Read(ref _closed);

    public static RpcClientConnection Connect(string path, RpcClientOptions? options = null) =>
        new(UnixAddress.Connect(path), options);

    /// <summary>Connects to a host over TCP: nothing is encrypted.</summary>
    public static RpcClientConnection ConnectTcp(string host, int port, RpcClientOptions? options = null) =>
        new(TcpAddress.Connect(host, port), options);

    /// <summary>A connection and the socket of its other end, for a server in the same process.</summary>
    public static (RpcClientConnection Client, SafeFileHandle Server) CreatePair(RpcClientOptions? options = null)
    {
        var (near, far) = UnixAddress.Pair();
        return (new(near, options), far);
    }

    /// <summary>
    /// Calls and waits on this thread. The writer may be used again afterwards. Throws the server's error as
    /// <see cref="VirtException"/>; a reply that comes after the timeout is dropped.
    /// </summary>
    public RpcAnswer Call(
        uint program, uint version, int procedure, XdrWriter? arguments,
        ReadOnlySpan<SafeFileHandle> fds = default, TimeSpan? timeout = null)
    {
        var waiter = new Waiter();
        var header = Register(program, version, procedure, fds.Length > 0, waiter, stream: null);
        return Finish(header, waiter, arguments, fds, timeout);
    }

    /// <summary>A call that opens a stream: its frames go to <paramref name="stream"/>, also those that overtake the reply.</summary>
    public RpcAnswer OpenStream(
        uint program, uint version, int procedure, XdrWriter? arguments, IRpcStreamPeer stream, out RpcHeader opened)
    {
        var waiter = new Waiter();
        opened = Register(program, version, procedure, withFds: false, waiter, stream);
        try
        {
            return Finish(opened, waiter, arguments, default, timeout: null);
        }
        catch (VirtException)
        {
            _streams.Remove(opened);
            throw;
        }
    }

    /// <summary>
    /// Calls without blocking a thread; caller-driven connections complete on the caller's thread before this returns.
    /// Cancelling gives up waiting, the server is not told.
    /// </summary>
    public ValueTask<RpcAnswer> CallAsync(
        uint program, uint version, int procedure, XdrWriter? arguments,
        SafeFileHandle[]? fds = null, CancellationToken cancellation = default)
    {
        try
        {
            return CallsBlock
                ? new(Call(program, version, procedure, arguments, fds))
                : new(BeginCall(program, version, procedure, arguments, fds, cancellation));
        }
        catch (VirtException failure)
        {
            return ValueTask.FromException<RpcAnswer>(failure);
        }
    }

    /// <summary>Sends one frame of an open stream.</summary>
    public void SendStream(in RpcHeader header, XdrWriter? payload) => Send(header, payload, default);

    public void RemoveStream(in RpcHeader opened) => _streams.Remove(opened);

    /// <summary>Reads and delivers what is there, without waiting; false when the connection is over.</summary>
    public bool ProcessIncoming()
    {
        if (TryTakeReading())
        {
            try
            {
                while (ReadOnce(wait: false))
                {
                }
            }
            finally
            {
                PassReadingOn();
            }
        }

        return IsOpen;
    }

    /// <summary>Reads on a thread of its own from now on; asynchronous calls no longer block.</summary>
    public void StartReader()
    {
        if (!Interlocked.Exchange(ref _readerStarted, true))
        {
            new Thread(() => Await(new Waiter(), Timeout.InfiniteTimeSpan)) { IsBackground = true, Name = "rpc-reader" }.Start();
        }
    }

    /// <summary>Ends the connection; calls that still wait fail.</summary>
    public void Close() => CloseWith(ConnectCloseReason.Client, RpcErrors.ClientClosed);

    public void Dispose()
    {
        Close();
        lock (_gate)
        {
            if (_disposed || _reading)
            {
                // Whoever reads notices the end and releases.
                _disposed = true;
                return;
            }

            _disposed = true;
        }

        Release();
    }

    private RpcAnswer Finish(
        in RpcHeader header, Waiter waiter, XdrWriter? arguments, ReadOnlySpan<SafeFileHandle> fds, TimeSpan? timeout)
    {
        if (_options.LoopDriven)
        {
            Withdraw(header.Serial);
            throw RpcErrors.Internal("nobody may wait on a connection that a loop drives");
        }

        Send(header, arguments, fds);
        if (!Await(waiter, timeout ?? _options.CallTimeout ?? Timeout.InfiniteTimeSpan))
        {
            Withdraw(header.Serial);
            throw new VirtException(ErrorCode.OperationTimeout, ErrorDomain.Rpc, $"no reply to procedure {header.Procedure} in time");
        }

        var failure = waiter.Done ? waiter.Failure : CloseError;
        return failure is null ? waiter.Reply! : throw failure.ToException();
    }

    private Task<RpcAnswer> BeginCall(
        uint program, uint version, int procedure, XdrWriter? arguments, SafeFileHandle[]? fds, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return Task.FromCanceled<RpcAnswer>(cancellation);
        }

        var task = new TaskCompletionSource<RpcAnswer>(_options.LoopDriven ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously);
        var header = Register(program, version, procedure, fds is { Length: > 0 }, new Waiter { Task = task }, stream: null);
        Send(header, arguments, fds);
        return cancellation.CanBeCanceled && !task.Task.IsCompleted ? UntilCancelledAsync(task, header.Serial, cancellation) : task.Task;
    }

    private async Task<RpcAnswer> UntilCancelledAsync(TaskCompletionSource<RpcAnswer> task, uint serial, CancellationToken cancellation)
    {
        await using var registration = cancellation.Register(() =>
        {
            Withdraw(serial);
            task.TrySetCanceled(cancellation);
        }).ConfigureAwait(false);
        return await task.Task.ConfigureAwait(false);
    }

    private RpcHeader Register(uint program, uint version, int procedure, bool withFds, Waiter waiter, IRpcStreamPeer? stream)
    {
        lock (_gate)
        {
            if (_closed is not null)
            {
                throw RpcErrors.ClientClosed.ToException();
            }

            var type = withFds ? MessageType.CallWithFds : MessageType.Call;
            var header = new RpcHeader(program, version, procedure, type, ++_serial, MessageStatus.Ok);
            if (stream is not null && !_streams.Add(header, stream))
            {
                throw RpcErrors.Internal("too many streams are open on the connection");
            }

            _calls.Add(header.Serial, waiter);
            return header;
        }
    }

    private void Withdraw(uint serial)
    {
        lock (_gate)
        {
            _calls.Remove(serial);
        }
    }
}
