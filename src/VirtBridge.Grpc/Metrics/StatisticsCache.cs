using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>Everything a scrape shows of the hypervisor, as it was read last.</summary>
internal sealed record HypervisorStatistics
{
    public static HypervisorStatistics Nothing { get; } = new();

    public bool Connected { get; init; }
    public IReadOnlyList<GuestSample> Guests { get; init; } = [];
    public IReadOnlyList<PoolSample> Pools { get; init; } = [];
    public DaemonSample? Daemon { get; init; }
    public TimeSpan Took { get; init; }
}

/// <summary>
/// Statistics that are read when somebody looks and they are older than the interval; who looks waits for them a moment only and
/// otherwise gets what is there.
/// </summary>
internal sealed class StatisticsCache(StatisticsReader reader, HostReader host, TimeProvider clock, TimeSpan interval) : IDisposable
{
    /// <summary>A scrape is answered within this, whatever the guests do; before anything was read it may take longer, there is nothing else.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_firstPatience = TimeSpan.FromSeconds(2);

    /// <summary>A daemon that was away is asked again after this, whatever the interval.</summary>
    private static readonly TimeSpan s_again = TimeSpan.FromMilliseconds(500);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private volatile HypervisorStatistics _known = HypervisorStatistics.Nothing;
    private Task _reading = Task.CompletedTask;
    private long _readAt;
    private bool _readBefore;
    private volatile bool _readWell;

    public async Task<HypervisorStatistics> GetAsync(CancellationToken cancellation)
    {
        var reading = Refresh();
        try
        {
            await reading.WaitAsync(_readWell ? s_patience : s_firstPatience, clock, cancellation);
        }
        catch (TimeoutException)
        {
            // What is known has to do; the reading goes on.
        }

        return _known;
    }

    /// <summary>Reads before anybody looks, so that the first who does need not wait.</summary>
    public void Prepare() => Refresh();

    public void Dispose() => _closing.Cancel();

    private Task Refresh()
    {
        lock (_gate)
        {
            if (_reading.IsCompleted && (!_readBefore || clock.GetElapsedTime(_readAt) >= (_known.Connected || interval < s_again ? interval : s_again)))
            {
                _readBefore = true;
                _readAt = clock.GetTimestamp();
                _reading = Task.Run(ReadAsync);
            }

            return _reading;
        }
    }

    private async Task ReadAsync()
    {
        var started = clock.GetTimestamp();
        var known = _known.Guests.ToDictionary(g => g.Reference.Uuid);
        try
        {
            var round = await reader.ReadAsync(known, _closing.Token);
            _known = _known with { Connected = round.Connected, Guests = round.Guests, Took = clock.GetElapsedTime(started) };
            if (round.Connected)
            {
                _readWell = true;

                // After the guests are known: a pool on a server that is away must not hold them up.
                var (pools, daemon) = await host.ReadAsync(_closing.Token);
                _known = _known with { Pools = pools, Daemon = daemon };
            }
        }
        catch (VirtException)
        {
            _known = _known with { Connected = false, Guests = [.. _known.Guests.Select(g => g with { Stale = true })] };
        }
        catch (OperationCanceledException)
        {
            // The gateway ends.
        }
    }
}
