namespace VirtBridge.Contract;

/// <summary>Operations of the QemuMonitor family.</summary>
[Contract("qemu", 536903815, 1)]
public interface IQemuMonitor
{
    /// <summary>Procedure 1; C: <c>virDomainQemuMonitorCommand</c>.</summary>
    [Procedure(1, "DOMAIN_MONITOR_COMMAND", Since = "0.8.3", CFunction = "virDomainQemuMonitorCommand", Write = true, Result = "result")]
    [Access("domain", "write")]
    ValueTask<string> MonitorCommandAsync(DomainRef dom, string cmd, DomainQemuMonitorCommandFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 2; C: <c>virDomainQemuAttach</c>.</summary>
    [Never("a QEMU started by somebody else cannot be taken over; libvirt removed it as well")]
    [Procedure(2, "DOMAIN_ATTACH", Since = "0.9.4", CFunction = "virDomainQemuAttach", Write = true, Result = "dom")]
    [Access("domain", "start")]
    [Access("domain", "write")]
    ValueTask<DomainRef> AttachAsync(uint pidValue, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 3; C: <c>virDomainQemuAgentCommand</c>.</summary>
    [Procedure(3, "DOMAIN_AGENT_COMMAND", Since = "0.10.0", CFunction = "virDomainQemuAgentCommand", Write = true, Result = "result")]
    [Access("domain", "write")]
    ValueTask<string?> AgentCommandAsync(DomainRef dom, string cmd, int timeout, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 4; C: <c>virConnectDomainQemuMonitorEventRegister</c>.</summary>
    [Procedure(4, "CONNECT_DOMAIN_MONITOR_EVENT_REGISTER", Since = "1.2.3", HighPriority = true, CFunction = "virConnectDomainQemuMonitorEventRegister", Write = true, Result = "callbackID")]
    [Access("connect", "search_domains")]
    [Access("connect", "write")]
    [AccessFilter("domain", "getattr")]
    ValueTask<int> ConnectDomainMonitorEventRegisterAsync(
        DomainRef? dom,
        string? @event,
        ConnectDomainQemuMonitorEventRegisterFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 5; C: <c>virConnectDomainQemuMonitorEventDeregister</c>.</summary>
    [Procedure(5, "CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER", Since = "1.2.3", HighPriority = true, CFunction = "virConnectDomainQemuMonitorEventDeregister", Write = true)]
    [Access("connect", "write")]
    ValueTask ConnectDomainMonitorEventDeregisterAsync(int callbackId, CancellationToken cancellation);

    /// <summary>Procedure 7; C: <c>virDomainQemuMonitorCommandWithFiles</c>.</summary>
    [Procedure(7, "DOMAIN_MONITOR_COMMAND_WITH_FILES", Since = "8.2.0", CFunction = "virDomainQemuMonitorCommandWithFiles", Write = true, Result = "result")]
    [Access("domain", "write")]
    ValueTask<string> MonitorCommandWithFilesAsync(
        DomainRef dom,
        string cmd,
        DomainQemuMonitorCommandFlags flags,
        FileSet files,
        CancellationToken cancellation);
}
