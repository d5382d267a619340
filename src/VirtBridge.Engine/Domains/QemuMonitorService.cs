using System.Text.RegularExpressions;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>The hypervisor's own protocols, passed through.</summary>
public sealed class QemuMonitorService(DomainRoom room, EventSubscriptions subscriptions) : QemuMonitorBase
{
    private static readonly TimeSpan MatchTime = TimeSpan.FromMilliseconds(50);

    public override async ValueTask<string> MonitorCommandAsync(
        DomainRef dom, string cmd, DomainQemuMonitorCommandFlags flags, CancellationToken cancellation) =>
        await Monitor("virDomainQemuMonitorCommand")
            .CommandAsync(room.RequireActive(dom), cmd, flags, null, cancellation).ConfigureAwait(false);

    public override async ValueTask<string> MonitorCommandWithFilesAsync(
        DomainRef dom, string cmd, DomainQemuMonitorCommandFlags flags, FileSet files, CancellationToken cancellation) =>
        await Monitor("virDomainQemuMonitorCommandWithFiles")
            .CommandAsync(room.RequireActive(dom), cmd, flags, files, cancellation).ConfigureAwait(false);

    public override async ValueTask<string?> AgentCommandAsync(DomainRef dom, string cmd, int timeout, uint flags, CancellationToken cancellation) =>
        await Monitor("virDomainQemuAgentCommand")
            .AgentCommandAsync(room.RequireActive(dom), cmd, timeout, cancellation).ConfigureAwait(false);

    public override ValueTask<int> ConnectDomainMonitorEventRegisterAsync(
        DomainRef? dom, string? @event, ConnectDomainQemuMonitorEventRegisterFlags flags, CancellationToken cancellation)
    {
        Monitor("virConnectDomainQemuMonitorEventRegister");
        return new(subscriptions.AddMonitor(dom?.Uuid, @event is null ? null : Matcher(@event, flags)));
    }

    public override ValueTask ConnectDomainMonitorEventDeregisterAsync(int callbackId, CancellationToken cancellation) =>
        subscriptions.Remove(EventFamily.Monitor, callbackId)
            ? default
            : throw Refuse.Argument(ErrorDomain.Event, $"could not find event callback {callbackId} for deletion");

    private static Func<string, bool> Matcher(string pattern, ConnectDomainQemuMonitorEventRegisterFlags flags)
    {
        var ignoreCase = (flags & ConnectDomainQemuMonitorEventRegisterFlags.Nocase) != 0;
        if ((flags & ConnectDomainQemuMonitorEventRegisterFlags.Regex) == 0)
        {
            var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            return name => string.Equals(name, pattern, comparison);
        }

        try
        {
            // Matching is bounded in time whatever pattern a client sends.
            var options = RegexOptions.NonBacktracking | (ignoreCase ? RegexOptions.IgnoreCase : 0);
            var regex = new Regex(pattern, options, MatchTime);
            return regex.IsMatch;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"failed to compile regex '{pattern}': {e.Message}");
        }
    }

    private IMonitorFacet Monitor(string function) => room.Host.Hypervisor.Require<IMonitorFacet>(function);
}
