using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>From QEMU's news to the engine's events.</summary>
internal static class GuestEventReader
{
    private const ulong KiB = 1024;

    public static GuestEvent? Read(DomainObject guest, GuestRuntime runtime, GuestNews news) =>
        Lifecycle(runtime, news) ?? Device(guest, news);

    private static GuestEvent? Lifecycle(GuestRuntime runtime, GuestNews news) => news switch
    {
        GuestNews.Ended ended => new GuestEvent.Stopped((DomainShutoffReason)ended.State.Reason),
        GuestNews.ShutDown off => new GuestEvent.ShuttingDown(off.ByGuest switch
        {
            true => DomainEventShutdownDetailType.Guest,
            false => DomainEventShutdownDetailType.Host,
            null => DomainEventShutdownDetailType.Finished,
        }),
        GuestNews.Stopped when runtime.Guest.State is { State: DomainState.Paused } state => new GuestEvent.Paused((DomainPausedReason)state.Reason),
        GuestNews.Resumed when runtime.Guest.State is { State: DomainState.Running } state => new GuestEvent.Resumed((DomainRunningReason)state.Reason),
        GuestNews.Panicked { Action: not "run" } => new GuestEvent.Panicked(DomainCrashedReason.Panicked),
        GuestNews.SuspendedToMemory => new GuestEvent.PmSuspended(ToDisk: false),
        GuestNews.SuspendedToDisk => new GuestEvent.PmSuspended(ToDisk: true),
        GuestNews.Awake => new GuestEvent.WokenUp(),
        GuestNews.Reset => new GuestEvent.Rebooted(),
        GuestNews.WatchdogBit bite => new GuestEvent.WatchdogFired(Action(bite.Action)),
        GuestNews.MonitorLost => new GuestEvent.ControlLost(),
        GuestNews.MigrationPassed pass => new GuestEvent.MigrationIterated((int)pass.Pass),
        _ => null,
    };

    private static GuestEvent? Device(DomainObject guest, GuestNews news) => news switch
    {
        GuestNews.ClockMoved clock => new GuestEvent.RtcChanged(clock.OffsetSeconds),
        GuestNews.BalloonMoved balloon => new GuestEvent.BalloonChanged((ulong)balloon.Bytes / KiB),
        GuestNews.DiskFailed failed => Failed(guest, failed),
        GuestNews.TrayMoved tray when DiskOf(guest, tray.Device, tray.Id) is { Alias: { } alias } =>
            new GuestEvent.TrayChanged(alias, tray.Open ? DomainEventTrayChangeReason.Open : DomainEventTrayChangeReason.Close),
        GuestNews.DeviceRemoved { Device: { } device } => new GuestEvent.DeviceRemoved(
            device, guest.View.Live is { } live ? QemuDevices.Without(live, device) : null),
        GuestNews.DeviceKept { Device: { } device } => new GuestEvent.DeviceRemovalFailed(device),
        GuestNews.ChannelMoved moved when NameOf(guest, moved.Id) is { } name => new GuestEvent.ChannelChanged(moved.Id, name, moved.Open, name == GuestAgents.ChannelName),
        GuestNews.ThresholdPassed passed => Threshold(guest, passed),
        _ => null,
    };

    private static GuestEvent.BlockThresholdExceeded? Threshold(DomainObject guest, GuestNews.ThresholdPassed passed)
    {
        var number = Blocks.NodeGraph.NumberOf(passed.NodeName);
        foreach (var disk in number == 0 ? [] : guest.View.Live?.Devices.Disks ?? [])
        {
            if (Blocks.DiskImages.Of(disk.Source).FirstOrDefault(image => image.Index == number) is { } found)
            {
                var name = found.Index == disk.Source.Index ? disk.Target : $"{disk.Target}[{number}]";
                return new GuestEvent.BlockThresholdExceeded(name ?? "", found.Path, (ulong)passed.Threshold, (ulong)passed.Excess);
            }
        }

        return null;
    }

    private static GuestEvent? Failed(DomainObject guest, GuestNews.DiskFailed failed)
    {
        var disk = DiskOf(guest, failed.Device, failed.Device) ?? DiskOfNode(guest, failed.NodeName);
        return new GuestEvent.IoError(
            disk?.Source.Path ?? "",
            disk?.Alias ?? failed.Device,
            failed.Action switch
            {
                "stop" => DomainEventIOErrorAction.Pause,
                "report" => DomainEventIOErrorAction.Report,
                _ => DomainEventIOErrorAction.None,
            },
            failed.NoSpace ? "enospc" : "");
    }

    private static DiskDef? DiskOf(DomainObject guest, string device, string id) =>
        guest.View.Live?.Devices.Disks.FirstOrDefault(disk => disk.Alias is { } alias && (alias == id || alias == device || device.EndsWith(alias, StringComparison.Ordinal)));

    private static DiskDef? DiskOfNode(DomainObject guest, string node) => node.Length == 0
        ? null
        : guest.View.Live?.Devices.Disks.FirstOrDefault(disk =>
            CommandLine.BlockNodes.StorageNode(disk.Source) == node || CommandLine.BlockNodes.FormatNode(disk.Source) == node);

    private static string? NameOf(DomainObject guest, string alias) =>
        guest.View.Live?.Devices.Channels.FirstOrDefault(channel => channel.Alias == alias)?.Target is ChannelTarget.Virtio target ? target.Name ?? "" : null;

    private static DomainEventWatchdogAction Action(string action) => action switch
    {
        "pause" => DomainEventWatchdogAction.Pause,
        "reset" => DomainEventWatchdogAction.Reset,
        "poweroff" => DomainEventWatchdogAction.Poweroff,
        "shutdown" => DomainEventWatchdogAction.Shutdown,
        "debug" => DomainEventWatchdogAction.Debug,
        "inject-nmi" => DomainEventWatchdogAction.Injectnmi,
        _ => DomainEventWatchdogAction.None,
    };
}
