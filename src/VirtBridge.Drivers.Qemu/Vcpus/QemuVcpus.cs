using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Drivers.Qemu.Replies;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Vcpus;

/// <summary>Plugs virtual processors into a running guest and asks for them back.</summary>
internal static class QemuVcpus
{
    // A guest gives a processor up when its kernel gets to it, if it does at all.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    public static async Task<DomainDef> ApplyAsync(GuestRuntime runtime, DomainDef wanted, CancellationToken cancellation)
    {
        var monitor = runtime.Guest.Monitor;
        var slots = await AskAsync(monitor, wanted, cancellation);
        var steps = VcpuPlan.Steps(slots, wanted.Vcpus);
        foreach (var first in steps)
        {
            if (slots[first].Online)
            {
                await UnplugAsync(runtime, slots[first].Device?.Alias ?? throw Refuse.Argument(
                    ErrorDomain.Qemu, $"vcpu '{first}' can't be unplugged: the guest was started with it"), cancellation);
            }
            else
            {
                await monitor.ExecuteAsync(new DeviceAdd(VcpuPlan.Device(slots, first)), cancellation);
            }
        }

        return VcpuPlan.Live(wanted, steps.Count == 0 ? slots : await AskAsync(monitor, wanted, cancellation));
    }

    /// <summary>Before the guest runs: plugs the processors its definition says may be taken away.</summary>
    public static async Task<DomainDef> PlugFirstAsync(QmpClient monitor, DomainDef domain, CancellationToken cancellation)
    {
        if (domain.Vcpus.Individual.IsEmpty)
        {
            return domain;
        }

        var slots = await AskAsync(monitor, domain, cancellation);
        foreach (var first in VcpuPlan.Missing(slots, domain.Vcpus))
        {
            await monitor.ExecuteAsync(new DeviceAdd(VcpuPlan.Device(slots, first)), cancellation);
        }

        return VcpuPlan.Live(domain, await AskAsync(monitor, domain, cancellation));
    }

    private static async Task UnplugAsync(GuestRuntime runtime, string alias, CancellationToken cancellation)
    {
        var answer = runtime.NextAsync(news =>
            (news is GuestNews.DeviceRemoved gone && gone.Device == alias) || (news is GuestNews.DeviceKept kept && kept.Device == alias));
        await runtime.Guest.Monitor.ExecuteAsync(new DeviceDel(alias), cancellation);
        await Task.WhenAny(answer, Task.Delay(s_patience, cancellation));
        cancellation.ThrowIfCancellationRequested();
        if (!answer.IsCompleted)
        {
            throw new VirtException(
                ErrorCode.OperationTimeout, ErrorDomain.Qemu, $"vcpu unplug request timed out: the guest has not given up '{alias}' yet; when it does, its definition will say so");
        }

        if (await answer is GuestNews.DeviceKept)
        {
            throw Refuse.Failed(ErrorDomain.Qemu, $"vcpu unplug was rejected by the guest: '{alias}' stays");
        }
    }

    private static async Task<IReadOnlyList<VcpuSlot>> AskAsync(QmpClient monitor, DomainDef domain, CancellationToken cancellation)
    {
        var pluggable = await monitor.ExecuteAsync(new QueryHotpluggableCpus(), cancellation);
        var running = await monitor.ExecuteAsync(new QueryRunningCpus(), cancellation);
        return VcpuSlots.Read(JsonNode.Parse(pluggable.GetRawText()), JsonNode.Parse(running.GetRawText()), (int)domain.Vcpus.Max);
    }
}
