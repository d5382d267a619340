using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Agent;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>QEMU's own protocols for those who know what they do.</summary>
internal sealed class QemuMonitorAccess(GuestAgents agents) : IMonitorFacet
{
    private const int BlockingTimeout = -2;
    private const int DefaultTimeout = -1;

    public async Task<string> CommandAsync(
        DomainObject guest, string command, DomainQemuMonitorCommandFlags flags, FileSet? files, CancellationToken cancellation)
    {
        var monitor = GuestRuntime.Of(guest).Guest.Monitor;
        return (flags & DomainQemuMonitorCommandFlags.Hmp) != 0
            ? await monitor.ExecuteAsync(new HumanMonitorCommand(command), cancellation)
            : await monitor.PassThroughAsync(Parse(command), cancellation);
    }

    public async Task<string?> AgentCommandAsync(DomainObject guest, string command, int timeout, CancellationToken cancellation)
    {
        var patience = timeout switch
        {
            BlockingTimeout => Timeout.InfiniteTimeSpan,
            DefaultTimeout => GuestAgent.DefaultPatience,
            >= 0 => TimeSpan.FromSeconds(timeout),
            _ => throw Refuse.Argument(ErrorDomain.Qemu, $"invalid timeout {timeout}"),
        };
        return await agents.Of(guest).PassThroughAsync(Parse(command), patience, cancellation);
    }

    private static JsonObject Parse(string command)
    {
        try
        {
            return JsonNode.Parse(command) as JsonObject ?? throw new JsonException("not an object");
        }
        catch (JsonException e)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.Qemu, $"cannot parse json {command}: {e.Message}");
        }
    }
}
