using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What a guest does by itself. Drivers report it; the engine changes states and tells clients.</summary>
public abstract record GuestEvent
{
    private GuestEvent()
    {
    }

    /// <summary>The guest is gone.</summary>
    public sealed record Stopped(DomainShutoffReason Reason) : GuestEvent;

    /// <summary>The guest asked to be powered off and is about to stop.</summary>
    public sealed record ShuttingDown(DomainEventShutdownDetailType Origin) : GuestEvent;

    public sealed record Paused(DomainPausedReason Reason) : GuestEvent;

    public sealed record Resumed(DomainRunningReason Reason) : GuestEvent;

    /// <summary>The guest's system panicked; it may still exist.</summary>
    public sealed record Panicked(DomainCrashedReason Reason) : GuestEvent;

    public sealed record PmSuspended(bool ToDisk) : GuestEvent;

    public sealed record WokenUp : GuestEvent;

    public sealed record Rebooted : GuestEvent;

    public sealed record WatchdogFired(DomainEventWatchdogAction Action) : GuestEvent;

    public sealed record IoError(string Path, string Alias, DomainEventIOErrorAction Action, string Reason) : GuestEvent;

    public sealed record RtcChanged(long Offset) : GuestEvent;

    public sealed record BalloonChanged(ulong ActualKiB) : GuestEvent;

    /// <summary>A device appeared; <paramref name="Live"/> is the definition with it, null when it has it already.</summary>
    public sealed record DeviceAdded(string Alias, DomainDef? Live) : GuestEvent;

    /// <summary>The guest released a device; <paramref name="Live"/> is the definition without it.</summary>
    public sealed record DeviceRemoved(string Alias, DomainDef? Live) : GuestEvent;

    public sealed record DeviceRemovalFailed(string Alias) : GuestEvent;

    /// <summary>The guest opened or closed its end of a channel; <paramref name="IsAgent"/> when the host talks with its agent there.</summary>
    public sealed record ChannelChanged(string Alias, string Name, bool Connected, bool IsAgent) : GuestEvent;

    public sealed record TrayChanged(string Alias, DomainEventTrayChangeReason Reason) : GuestEvent;

    public sealed record DiskChanged(string? OldPath, string? NewPath, string Alias, ConnectDomainEventDiskChangeReason Reason) : GuestEvent;

    /// <summary>A block job moved on; <paramref name="Live"/> is the definition afterwards when it changed.</summary>
    public sealed record BlockJobChanged(
        string Path,
        string Target,
        DomainBlockJobType Job,
        ConnectDomainEventBlockJobStatus Status,
        DomainDef? Live) : GuestEvent
    {
        /// <summary>The stored definition afterwards when it follows the guest to another image.</summary>
        public DomainDef? Config { get; init; }
    }

    public sealed record JobCompleted(TypedParameter[] Statistics) : GuestEvent;

    public sealed record BlockThresholdExceeded(string Target, string? Path, ulong Threshold, ulong Excess) : GuestEvent;

    public sealed record MemoryFailed(
        DomainMemoryFailureRecipientType Recipient,
        DomainMemoryFailureActionType Action,
        DomainMemoryFailureFlags Flags) : GuestEvent;

    public sealed record MemoryDeviceResized(string Alias, ulong SizeKiB, DomainDef? Live) : GuestEvent;

    public sealed record MacChanged(string Alias, string OldMac, string NewMac) : GuestEvent;

    public sealed record VcpuRemoved(uint Vcpu) : GuestEvent;

    public sealed record MigrationIterated(int Iteration) : GuestEvent;

    public sealed record GraphicsChanged(
        DomainEventGraphicsPhase Phase,
        DomainEventGraphicsAddress Local,
        DomainEventGraphicsAddress Remote,
        string AuthScheme,
        DomainEventGraphicsIdentity[] Subject) : GuestEvent;

    /// <summary>Talking to the guest's process failed for good.</summary>
    public sealed record ControlLost : GuestEvent;

    /// <summary>An event of the hypervisor's own protocol, for clients that asked for those.</summary>
    public sealed record Monitor(string Name, long Seconds, uint Micros, string? Details) : GuestEvent;
}

/// <summary>Where drivers report. Reports for one guest must come in order; the call returns quickly.</summary>
public interface IGuestEventSink
{
    void Report(DomainObject guest, GuestEvent what);
}

/// <summary>A driver whose guests act by themselves.</summary>
public interface IGuestEventSource
{
    /// <summary>Called once, before the first guest is started or adopted.</summary>
    void Attach(IGuestEventSink sink);
}
