using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Agent;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Sleep states, which the system inside enters by itself when its agent asks it to.</summary>
internal sealed class QemuPower(GuestAgents agents) : IGuestPowerFacet
{
    public async Task SuspendAsync(DomainObject guest, NodeSuspendTarget target, ulong seconds, CancellationToken cancellation)
    {
        if (seconds > 0)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, "Duration not supported. Use 0 for now");
        }

        var runtime = GuestRuntime.Of(guest);
        var asleep = runtime.NextAsync(news => news is GuestNews.SuspendedToMemory or GuestNews.SuspendedToDisk);
        var word = target switch
        {
            NodeSuspendTarget.Mem => "ram",
            NodeSuspendTarget.Disk => "disk",
            NodeSuspendTarget.Hybrid => "hybrid",
            _ => throw Refuse.Argument(ErrorDomain.Qemu, $"Unknown suspend target: {(uint)target}"),
        };
        await agents.Of(guest).ExecuteUnansweredAsync(new GuestSuspend(word), asleep, GuestAgent.DefaultPatience, cancellation);
    }

    public async Task WakeUpAsync(DomainObject guest, CancellationToken cancellation) =>
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new SystemWakeup(), cancellation);
}
