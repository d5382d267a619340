using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Drivers.Qemu.Guest;

/// <summary>Something that happened to a guest, in the words of this model. <see cref="Event"/> is what QEMU said, if it did.</summary>
internal abstract record GuestNews
{
    private GuestNews()
    {
    }

    public QmpEvent? Event { get; init; }

    public sealed record Stopped : GuestNews;

    public sealed record Resumed : GuestNews;

    public sealed record Reset(bool ByGuest) : GuestNews;

    /// <summary>The power button was pressed; what the guest makes of it is its own affair.</summary>
    public sealed record PoweredDown : GuestNews;

    /// <summary>The machine is off; null when this QEMU does not say who did it.</summary>
    public sealed record ShutDown(bool? ByGuest) : GuestNews;

    public sealed record SuspendedToMemory : GuestNews;

    public sealed record SuspendedToDisk : GuestNews;

    public sealed record Awake : GuestNews;

    /// <summary>The guest's kernel gave up; the action (pause, poweroff, run) was taken already.</summary>
    public sealed record Panicked(string Action, JsonElement Info) : GuestNews;

    public sealed record CrashLoaded : GuestNews;

    public sealed record WatchdogBit(string Action) : GuestNews;

    public sealed record DiskFailed(string Device, string NodeName, string Action, bool NoSpace, string Reason) : GuestNews;

    public sealed record JobChanged(string Id, string Status) : GuestNews;

    public sealed record BlockJobMoved(BlockJobMove Move, string Device, string Type, long Length, long Offset, string? Error) : GuestNews;

    public sealed record ThresholdPassed(string NodeName, long Threshold, long Excess) : GuestNews;

    /// <summary>The guest gave a device up; devices without an id are known by their path only.</summary>
    public sealed record DeviceRemoved(string? Device, string Path) : GuestNews;

    public sealed record DeviceKept(string? Device, string Path) : GuestNews;

    public sealed record TrayMoved(string Device, string Id, bool Open) : GuestNews;

    public sealed record BalloonMoved(long Bytes) : GuestNews;

    public sealed record ClockMoved(long OffsetSeconds) : GuestNews;

    public sealed record MemoryDeviceSized(string? Id, string Path, long Bytes) : GuestNews;

    public sealed record MemoryFailed(string Recipient, string Action, bool ActionRequired, bool Recursive) : GuestNews;

    public sealed record MigrationMoved(string Status) : GuestNews;

    public sealed record MigrationPassed(long Pass) : GuestNews;

    public sealed record DumpEnded(string? Error) : GuestNews;

    /// <summary>The guest opened or closed its end of a channel, such as the agent's.</summary>
    public sealed record ChannelMoved(string Id, bool Open) : GuestNews;

    public sealed record FilterChanged(string? Device, string Path) : GuestNews;

    public sealed record GraphicsMoved(DomainEventGraphicsPhase Phase) : GuestNews;

    public sealed record ReservationsMoved(string Id, bool Connected) : GuestNews;

    /// <summary>An event this model has no word for.</summary>
    public sealed record Other : GuestNews;

    /// <summary>The conversation ended while the process lives on.</summary>
    public sealed record MonitorLost(VirtError Reason) : GuestNews;

    /// <summary>The process is gone; nothing comes after this.</summary>
    public sealed record Ended(GuestState State, ProcessExit Exit) : GuestNews;
}

/// <summary>How a block job moved.</summary>
internal enum BlockJobMove
{
    Completed,
    Cancelled,
    Failed,
    Ready,
    Pending,
}
