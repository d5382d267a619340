namespace VirtBridge.Contract.Snmp;

/// <summary>VM-MIB of RFC 7666: virtual machines of a hypervisor.</summary>
[MibModule("VM-MIB", "vmMIB", "1.3.6.1.2.1.236", LastUpdated = "201510120000Z", Description = "Virtual machines, as RFC 7666 states them.")]
public static class VmMib
{
}

/// <summary>Values of VirtualMachineAdminState.</summary>
public enum VmAdminState
{
    Running = 1,
    Suspended = 2,
    Paused = 3,
    Shutdown = 4,
}

/// <summary>Values of VirtualMachineOperState.</summary>
public enum VmOperState
{
    Unknown = 1,
    Other = 2,
    Preparing = 3,
    Running = 4,
    Suspending = 5,
    Suspended = 6,
    Resuming = 7,
    Paused = 8,
    Migrating = 9,
    Shuttingdown = 10,
    Shutdown = 11,
    Crashed = 12,
}

/// <summary>Values of VirtualMachineAutoStart.</summary>
public enum VmAutoStart
{
    Unknown = 1,
    Enabled = 2,
    Disabled = 3,
}

/// <summary>Values of VirtualMachinePersistent.</summary>
public enum VmPersistent
{
    Unknown = 1,
    Persistent = 2,
    Transient = 3,
}

/// <summary>Values of VirtualMachineStorageSourceType.</summary>
public enum VmStorageSourceType
{
    Unknown = 1,
    Other = 2,
    Block = 3,
    Raw = 4,
    Sparse = 5,
    Network = 6,
}

/// <summary>Values of VirtualMachineStorageAccess.</summary>
public enum VmStorageAccess
{
    Unknown = 1,
    Readwrite = 2,
    Readonly = 3,
}

/// <summary>Values of vmCpuAffinity.</summary>
public enum VmCpuAffinity
{
    Unknown = 0,
    Enable = 1,
    Disable = 2,
}

/// <summary>Values of the storage media types that IANA keeps: the numbers of the module, which its words have the other way round.</summary>
public enum VmStorageMediaType
{
    Other = 1,
    Unknown = 2,
    HardDisk = 3,
    OpticalDisk = 4,
    FloppyDisk = 5,
}

/// <summary>The single objects of VM-MIB.</summary>
[MibScalars(typeof(VmMib))]
public interface IVmScalars
{
    /// <summary>The hypervisor software.</summary>
    [MibObject("1.1.1", "vmHvSoftware", MibAccess.ReadOnly, Description = "The hypervisor software.")]
    string HvSoftware { get; }

    /// <summary>The version of the hypervisor software.</summary>
    [MibObject("1.1.2", "vmHvVersion", MibAccess.ReadOnly, Description = "The version of the hypervisor software.")]
    string HvVersion { get; }

    /// <summary>The vendor's identifier of the hypervisor.</summary>
    [MibObject("1.1.3", "vmHvObjectID", MibAccess.ReadOnly, Syntax = MibSyntax.ObjectIdentifier, Description = "The vendor's identifier of the hypervisor.")]
    string HvObjectID { get; }

    /// <summary>Time since the hypervisor was started.</summary>
    [MibObject("1.1.4", "vmHvUpTime", MibAccess.ReadOnly, Description = "Time since the hypervisor was started.")]
    TimeSpan HvUpTime { get; }

    /// <summary>How many virtual machines there are.</summary>
    [MibObject("1.2", "vmNumber", MibAccess.ReadOnly, Description = "How many virtual machines there are.")]
    int Number { get; }

    /// <summary>The agent's uptime when a row was last added or removed.</summary>
    [MibObject("1.3", "vmTableLastChange", MibAccess.ReadOnly, Description = "The agent's uptime when a row was last added or removed.")]
    TimeSpan TableLastChange { get; }

    /// <summary>Whether a notification is sent for each virtual machine.</summary>
    [MibObject("1.9", "vmPerVMNotificationsEnabled", MibAccess.ReadWrite, Description = "Whether a notification is sent for each virtual machine.")]
    bool PerVMNotificationsEnabled { get; }

    /// <summary>Whether notifications are sent for several virtual machines at once.</summary>
    [MibObject("1.10", "vmBulkNotificationsEnabled", MibAccess.ReadWrite, Description = "Whether notifications are sent for several virtual machines at once.")]
    bool BulkNotificationsEnabled { get; }

    /// <summary>The virtual machines a bulk notification is about, one bit for each index.</summary>
    [MibObject("1.11", "vmAffectedVMs", MibAccess.AccessibleForNotify, Description = "The virtual machines a bulk notification is about, one bit for each index.")]
    byte[] AffectedVMs { get; }
}
