using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Drivers.Qemu.Tuning;
using VirtBridge.Drivers.Qemu.Vcpus;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>What can be changed on a running guest by saying what it shall be.</summary>
internal sealed class QemuTuning(GuestTuning tuning) : ITuningFacet
{
    private const long KiB = 1024;

    public bool CanChange(LiveChange change) => change is LiveChange.Balloon or LiveChange.MemoryStatsPeriod or LiveChange.LifecycleActions
        or LiveChange.MemoryTuning or LiveChange.BlockTuning or LiveChange.Scheduler or LiveChange.VcpuPinning or LiveChange.EmulatorPinning
        or LiveChange.IoThreadPinning or LiveChange.IoThreads or LiveChange.DiskThrottling or LiveChange.Vcpus or LiveChange.Numa;

    public async Task<DomainDef> ApplyAsync(DomainObject guest, DomainDef wanted, LiveChange change, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var monitor = runtime.Guest.Monitor;
        wanted = wanted with { Id = guest.View.Id };
        switch (change)
        {
            case LiveChange.Balloon:
                await monitor.ExecuteAsync(new Balloon((long)(wanted.Memory.Current ?? wanted.Memory.Total) * KiB), cancellation);
                break;
            case LiveChange.MemoryStatsPeriod:
                var period = wanted.Devices.Balloon?.StatsPeriod ?? 0;
                await monitor.ExecuteAsync(
                    new QomSet(QemuStats.BalloonPath(wanted), "guest-stats-polling-interval", JsonValue.Create(period)), cancellation);
                break;
            case LiveChange.LifecycleActions:
                var reboot = wanted.OnReboot is DomainLifecycleAction.Destroy or DomainLifecycleAction.Preserve ? "shutdown" : "reset";
                await monitor.ExecuteAsync(new SetAction(reboot, null, null, null), cancellation);
                break;
            case LiveChange.MemoryTuning:
                tuning.ApplyMemory(wanted, lift: true);
                break;
            case LiveChange.BlockTuning:
                tuning.ApplyBlock(wanted);
                break;
            case LiveChange.Scheduler or LiveChange.VcpuPinning or LiveChange.EmulatorPinning or LiveChange.IoThreadPinning:
                await tuning.ApplyCpuAsync(runtime, wanted, cancellation);
                break;
            case LiveChange.Vcpus:
                runtime.VcpuThreads = null;
                wanted = await QemuVcpus.ApplyAsync(runtime, wanted, cancellation);
                await tuning.ApplyCpuAsync(runtime, wanted, cancellation);
                break;
            case LiveChange.Numa:
                tuning.ApplyNuma(runtime, guest.View.Live!, wanted);
                break;
            case LiveChange.IoThreads:
                await ChangeThreadsAsync(runtime, guest.View.Live!, wanted, cancellation);
                break;
            case LiveChange.DiskThrottling:
                await ThrottleChangedAsync(runtime, guest.View.Live!, wanted, cancellation);
                break;
            default:
                throw Refuse.Unsupported(ErrorDomain.Qemu, $"changing {change} of a running guest is not supported by this QEMU driver");
        }

        return wanted;
    }

    private static async Task ThrottleChangedAsync(GuestRuntime runtime, DomainDef before, DomainDef wanted, CancellationToken cancellation)
    {
        for (var i = 0; i < wanted.Devices.Disks.Count; i++)
        {
            if (wanted.Devices.Disks[i].IoTune != before.Devices.Disks[i].IoTune)
            {
                await GuestTuning.ThrottleAsync(runtime, wanted.Devices.Disks[i], cancellation);
            }
        }
    }

    private async Task ChangeThreadsAsync(GuestRuntime runtime, DomainDef before, DomainDef wanted, CancellationToken cancellation)
    {
        var monitor = runtime.Guest.Monitor;
        var had = before.IoThreads.Ids.ToDictionary(thread => thread.Id);
        foreach (var thread in wanted.IoThreads.Ids)
        {
            if (!had.Remove(thread.Id, out var old))
            {
                await monitor.ExecuteAsync(new ObjectAdd(new() { ["qom-type"] = "iothread", ["id"] = GroupValues.IoThread(thread.Id) }), cancellation);
            }

            if (thread.Poll is not null && thread.Poll != old?.Poll)
            {
                await SetPollingAsync(runtime, thread, cancellation);
            }
        }

        foreach (var gone in had.Keys)
        {
            await monitor.ExecuteAsync(new ObjectDel(GroupValues.IoThread(gone)), cancellation);
        }

        await tuning.ApplyCpuAsync(runtime, wanted, cancellation);
    }

    private static async Task SetPollingAsync(GuestRuntime runtime, IoThreadDef thread, CancellationToken cancellation)
    {
        foreach (var (property, value) in ((string, ulong?)[])
            [("poll-max-ns", thread.Poll!.Max), ("poll-grow", thread.Poll.Grow), ("poll-shrink", thread.Poll.Shrink)])
        {
            if (value is { } set)
            {
                await runtime.Guest.Monitor.ExecuteAsync(
                    new QomSet($"/objects/{GroupValues.IoThread(thread.Id)}", property, JsonValue.Create(set)), cancellation);
            }
        }
    }
}
