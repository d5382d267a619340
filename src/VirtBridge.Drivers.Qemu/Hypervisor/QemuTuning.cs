using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>What can be changed on a running guest by saying what it shall be.</summary>
internal sealed class QemuTuning : ITuningFacet
{
    private const long KiB = 1024;

    public bool CanChange(LiveChange change) => change is LiveChange.Balloon or LiveChange.MemoryStatsPeriod or LiveChange.LifecycleActions;

    public async Task<DomainDef> ApplyAsync(DomainObject guest, DomainDef wanted, LiveChange change, CancellationToken cancellation)
    {
        var monitor = GuestRuntime.Of(guest).Guest.Monitor;
        switch (change)
        {
            case LiveChange.Balloon:
                await monitor.ExecuteAsync(new Balloon((long)(wanted.Memory.Current ?? wanted.Memory.Total) * KiB), cancellation);
                break;
            case LiveChange.MemoryStatsPeriod:
                var period = wanted.Devices.Balloon?.StatsPeriod ?? 0;
                await monitor.ExecuteAsync(
                    new QomSet(QemuStats.BalloonPath(wanted), "guest-stats-polling-interval", System.Text.Json.Nodes.JsonValue.Create(period)), cancellation);
                break;
            case LiveChange.LifecycleActions:
                var reboot = wanted.OnReboot is DomainLifecycleAction.Destroy or DomainLifecycleAction.Preserve ? "shutdown" : "reset";
                await monitor.ExecuteAsync(new SetAction(reboot, null, null, null), cancellation);
                break;
            default:
                throw Refuse.Unsupported(ErrorDomain.Qemu, $"changing {change} of a running guest is not supported by this QEMU driver");
        }

        return wanted;
    }
}
