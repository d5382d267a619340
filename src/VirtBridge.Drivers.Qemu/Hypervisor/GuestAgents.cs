using System.Runtime.CompilerServices;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Agent;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>The agents inside running guests, each connected when it is first needed.</summary>
internal sealed class GuestAgents(QemuHost host)
{
    /// <summary>What the agent looks for inside the guest.</summary>
    public const string ChannelName = "org.qemu.guest_agent.0";

    private readonly Lock _gate = new();
    private readonly ConditionalWeakTable<GuestRuntime, GuestAgent> _agents = [];

    public GuestAgent Of(DomainObject guest)
    {
        var runtime = GuestRuntime.Of(guest);
        var channel = guest.View.Live?.Devices.Channels.FirstOrDefault(c => c.Target is ChannelTarget.Virtio { Name: ChannelName });
        if (channel?.Source is not CharSource.Unix { Path: { } path })
        {
            throw new VirtException(ErrorCode.ArgumentUnsupported, ErrorDomain.Qemu, "QEMU guest agent is not configured");
        }

        if (channel.Target is ChannelTarget.Virtio { State: ChannelState.Disconnected })
        {
            throw AgentFailure.NotConnected.ToException();
        }

        lock (_gate)
        {
            if (_agents.TryGetValue(runtime, out var known) && !known.Closed.IsCompleted)
            {
                return known;
            }

            var agent = new GuestAgent(UnixSocket.Connect(path), host.Poller, host.Limits, host.Clock, host.Clock.GetTimestamp());
            _agents.AddOrUpdate(runtime, agent);
            return agent;
        }
    }

    /// <summary>Asks the system inside to halt or reboot; the agent obeys without an answer.</summary>
    public Task ShutdownAsync(DomainObject guest, string mode, CancellationToken cancellation) => Of(guest).ExecuteUnansweredAsync(
        new Qmp.Commands.GuestShutdown(mode), GuestRuntime.Of(guest).Guest.Ended, GuestAgent.DefaultPatience, cancellation);
}
