using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>The contract's messages for what guests report; pure.</summary>
internal static class GuestMessages
{
    public static (DomainEventID Id, ContractEvent Message)[] Of(DomainRef dom, GuestEvent what) => what switch
    {
        GuestEvent.Rebooted => [(DomainEventID.Reboot, new DomainEventReboot(dom))],
        GuestEvent.WatchdogFired e => [(DomainEventID.Watchdog, new DomainEventWatchdog(dom, (int)e.Action))],
        GuestEvent.IoError e =>
        [
            (DomainEventID.IoError, new DomainEventIOError(dom, e.Path, e.Alias, (int)e.Action)),
            (DomainEventID.IoErrorReason, new DomainEventIOErrorReason(dom, e.Path, e.Alias, (int)e.Action, e.Reason)),
        ],
        GuestEvent.RtcChanged e => [(DomainEventID.RtcChange, new DomainEventRtcChange(dom, e.Offset))],
        GuestEvent.BalloonChanged e => [(DomainEventID.BalloonChange, new DomainEventBalloonChange(dom, e.ActualKiB))],
        GuestEvent.DeviceAdded e => [(DomainEventID.DeviceAdded, new DomainEventCallbackDeviceAdded(0, dom, e.Alias))],
        GuestEvent.DeviceRemoved e => [(DomainEventID.DeviceRemoved, new DomainEventDeviceRemoved(dom, e.Alias))],
        GuestEvent.DeviceRemovalFailed e =>
            [(DomainEventID.DeviceRemovalFailed, new DomainEventCallbackDeviceRemovalFailed(0, dom, e.Alias))],
        GuestEvent.ChannelChanged { IsAgent: true } e => [(DomainEventID.AgentLifecycle, Agent(dom, e))],
        GuestEvent.TrayChanged e => [(DomainEventID.TrayChange, new DomainEventTrayChange(dom, e.Alias, (int)e.Reason))],
        GuestEvent.DiskChanged e =>
            [(DomainEventID.DiskChange, new DomainEventDiskChange(dom, e.OldPath, e.NewPath, e.Alias, (int)e.Reason))],
        GuestEvent.BlockJobChanged e =>
        [
            (DomainEventID.BlockJob, new DomainEventBlockJob(dom, e.Path, (int)e.Job, (int)e.Status)),
            (DomainEventID.BlockJob2, new DomainEventBlockJob2(0, dom, e.Target, (int)e.Job, (int)e.Status)),
        ],
        _ => Younger(dom, what),
    };

    private static (DomainEventID Id, ContractEvent Message)[] Younger(DomainRef dom, GuestEvent what) => what switch
    {
        GuestEvent.JobCompleted e => [(DomainEventID.JobCompleted, new DomainEventCallbackJobCompleted(0, dom, e.Statistics))],
        GuestEvent.BlockThresholdExceeded e =>
            [(DomainEventID.BlockThreshold, new DomainEventBlockThreshold(0, dom, e.Target, e.Path, e.Threshold, e.Excess))],
        GuestEvent.MemoryFailed e =>
            [(DomainEventID.MemoryFailure, new DomainEventMemoryFailure(0, dom, (int)e.Recipient, (int)e.Action, (uint)e.Flags))],
        GuestEvent.MemoryDeviceResized e =>
            [(DomainEventID.MemoryDeviceSizeChange, new DomainEventMemoryDeviceSizeChange(0, dom, e.Alias, e.SizeKiB))],
        GuestEvent.MacChanged e => [(DomainEventID.NicMacChange, new DomainEventNicMacChange(0, dom, e.Alias, e.OldMac, e.NewMac))],
        GuestEvent.VcpuRemoved e => [(DomainEventID.VcpuRemoved, new DomainEventVcpuRemoved(0, dom, e.Vcpu))],
        GuestEvent.MigrationIterated e =>
            [(DomainEventID.MigrationIteration, new DomainEventCallbackMigrationIteration(0, dom, e.Iteration))],
        GuestEvent.ChannelChanged e =>
            [(DomainEventID.ChannelLifecycle, Channel(dom, e))],
        GuestEvent.GraphicsChanged e =>
            [(DomainEventID.Graphics, new DomainEventGraphics(dom, (int)e.Phase, e.Local, e.Remote, e.AuthScheme, e.Subject))],
        GuestEvent.ControlLost => [(DomainEventID.ControlError, new DomainEventControlError(dom))],
        GuestEvent.Monitor e => [(0, new DomainMonitorEvent(0, dom, e.Name, e.Seconds, e.Micros, e.Details))],
        _ => [],
    };

    private static DomainEventCallbackChannelLifecycle Channel(DomainRef dom, GuestEvent.ChannelChanged e)
    {
        var state = e.Connected ? ConnectDomainEventChannelLifecycleState.Connected : ConnectDomainEventChannelLifecycleState.Disconnected;
        return new(0, dom, e.Name, (int)state, (int)ConnectDomainEventChannelLifecycleReason.Channel);
    }

    private static DomainEventCallbackAgentLifecycle Agent(DomainRef dom, GuestEvent.ChannelChanged e)
    {
        var state = e.Connected ? ConnectDomainEventAgentLifecycleState.Connected : ConnectDomainEventAgentLifecycleState.Disconnected;
        return new(0, dom, (int)state, (int)ConnectDomainEventAgentLifecycleReason.Channel);
    }
}
