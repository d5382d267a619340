namespace VirtBridge.Model;

/// <summary>What happens to ticks that were missed.</summary>
public enum TimerTickPolicy
{
    Delay,
    Catchup,
    Merge,
    Discard,
}
