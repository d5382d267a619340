using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Drivers.Qemu.Replies;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Vcpus;

/// <summary>Plugs virtual processors into a running guest.</summary>
internal static class QemuVcpus
{
    public static async Task<DomainDef> ApplyAsync(QmpClient monitor, DomainDef wanted, CancellationToken cancellation)
    {
        var slots = await AskAsync(monitor, wanted, cancellation);
        var steps = VcpuPlan.Steps(slots, wanted.Vcpus);
        if (steps.Any(first => slots[first].Online))
        {
            throw Refuse.Unsupported(ErrorDomain.Qemu, "taking virtual processors away from a running guest is not supported by this QEMU driver");
        }

        foreach (var first in steps)
        {
            await monitor.ExecuteAsync(new DeviceAdd(VcpuPlan.Device(slots, first)), cancellation);
        }

        return VcpuPlan.Live(wanted, steps.Count == 0 ? slots : await AskAsync(monitor, wanted, cancellation));
    }

    private static async Task<IReadOnlyList<VcpuSlot>> AskAsync(QmpClient monitor, DomainDef domain, CancellationToken cancellation)
    {
        var pluggable = await monitor.ExecuteAsync(new QueryHotpluggableCpus(), cancellation);
        var running = await monitor.ExecuteAsync(new QueryRunningCpus(), cancellation);
        return VcpuSlots.Read(JsonNode.Parse(pluggable.GetRawText()), JsonNode.Parse(running.GetRawText()), (int)domain.Vcpus.Max);
    }
}
