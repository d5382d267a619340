using VirtBridge.Contract;
using VirtBridge.Contract.Snmp;
using VirtBridge.Snmp.Agentx;
using VirtBridge.Snmp.Generated;

namespace VirtBridge.Snmp.Cache;

/// <summary>What a lifecycle event says about a guest, and which notifications it is worth.</summary>
internal static class LifecycleNews
{
    /// <summary>The state a guest is in after an event; its state before when the event does not tell.</summary>
    public static DomainState StateAfter(DomainEventLifecycle message, DomainState before) => (DomainEventType)message.Event switch
    {
        DomainEventType.Started or DomainEventType.Resumed => DomainState.Running,
        DomainEventType.Suspended => DomainState.Paused,
        DomainEventType.Stopped => message.Detail == (int)DomainEventStoppedDetailType.Crashed ? DomainState.Crashed : DomainState.Shutoff,
        DomainEventType.Shutdown => DomainState.Shutdown,
        DomainEventType.Pmsuspended => DomainState.Pmsuspended,
        DomainEventType.Crashed => DomainState.Crashed,
        DomainEventType.Defined => before == DomainState.Nostate ? DomainState.Shutoff : before,
        _ => before,
    };

    /// <summary>The notification of LIBVIRT-MIB.</summary>
    public static Notification Libvirt(Guest guest) => LibvirtMibObjects.GuestNotif(new LibvirtGuestRow(guest));

    /// <summary>The notification of VM-MIB for one machine, null when the event is none of its states.</summary>
    public static Notification? Single(DomainEventLifecycle message, IVm machine) => KindOf(message) switch
    {
        VmOperState.Running => VmMibObjects.Running(machine),
        VmOperState.Paused => VmMibObjects.Paused(machine),
        VmOperState.Suspended => VmMibObjects.Suspended(machine),
        VmOperState.Shuttingdown => VmMibObjects.Shuttingdown(machine),
        VmOperState.Shutdown => VmMibObjects.Shutdown(machine),
        VmOperState.Migrating => VmMibObjects.Migrating(machine),
        VmOperState.Crashed => VmMibObjects.Crashed(machine),
        VmOperState.Other => VmMibObjects.Deleted(machine),
        _ => null,
    };

    /// <summary>The notification of VM-MIB for several machines that came to the same state.</summary>
    public static Notification? Bulk(DomainEventLifecycle message, IVmScalars affected) => KindOf(message) switch
    {
        VmOperState.Running => VmMibObjects.BulkRunning(affected),
        VmOperState.Paused => VmMibObjects.BulkPaused(affected),
        VmOperState.Suspended => VmMibObjects.BulkSuspended(affected),
        VmOperState.Shuttingdown => VmMibObjects.BulkShuttingdown(affected),
        VmOperState.Shutdown => VmMibObjects.BulkShutdown(affected),
        VmOperState.Migrating => VmMibObjects.BulkMigrating(affected),
        VmOperState.Crashed => VmMibObjects.BulkCrashed(affected),
        VmOperState.Other => VmMibObjects.BulkDeleted(affected),
        _ => null,
    };

    /// <summary>What kind of news an event is; "other" stands for a deleted machine.</summary>
    public static VmOperState KindOf(DomainEventLifecycle message) => (DomainEventType)message.Event switch
    {
        DomainEventType.Started or DomainEventType.Resumed => VmOperState.Running,
        DomainEventType.Suspended => message.Detail == (int)DomainEventSuspendedDetailType.Migrated ? VmOperState.Migrating : VmOperState.Paused,
        DomainEventType.Shutdown => VmOperState.Shuttingdown,
        DomainEventType.Stopped => (DomainEventStoppedDetailType)message.Detail switch
        {
            DomainEventStoppedDetailType.Crashed => VmOperState.Crashed,
            DomainEventStoppedDetailType.Saved => VmOperState.Suspended,
            _ => VmOperState.Shutdown,
        },
        DomainEventType.Pmsuspended => VmOperState.Suspended,
        DomainEventType.Crashed => VmOperState.Crashed,
        DomainEventType.Undefined => VmOperState.Other,
        _ => VmOperState.Unknown,
    };
}
