using System.Threading.Channels;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Guest;

/// <summary>
/// A QEMU that runs: its process, its monitor, the state that follows from what it says, and the stream of news.
/// Disposal lets go of the guest and leaves it running; only <see cref="EndAsync"/> ends it.
/// </summary>
internal sealed class QemuGuest : IDisposable
{
    private const int MostNews = 8192;
    private static readonly TimeSpan LastWordsPatience = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly QemuHost _host;
    private readonly Channel<GuestNews> _news = Channel.CreateBounded<GuestNews>(
        new BoundedChannelOptions(MostNews) { FullMode = BoundedChannelFullMode.Wait });

    private GuestReasons _why = new();
    private volatile GuestState _state;
    private long _missed;

    private QemuGuest(QemuHost host, GuestProcess process, GuestState state)
    {
        _host = host;
        _state = state;
        Process = process;
        Ended = EndingAsync();
    }

    public GuestProcess Process { get; }

    /// <summary>The conversation; the object is the same for the guest's whole life.</summary>
    public QmpClient Monitor { get; private set; } = null!;

    /// <summary>What is known now, without asking.</summary>
    public GuestState State => _state;

    /// <summary>Everything that happens, in order, for one reader; completed when the process is gone.</summary>
    public ChannelReader<GuestNews> News => _news.Reader;

    /// <summary>News nobody took in time. <see cref="State"/> has followed them all the same.</summary>
    public long MissedNews => Interlocked.Read(ref _missed);

    /// <summary>Completes, never faults, when the process is gone and the state says why.</summary>
    public Task<GuestNews.Ended> Ended { get; }

    /// <summary>
    /// Starts a plan whose arguments expect the listening monitor socket as descriptor <paramref name="monitorNumber"/>.
    /// The guest is connected when this returns, and paused if its arguments say so.
    /// </summary>
    public static async Task<QemuGuest> StartAsync(
        ProcessPlan plan, string monitorPath, int monitorNumber, QemuHost host, CancellationToken cancellation)
    {
        var logged = plan.LogFile is not null && File.Exists(plan.LogFile) ? new FileInfo(plan.LogFile).Length : 0;
        var process = Launch(plan, monitorPath, monitorNumber, host);
        var guest = new QemuGuest(host, process, GuestState.Pause(DomainPausedReason.StartingUp));
        try
        {
            await guest.ConnectAsync(monitorPath, cancellation);
            return guest;
        }
        catch (Exception failure)
        {
            await guest.EndAsync(DomainShutoffReason.Failed, TimeSpan.Zero, CancellationToken.None);
            guest.Dispose();
            if (failure is VirtException { Code: ErrorCode.InternalError or ErrorCode.SystemError } && plan.LogFile is not null)
            {
                var words = LastWords.Read(plan.LogFile, failure.Message, logged);
                throw new VirtException(
                    VirtError.Of(ErrorCode.InternalError, ErrorDomain.Qemu, $"process exited while connecting to monitor: {words}"), failure);
            }

            throw;
        }
    }

    /// <summary>
    /// Finds a guest again that an earlier life of this program started; null when its process is gone. The state is
    /// what QEMU says, with the reason of <paramref name="believed"/> when both agree on the state.
    /// </summary>
    public static async Task<QemuGuest?> AdoptAsync(
        ProcessIdentity identity, string monitorPath, GuestState believed, QemuHost host, CancellationToken cancellation)
    {
        if (GuestProcess.Adopt(identity, host.Poller) is not { } process)
        {
            return null;
        }

        var guest = new QemuGuest(host, process, believed);
        try
        {
            await guest.ConnectAsync(monitorPath, cancellation);
            var found = GuestState.Found((await guest.Monitor.ExecuteAsync(new QueryStatus(), cancellation)).Status);
            guest.Correct(found);
            return guest;
        }
        catch (Exception) when (process.Exited.IsCompleted)
        {
            guest.Dispose();
            return null;
        }
        catch
        {
            guest.Dispose();
            throw;
        }
    }

    /// <summary>Stops the processors; the state has changed when this returns.</summary>
    public async Task PauseAsync(DomainPausedReason reason, CancellationToken cancellation)
    {
        Intend(why => why with { Pause = reason });
        try
        {
            // QEMU announces the stop before it answers, and both arrive in that order on one thread.
            await Monitor.ExecuteAsync(new Stop(), cancellation);
        }
        finally
        {
            Intend(why => why with { Pause = DomainPausedReason.Unknown });
        }
    }

    /// <summary>A stop QEMU decides on by itself from now on has this reason; unknown says that none is expected.</summary>
    public void ExpectStop(DomainPausedReason reason) => Intend(why => why with { Pause = reason });

    /// <summary>Lets the processors run; the state has changed when this returns.</summary>
    public async Task ResumeAsync(DomainRunningReason reason, CancellationToken cancellation)
    {
        Intend(why => why with { Run = reason });
        try
        {
            await Monitor.ExecuteAsync(new Cont(), cancellation);
        }
        finally
        {
            Intend(why => why with { Run = DomainRunningReason.Unpaused });
        }
    }

    /// <summary>
    /// Ends the process: asks, waits for <paramref name="grace"/> (zero kills at once), then kills. The reason is what
    /// the state says afterwards.
    /// </summary>
    public async Task<GuestNews.Ended> EndAsync(DomainShutoffReason reason, TimeSpan grace, CancellationToken cancellation)
    {
        Intend(why => why with { Off = why.Off ?? reason });
        await Process.EndAsync(grace, _host.KillPatience, _host.Clock, cancellation);
        return await Ended.WaitAsync(cancellation);
    }

    /// <summary>Ends the process as <see cref="QemuHost.Grace"/> allows.</summary>
    public Task<GuestNews.Ended> EndAsync(DomainShutoffReason reason, CancellationToken cancellation) =>
        EndAsync(reason, _host.Grace, cancellation);

    public void Dispose()
    {
        Monitor?.Dispose();
        Process.Dispose();
        _news.Writer.TryComplete();
    }

    private static GuestProcess Launch(ProcessPlan plan, string monitorPath, int monitorNumber, QemuHost host)
    {
        // It listens before the program runs, so connecting needs no waiting and no second try.
        using var listener = UnixSocket.Listen(monitorPath);
        var whole = plan with { Descriptors = [.. plan.Descriptors, new PassedDescriptor(listener, monitorNumber)] };
        return GuestProcess.Start(whole, host.Executor, host.Poller);
    }

    private async Task ConnectAsync(string monitorPath, CancellationToken cancellation)
    {
        var socket = UnixSocket.Connect(monitorPath);
        Monitor = await QmpClient.OpenAsync(socket, _host.Poller, _host.Limits, _host.Clock, OnEvent, cancellation);
        _ = WatchMonitorAsync();
    }

    private async Task WatchMonitorAsync()
    {
        var reason = await Monitor.Closed;
        if (reason != QmpFailure.EndOfFile && reason != QmpFailure.ClosedHere)
        {
            Tell(new GuestNews.MonitorLost(reason));
        }
    }

    private void OnEvent(QmpEvent said) => Tell(GuestNewsReader.Read(said));

    private void Tell(GuestNews news)
    {
        lock (_gate)
        {
            _state = _state.After(news, _why);
            if (!_news.Writer.TryWrite(news))
            {
                Interlocked.Increment(ref _missed);
            }
        }
    }

    private void Intend(Func<GuestReasons, GuestReasons> change)
    {
        lock (_gate)
        {
            _why = change(_why);
        }
    }

    private void Correct(GuestState found)
    {
        lock (_gate)
        {
            _state = found.State == _state.State ? _state : found;
        }
    }

    private async Task<GuestNews.Ended> EndingAsync()
    {
        var exit = await Process.Exited;

        // The monitor's last words are read before the end is told, so that a shutdown is not mistaken for a crash.
        // A descriptor that leaked into some other process could keep the socket open for ever.
        if (Monitor is { } monitor)
        {
            await Task.WhenAny(monitor.Closed, Task.Delay(LastWordsPatience, _host.Clock));
        }

        GuestNews.Ended ended;
        lock (_gate)
        {
            ended = new GuestNews.Ended(_state.AfterExit(_why), exit);
        }

        Tell(ended);
        _news.Writer.TryComplete();
        return ended;
    }
}
