namespace VirtBridge.Rpc;

/// <summary>
/// Which of two lengths of looking serves a peer that sleeps faster. That depends on the machine: where it is dear to be woken, a thread
/// still awake when the peer asks again saves half the time of a call; elsewhere the peer is then woken on another processor, which costs
/// more than it saves. So both are tried, and the one with less time per turn is kept for a while.
/// </summary>
internal struct LookTrial
{
    /// <summary>Turns that are measured together.</summary>
    public const int Turns = 128;

    /// <summary>Measurements until the other length has its chance again.</summary>
    public const int Kept = 64;

    private long _began;
    private long _kept;
    private int _turns;
    private int _measured;
    private bool _trying;

    public LookTrial() => (_turns, _measured) = (-1, Kept);

    public bool Longer { get; private set; }

    /// <summary>The same peer asks again, at this time; true when <see cref="Longer"/> changed.</summary>
    public bool Turn(long now)
    {
        if (_turns < 0)
        {
            (_began, _turns) = (now, 0);
            return false;
        }

        if (++_turns < Turns)
        {
            return false;
        }

        var took = now - _began;
        (_began, _turns) = (now, 0);
        return _trying ? Decide(took) : Keep(took);
    }

    /// <summary>Somebody else asked, so the turns until now say nothing.</summary>
    public void Interrupt() => _turns = -1;

    private bool Keep(long took)
    {
        _kept = took;
        if (++_measured < Kept)
        {
            return false;
        }

        (_trying, Longer) = (true, !Longer);
        return true;
    }

    /// <summary>What is tried must be a tenth faster to be kept: looking is somebody's processor.</summary>
    private bool Decide(long took)
    {
        (_trying, _measured) = (false, 0);
        if (took < _kept - _kept / 10)
        {
            return false;
        }

        Longer = !Longer;
        return true;
    }
}
