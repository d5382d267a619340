using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Guest;

/// <summary>A domain's state and, in the enumeration that belongs to the state, why it is in it.</summary>
internal sealed record GuestState(DomainState State, int Reason)
{
    public bool Running => State == DomainState.Running;

    public static GuestState Run(DomainRunningReason reason) => new(DomainState.Running, (int)reason);

    public static GuestState Pause(DomainPausedReason reason) => new(DomainState.Paused, (int)reason);

    public static GuestState Off(DomainShutoffReason reason) => new(DomainState.Shutoff, (int)reason);

    /// <summary>The state of a guest found running, from QEMU's word for it.</summary>
    public static GuestState Found(string status) => status switch
    {
        "running" => Run(DomainRunningReason.Unknown),
        "inmigrate" => Pause(DomainPausedReason.Migration),
        "postmigrate" or "finish-migrate" => Pause(DomainPausedReason.Migration),
        "prelaunch" or "preconfig" => Pause(DomainPausedReason.StartingUp),
        "io-error" => Pause(DomainPausedReason.Ioerror),
        "watchdog" => Pause(DomainPausedReason.Watchdog),
        "save-vm" => Pause(DomainPausedReason.Save),
        "restore-vm" => Pause(DomainPausedReason.FromSnapshot),
        "shutdown" => new GuestState(DomainState.Shutdown, (int)DomainShutdownReason.Unknown),
        "guest-panicked" => new GuestState(DomainState.Crashed, (int)DomainCrashedReason.Panicked),
        "suspended" => new GuestState(DomainState.Pmsuspended, 0),
        _ => Pause(DomainPausedReason.Unknown),
    };

    /// <summary>
    /// The state after some news. <paramref name="why"/> holds the reasons of what this side asked for; QEMU's own
    /// stop that follows a disk error or a watchdog must not overwrite the better reason given before.
    /// </summary>
    public GuestState After(GuestNews news, GuestReasons why) => news switch
    {
        GuestNews.Stopped when Running => Pause(why.Pause),
        GuestNews.Stopped when State == DomainState.Pmsuspended => Pause(why.Pause),
        GuestNews.Resumed when State is DomainState.Paused or DomainState.Pmsuspended or DomainState.Crashed => Run(why.Run),
        GuestNews.Reset when State is DomainState.Shutdown or DomainState.Crashed => Run(DomainRunningReason.Booted),
        GuestNews.ShutDown => new GuestState(DomainState.Shutdown, (int)DomainShutdownReason.Unknown),
        GuestNews.SuspendedToMemory or GuestNews.SuspendedToDisk when Running => new GuestState(DomainState.Pmsuspended, 0),
        GuestNews.Awake when State == DomainState.Pmsuspended => Run(DomainRunningReason.Wakeup),
        GuestNews.DiskFailed { Action: "stop" } when Running => Pause(DomainPausedReason.Ioerror),
        GuestNews.WatchdogBit { Action: "pause" } when Running => Pause(DomainPausedReason.Watchdog),
        GuestNews.Panicked { Action: not "run" } => new GuestState(DomainState.Crashed, (int)DomainCrashedReason.Panicked),
        GuestNews.Ended ended => ended.State,
        _ => this,
    };

    /// <summary>The state once the process is gone: asked for, switched off before, or neither.</summary>
    public GuestState AfterExit(GuestReasons why) => why.Off is { } asked
        ? Off(asked)
        : Off(State == DomainState.Shutdown ? DomainShutoffReason.Shutdown : DomainShutoffReason.Crashed);
}

/// <summary>Why the next stop, resume or end happens, as far as this side is the cause.</summary>
internal sealed record GuestReasons
{
    public DomainPausedReason Pause { get; init; } = DomainPausedReason.Unknown;

    public DomainRunningReason Run { get; init; } = DomainRunningReason.Unpaused;

    public DomainShutoffReason? Off { get; init; }
}
