using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Drivers.Qemu.Guest;

/// <summary>Turns what QEMU said into news. A member that is missing reads as empty: an odd event must not end a guest.</summary>
internal static class GuestNewsReader
{
    public static GuestNews Read(QmpEvent said) => (Lifecycle(said) ?? Storage(said) ?? Devices(said) ?? new GuestNews.Other()) with { Event = said };

    private static GuestNews? Lifecycle(QmpEvent said) => said.Name switch
    {
        "STOP" => new GuestNews.Stopped(),
        "RESUME" => new GuestNews.Resumed(),
        "RESET" => new GuestNews.Reset(said.Flag("guest")),
        "POWERDOWN" => new GuestNews.PoweredDown(),
        "SHUTDOWN" => new GuestNews.ShutDown(said.Data.Member("guest") is null ? null : said.Flag("guest")),
        "SUSPEND" => new GuestNews.SuspendedToMemory(),
        "SUSPEND_DISK" => new GuestNews.SuspendedToDisk(),
        "WAKEUP" => new GuestNews.Awake(),
        "GUEST_PANICKED" => new GuestNews.Panicked(said.Text("action") ?? "", said.Data.Member("info") ?? default),
        "GUEST_CRASHLOADED" => new GuestNews.CrashLoaded(),
        "WATCHDOG" => new GuestNews.WatchdogBit(said.Text("action") ?? ""),
        "MIGRATION" => new GuestNews.MigrationMoved(said.Text("status") ?? ""),
        "MIGRATION_PASS" => new GuestNews.MigrationPassed(said.Number("pass")),
        "DUMP_COMPLETED" => new GuestNews.DumpEnded(said.Text("error")),
        _ => null,
    };

    private static GuestNews? Storage(QmpEvent said) => said.Name switch
    {
        "BLOCK_IO_ERROR" => new GuestNews.DiskFailed(
            said.Text("device") ?? "", said.Text("node-name") ?? "", said.Text("action") ?? "", said.Flag("nospace"), said.Text("reason") ?? ""),
        "JOB_STATUS_CHANGE" => new GuestNews.JobChanged(said.Text("id") ?? "", said.Text("status") ?? ""),
        "BLOCK_JOB_COMPLETED" => BlockJob(said.Text("error") is null ? BlockJobMove.Completed : BlockJobMove.Failed, said),
        "BLOCK_JOB_CANCELLED" => BlockJob(BlockJobMove.Cancelled, said),
        "BLOCK_JOB_READY" => BlockJob(BlockJobMove.Ready, said),
        "BLOCK_JOB_PENDING" => BlockJob(BlockJobMove.Pending, said),
        "BLOCK_WRITE_THRESHOLD" => new GuestNews.ThresholdPassed(
            said.Text("node-name") ?? "", said.Number("write-threshold"), said.Number("amount-exceeded")),
        "DEVICE_TRAY_MOVED" => new GuestNews.TrayMoved(said.Text("device") ?? "", said.Text("id") ?? "", said.Flag("tray-open")),
        "PR_MANAGER_STATUS_CHANGED" => new GuestNews.ReservationsMoved(said.Text("id") ?? "", said.Flag("connected")),
        _ => null,
    };

    private static GuestNews? Devices(QmpEvent said) => said.Name switch
    {
        "DEVICE_DELETED" => new GuestNews.DeviceRemoved(said.Text("device"), said.Text("path") ?? ""),
        "DEVICE_UNPLUG_GUEST_ERROR" or "MEM_UNPLUG_ERROR" => new GuestNews.DeviceKept(said.Text("device"), said.Text("path") ?? ""),
        "BALLOON_CHANGE" => new GuestNews.BalloonMoved(said.Number("actual")),
        "RTC_CHANGE" => new GuestNews.ClockMoved(said.Number("offset")),
        "MEMORY_DEVICE_SIZE_CHANGE" => new GuestNews.MemoryDeviceSized(said.Text("id"), said.Text("qom-path") ?? "", said.Number("size")),
        "MEMORY_FAILURE" => MemoryFailure(said),
        "VSERPORT_CHANGE" => new GuestNews.ChannelMoved(said.Text("id") ?? "", said.Flag("open")),
        "NIC_RX_FILTER_CHANGED" => new GuestNews.FilterChanged(said.Text("name"), said.Text("path") ?? ""),
        "VNC_CONNECTED" or "SPICE_CONNECTED" => new GuestNews.GraphicsMoved(DomainEventGraphicsPhase.Connect),
        "VNC_INITIALIZED" or "SPICE_INITIALIZED" => new GuestNews.GraphicsMoved(DomainEventGraphicsPhase.Initialize),
        "VNC_DISCONNECTED" or "SPICE_DISCONNECTED" => new GuestNews.GraphicsMoved(DomainEventGraphicsPhase.Disconnect),
        _ => null,
    };

    private static GuestNews.BlockJobMoved BlockJob(BlockJobMove move, QmpEvent said) => new(
        move,
        said.Text("device") ?? said.Text("id") ?? "",
        said.Text("type") ?? "",
        said.Number("len"),
        said.Number("offset"),
        said.Text("error"));

    private static GuestNews.MemoryFailed MemoryFailure(QmpEvent said)
    {
        var flags = said.Data.Member("flags") ?? default;
        return new GuestNews.MemoryFailed(
            said.Text("recipient") ?? "", said.Text("action") ?? "", flags.Flag("action-required"), flags.Flag("recursive"));
    }
}
