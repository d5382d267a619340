namespace VirtBridge.Contract.Snmp;

/// <summary>The notifications of VM-MIB: one for each virtual machine, or one for several at once.</summary>
[MibNotifications(typeof(VmMib))]
public interface IVmNotifications
{
    /// <summary>A virtual machine has entered the state running.</summary>
    [MibNotification("0.1", "vmRunning", "vmName", "vmUUID", "vmOperState", Description = "A virtual machine has entered the state running.")]
    void Running(IVm machine);

    /// <summary>A virtual machine has entered the state shuttingdown.</summary>
    [MibNotification("0.2", "vmShuttingdown", "vmName", "vmUUID", "vmOperState", Description = "A virtual machine has entered the state shuttingdown.")]
    void Shuttingdown(IVm machine);

    /// <summary>A virtual machine has entered the state shutdown.</summary>
    [MibNotification("0.3", "vmShutdown", "vmName", "vmUUID", "vmOperState", Description = "A virtual machine has entered the state shutdown.")]
    void Shutdown(IVm machine);

    /// <summary>A virtual machine has entered the state paused.</summary>
    [MibNotification("0.4", "vmPaused", "vmName", "vmUUID", "vmOperState", Description = "A virtual machine has entered the state paused.")]
    void Paused(IVm machine);

    /// <summary>A virtual machine has entered the state suspending.</summary>
    [MibNotification("0.5", "vmSuspending", "vmName", "vmUUID", "vmOperState", Description = "A virtual machine has entered the state suspending.")]
    void Suspending(IVm machine);

    /// <summary>A virtual machine has entered the state suspended.</summary>
    [MibNotification("0.6", "vmSuspended", "vmName", "vmUUID", "vmOperState", Description = "A virtual machine has entered the state suspended.")]
    void Suspended(IVm machine);

    /// <summary>A virtual machine has entered the state resuming.</summary>
    [MibNotification("0.7", "vmResuming", "vmName", "vmUUID", "vmOperState", Description = "A virtual machine has entered the state resuming.")]
    void Resuming(IVm machine);

    /// <summary>A virtual machine has entered the state migrating.</summary>
    [MibNotification("0.8", "vmMigrating", "vmName", "vmUUID", "vmOperState", Description = "A virtual machine has entered the state migrating.")]
    void Migrating(IVm machine);

    /// <summary>A virtual machine has entered the state crashed.</summary>
    [MibNotification("0.9", "vmCrashed", "vmName", "vmUUID", "vmOperState", Description = "A virtual machine has entered the state crashed.")]
    void Crashed(IVm machine);

    /// <summary>A virtual machine was deleted.</summary>
    [MibNotification("0.10", "vmDeleted", "vmName", "vmUUID", "vmOperState", "vmPersistent", Description = "A virtual machine was deleted.")]
    void Deleted(IVm machine);

    /// <summary>Virtual machines have entered the state running.</summary>
    [MibNotification("0.11", "vmBulkRunning", "vmAffectedVMs", Description = "Virtual machines have entered the state running.")]
    void BulkRunning(IVmScalars scalars);

    /// <summary>Virtual machines have entered the state shuttingdown.</summary>
    [MibNotification("0.12", "vmBulkShuttingdown", "vmAffectedVMs", Description = "Virtual machines have entered the state shuttingdown.")]
    void BulkShuttingdown(IVmScalars scalars);

    /// <summary>Virtual machines have entered the state shutdown.</summary>
    [MibNotification("0.13", "vmBulkShutdown", "vmAffectedVMs", Description = "Virtual machines have entered the state shutdown.")]
    void BulkShutdown(IVmScalars scalars);

    /// <summary>Virtual machines have entered the state paused.</summary>
    [MibNotification("0.14", "vmBulkPaused", "vmAffectedVMs", Description = "Virtual machines have entered the state paused.")]
    void BulkPaused(IVmScalars scalars);

    /// <summary>Virtual machines have entered the state suspending.</summary>
    [MibNotification("0.15", "vmBulkSuspending", "vmAffectedVMs", Description = "Virtual machines have entered the state suspending.")]
    void BulkSuspending(IVmScalars scalars);

    /// <summary>Virtual machines have entered the state suspended.</summary>
    [MibNotification("0.16", "vmBulkSuspended", "vmAffectedVMs", Description = "Virtual machines have entered the state suspended.")]
    void BulkSuspended(IVmScalars scalars);

    /// <summary>Virtual machines have entered the state resuming.</summary>
    [MibNotification("0.17", "vmBulkResuming", "vmAffectedVMs", Description = "Virtual machines have entered the state resuming.")]
    void BulkResuming(IVmScalars scalars);

    /// <summary>Virtual machines have entered the state migrating.</summary>
    [MibNotification("0.18", "vmBulkMigrating", "vmAffectedVMs", Description = "Virtual machines have entered the state migrating.")]
    void BulkMigrating(IVmScalars scalars);

    /// <summary>Virtual machines have entered the state crashed.</summary>
    [MibNotification("0.19", "vmBulkCrashed", "vmAffectedVMs", Description = "Virtual machines have entered the state crashed.")]
    void BulkCrashed(IVmScalars scalars);

    /// <summary>Virtual machines were deleted.</summary>
    [MibNotification("0.20", "vmBulkDeleted", "vmAffectedVMs", Description = "Virtual machines were deleted.")]
    void BulkDeleted(IVmScalars scalars);
}
