using VirtBridge.Client;
using VirtBridge.Snmp.Agentx;
using VirtBridge.Snmp.Cache;
using VirtBridge.Snmp.Generated;

namespace VirtBridge.Snmp;

/// <summary>The subagent: a cache that follows a hypervisor, and a session with the master agent that serves from it.</summary>
internal sealed class SnmpBridge : IDisposable
{
    private readonly GuestCache _cache;
    private readonly Subagent _subagent;
    private readonly IdleMemory _memory;

    public SnmpBridge(Options options, SessionOpener open, TimeProvider clock, Action<string> log)
    {
        _memory = new IdleMemory(clock, TimeSpan.FromMilliseconds(500));
        var scalars = new VmScalars(clock) { PerVMNotificationsEnabled = options.MachineNotifications };
        _cache = new GuestCache(open, scalars, options.Interval, clock, HostInterface.IndexOf, n => _subagent!.Notify(n), _memory.Worked, log);
        _subagent = new Subagent(
            options.Master,
            LibvirtMibObjects.Root,
            "VirtBridge",
            [LibvirtMibObjects.Root, VmMibObjects.Root],
            new ManagerRequests(_cache, scalars, options.Writable),
            clock,
            log);
    }

    public Task RunAsync(CancellationToken cancellation) => Task.WhenAll(_cache.RunAsync(cancellation), _subagent.RunAsync(cancellation));

    public void Dispose() => _memory.Dispose();
}
