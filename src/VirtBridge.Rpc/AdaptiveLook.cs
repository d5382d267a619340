using System.Diagnostics;

namespace VirtBridge.Rpc;

/// <summary>
/// How long a loop that answers looks for the next question before it sleeps: the shorter or the longer of two times in microseconds,
/// whichever it finds its peers are served faster with (<see cref="LookTrial"/>), and less and less often while it looks in vain
/// (<see cref="BriefLook"/>). While questions follow one upon another and processors can be kept awake (<see cref="CpuLatency"/>), it does not
/// look at all. For one thread.
/// </summary>
public sealed class AdaptiveLook(int shorter, int longer)
{
    private readonly CpuLatency _latency = CpuLatency.OfThisProcess;
    private BriefLook _look = new(longer);
    private LookTrial _trial = new(Stopwatch.Frequency);

    public bool GoesOn => _look.GoesOn;

    /// <summary>Another question was answered.</summary>
    public void Turn()
    {
        _latency.Turn();
        if (_latency.IsWished)
        {
            // Nobody is slow to be woken, and the time of these turns says nothing of looking.
            _trial.Interrupt();
            return;
        }

        if (_trial.Turn(Stopwatch.GetTimestamp()))
        {
            _look = new(_trial.Longer ? longer : shorter);
        }
    }

    /// <summary>Something else happened than questions and answers, so their time says nothing.</summary>
    public void Interrupt() => _trial.Interrupt();

    /// <summary>False when this wait goes without.</summary>
    public bool Begin() => !_latency.IsWished && _look.Begin();

    public void End(bool found) => _look.End(found);
}
