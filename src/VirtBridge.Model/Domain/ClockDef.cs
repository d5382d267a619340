namespace VirtBridge.Model;

public sealed record ClockDef
{
    public static readonly ClockDef Utc = new();

    public ClockOffset Offset { get; init; }

    /// <summary>Seconds for a variable offset; also an adjustment to UTC or local time.</summary>
    public long? Adjustment { get; init; }

    /// <summary>UTC and local time only: the adjustment is to be reset at start.</summary>
    public bool AdjustmentReset { get; init; }

    /// <summary>Running guests: the offset it started with.</summary>
    public long? Adjustment0 { get; init; }

    public ClockBasis? Basis { get; init; }

    public string? TimeZone { get; init; }

    public ulong? Start { get; init; }

    public ValueArray<TimerDef> Timers { get; init; }
}

public sealed record TimerDef(TimerName Name)
{
    public bool? Present { get; init; }
    public TimerTickPolicy? TickPolicy { get; init; }
    public TimerTrack? Track { get; init; }
    public ulong? Frequency { get; init; }
    public TimerMode? Mode { get; init; }
    public TimerCatchup? Catchup { get; init; }
}

public sealed record TimerCatchup(ulong? Threshold, ulong? Slew, ulong? Limit);
