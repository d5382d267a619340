namespace VirtBridge.Rpc;

/// <summary>
/// Which of two lengths of looking serves peers faster. That depends on the machine: where it is dear to be woken, a thread still awake
/// when the peer asks again saves half the time of a call; elsewhere the peer is then woken on another processor, which costs more than
/// it saves. So both are tried, again and again, and the one with less time per turn is kept in between. Times are in ticks.
/// </summary>
internal struct LookTrial(long frequency)
{
    /// <summary>Turns that are timed together, at least.</summary>
    public const int Turns = 64;

    /// <summary>Times that make a measurement, which is the best of them: what disturbs only ever adds.</summary>
    public const int Times = 3;

    /// <summary>The first ones are of a program that has just begun.</summary>
    private const int ColdTimes = -4;

    /// <summary>Measurements of what is kept until the other length has its chance again.</summary>
    public const int Kept = 20;

    /// <summary>How long is timed at least: the kernel takes that long to find where everybody runs best.</summary>
    private readonly long _shortest = frequency / 40;

    /// <summary>A peer that was silent for longer was not waiting to be served.</summary>
    private readonly long _silence = frequency / 200;

    private long _last;
    private long _began;
    private long _perShorter;
    private long _perLonger;
    private long _best = long.MaxValue;
    private int _turns = -1;
    private int _timed = ColdTimes;
    private int _measured = Kept;
    private bool _trying;

    public bool Longer { get; private set; } = true;

    /// <summary>A peer was served, at this time; true when <see cref="Longer"/> changed.</summary>
    public bool Turn(long now)
    {
        var silent = now - _last > _silence;
        _last = now;
        if (_turns < 0 || silent)
        {
            (_began, _turns) = (now, 0);
            return false;
        }

        if (++_turns < Turns || now - _began < _shortest)
        {
            return false;
        }

        // The first after a change is still of both.
        _best = _timed < 0 ? long.MaxValue : Math.Min(_best, (now - _began) / _turns);
        (_began, _turns) = (now, 0);
        return ++_timed == Times && Decide();
    }

    /// <summary>Something else happened, so the turns until now say nothing.</summary>
    public void Interrupt() => _turns = -1;

    private bool Decide()
    {
        (Longer ? ref _perLonger : ref _perShorter) = _best;
        var before = Longer;
        Longer = Next();
        (_best, _timed) = (long.MaxValue, Longer == before ? 0 : -1);
        return Longer != before;
    }

    private bool Next()
    {
        if (!_trying && ++_measured >= Kept)
        {
            _trying = true;
            return !Longer;
        }

        if (_trying)
        {
            (_trying, _measured) = (false, 0);
        }

        // A tenth faster at least: looking is somebody's processor.
        return _perShorter == 0 || (_perLonger != 0 && _perLonger < _perShorter - _perShorter / 10);
    }
}
