namespace VirtBridge.Daemon;

/// <summary>Ends the daemon when nothing needed it for a while; off until a time is set.</summary>
public sealed class IdleWatch : IDisposable
{
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(1);

    private readonly Func<bool> _busy;
    private readonly Action _stop;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private readonly Lock _change = new();
    private TimeSpan? _patience;
    private DateTimeOffset _lastBusy;

    /// <param name="busy">True while a client is connected or a guest runs.</param>
    /// <param name="stop">Called once when the time is over.</param>
    /// <param name="clock">Measures the time.</param>
    public IdleWatch(Func<bool> busy, Action stop, TimeProvider clock)
    {
        _busy = busy;
        _stop = stop;
        _clock = clock;
        _lastBusy = clock.GetUtcNow();
        _timer = clock.CreateTimer(static watch => ((IdleWatch)watch!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How long to wait; null never ends the daemon.</summary>
    public void Set(TimeSpan? patience)
    {
        lock (_change)
        {
            _patience = patience;
            _lastBusy = _clock.GetUtcNow();
            var period = patience is null ? Timeout.InfiniteTimeSpan : s_look;
            _timer.Change(period, period);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        lock (_change)
        {
            var now = _clock.GetUtcNow();
            if (_patience is not { } patience || _busy())
            {
                _lastBusy = now;
                return;
            }

            if (now - _lastBusy < patience)
            {
                return;
            }

            _patience = null;
        }

        _stop();
    }
}
