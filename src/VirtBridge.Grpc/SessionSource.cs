using Grpc.Core;
using VirtBridge.Client;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>How connections to the daemon are made; each is given where its events go.</summary>
internal delegate Task<IVirtSession> SessionOpener(Action<ContractEvent> events, CancellationToken cancellation);

/// <summary>
/// The gateway's connection to the daemon: kept open, opened again at once when it broke. Streams of bytes get connections of
/// their own, so that a slow reader stops its own connection and no other.
/// </summary>
internal sealed class SessionSource(SessionOpener open, EventLog log, TimeProvider clock) : IAsyncDisposable
{
    private static readonly TimeSpan s_firstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(1);

    /// <summary>Streams of bytes at the same time, each with a connection of its own.</summary>
    public const int MaxStreams = 64;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _streams;
    private readonly CancellationTokenSource _closing = new();
    private TaskCompletionSource _lost = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile IVirtSession? _session;
    private bool _openedBefore;

    /// <summary>True while there is a connection.</summary>
    public bool IsOpen => _session is not null;

    /// <summary>Told when the connection is made and when it is lost.</summary>
    public Action<bool>? Changed { get; set; }

    public ValueTask<IVirtSession> GetAsync(ServerCallContext context) => GetAsync(context.CancellationToken);

    public ValueTask<IVirtSession> GetAsync(CancellationToken cancellation) =>
        _session is { } session ? ValueTask.FromResult(session) : OpenAsync(cancellation);

    /// <summary>A connection nobody else uses and that hears no events.</summary>
    public Task<IVirtSession> OpenSeparateAsync(CancellationToken cancellation) => open(static _ => { }, cancellation);

    public bool TryTakeStream()
    {
        if (Interlocked.Increment(ref _streams) <= MaxStreams)
        {
            return true;
        }

        ReturnStream();
        return false;
    }

    public void ReturnStream() => Interlocked.Decrement(ref _streams);

    /// <summary>Keeps the connection until the gateway ends.</summary>
    public async Task KeepAsync(CancellationToken cancellation)
    {
        var pause = s_firstPause;
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await GetAsync(cancellation);
                pause = s_firstPause;
                await Volatile.Read(ref _lost).Task.WaitAsync(cancellation);
            }
            catch (VirtException)
            {
                // Still away: pause and try again.
                await Task.Delay(pause, clock, cancellation).ContinueWith(static _ => { }, TaskScheduler.Default);
                pause = pause * 2 < s_longestPause ? pause * 2 : s_longestPause;
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        if (_session is { } session)
        {
            await session.DisposeAsync();
        }
    }

    private async ValueTask<IVirtSession> OpenAsync(CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            if (_session is { } opened)
            {
                return opened;
            }

            // The connection outlives the call that made it, so only the gateway's end may cut its making short.
            var lost = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var session = await open(message => Deliver(message, lost), _closing.Token);
            await EventRegistration.RegisterAsync(session, _closing.Token);
            if (_openedBefore)
            {
                log.Add(new V1.Event { SourceRestored = new() }, domain: null);
            }

            _openedBefore = true;
            Volatile.Write(ref _lost, lost);
            _session = session;
            if (lost.Task.IsCompleted)
            {
                _session = null;
                throw new VirtException(ErrorCode.NoConnect, ErrorDomain.Rpc, "the daemon closed the connection at once");
            }

            Changed?.Invoke(true);
            return session;
        }
        finally
        {
            _gate.Release();
        }
    }

    private void Deliver(ContractEvent message, TaskCompletionSource lost)
    {
        log.Add(message);
        if (message is ConnectEventConnectionClosed)
        {
            _session = null;
            Changed?.Invoke(false);
            lost.TrySetResult();
        }
    }
}
