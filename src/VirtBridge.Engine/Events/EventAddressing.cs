using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Puts the id of a registration on an event, in the message form the contract has for it.</summary>
public static class EventAddressing
{
    public static ContractEvent To(ContractEvent message, int callbackId) => message switch
    {
        DomainEventLifecycle m => new DomainEventCallbackLifecycle(callbackId, m),
        DomainEventReboot m => new DomainEventCallbackReboot(callbackId, m),
        DomainEventRtcChange m => new DomainEventCallbackRtcChange(callbackId, m),
        DomainEventWatchdog m => new DomainEventCallbackWatchdog(callbackId, m),
        DomainEventIOError m => new DomainEventCallbackIOError(callbackId, m),
        DomainEventGraphics m => new DomainEventCallbackGraphics(callbackId, m),
        DomainEventIOErrorReason m => new DomainEventCallbackIOErrorReason(callbackId, m),
        DomainEventControlError m => new DomainEventCallbackControlError(callbackId, m),
        DomainEventBlockJob m => new DomainEventCallbackBlockJob(callbackId, m),
        DomainEventDiskChange m => new DomainEventCallbackDiskChange(callbackId, m),
        DomainEventTrayChange m => new DomainEventCallbackTrayChange(callbackId, m),
        DomainEventPmwakeup m => new DomainEventCallbackPmwakeup(callbackId, 0, m),
        DomainEventPmsuspend m => new DomainEventCallbackPmsuspend(callbackId, 0, m),
        DomainEventPmsuspendDisk m => new DomainEventCallbackPmsuspendDisk(callbackId, 0, m),
        DomainEventBalloonChange m => new DomainEventCallbackBalloonChange(callbackId, m),
        DomainEventDeviceRemoved m => new DomainEventCallbackDeviceRemoved(callbackId, m),
        _ => Stamp(message, callbackId),
    };

    // Younger events never had a form without a callback id, so they are made with id 0 and stamped here.
    private static ContractEvent Stamp(ContractEvent message, int id) => message switch
    {
        DomainEventBlockJob2 m => m with { CallbackId = id },
        DomainEventCallbackTunable m => m with { CallbackId = id },
        DomainEventCallbackAgentLifecycle m => m with { CallbackId = id },
        DomainEventCallbackDeviceAdded m => m with { CallbackId = id },
        DomainEventCallbackMigrationIteration m => m with { CallbackId = id },
        DomainEventCallbackJobCompleted m => m with { CallbackId = id },
        DomainEventCallbackDeviceRemovalFailed m => m with { CallbackId = id },
        DomainEventCallbackMetadataChange m => m with { CallbackId = id },
        DomainEventBlockThreshold m => m with { CallbackId = id },
        DomainEventMemoryFailure m => m with { CallbackId = id },
        DomainEventMemoryDeviceSizeChange m => m with { CallbackId = id },
        DomainEventNicMacChange m => m with { CallbackId = id },
        DomainEventVcpuRemoved m => m with { CallbackId = id },
        DomainEventCallbackChannelLifecycle m => m with { CallbackId = id },
        NetworkEventLifecycle m => m with { CallbackId = id },
        NetworkEventCallbackMetadataChange m => m with { CallbackId = id },
        StoragePoolEventLifecycle m => m with { CallbackId = id },
        StoragePoolEventRefresh m => m with { CallbackId = id },
        NodeDeviceEventLifecycle m => m with { CallbackId = id },
        NodeDeviceEventUpdate m => m with { CallbackId = id },
        SecretEventLifecycle m => m with { CallbackId = id },
        SecretEventValueChanged m => m with { CallbackId = id },
        DomainMonitorEvent m => m with { CallbackId = id },
        _ => message,
    };
}
