namespace VirtBridge.Contract.Snmp;

/// <summary>LIBVIRT-MIB: the guests of a hypervisor.</summary>
[MibModule("LIBVIRT-MIB", "libvirtMIB", "1.3.6.1.4.1.36957",
    LastUpdated = "201803200000Z",
    WriteText = true,
    Description = "The guests a libvirt connection knows, their state and what they use, and a notification when a guest's state changes.")]
public static class LibvirtMib
{
}

/// <summary>The states of libvirtGuestState.</summary>
public enum LibvirtGuestState
{
    Running = 1,
    Blocked = 2,
    Paused = 3,
    Shutdown = 4,
    Shutoff = 5,
    Crashed = 6,
}

/// <summary>The standard states of a row.</summary>
public enum RowStatus
{
    Active = 1,
    NotInService = 2,
    NotReady = 3,
    CreateAndGo = 4,
    CreateAndWait = 5,
    Destroy = 6,
}

/// <summary>A row of libvirtGuestTable.</summary>
[MibTable(typeof(LibvirtMib), "libvirtGuestTable", "libvirtGuestEntry", "1.1", Description = "One row for each guest, running or not.")]
public interface ILibvirtGuest
{
    /// <summary>The guest's UUID.</summary>
    [MibObject("1", "libvirtGuestUUID", MibAccess.AccessibleForNotify, Index = 1, Description = "The guest's UUID, in the byte order of its text.")]
    Uuid Uuid { get; }

    /// <summary>The guest's name.</summary>
    [MibObject("2", "libvirtGuestName", MibAccess.ReadOnly, Description = "The guest's name.")]
    string Name { get; }

    /// <summary>The guest's state.</summary>
    [MibObject("3", "libvirtGuestState", MibAccess.ReadCreate,
        Description = "The guest's state. Where the agent permits it, setting paused pauses a running guest, running resumes a paused one, and shutdown asks a running one to shut down.")]
    LibvirtGuestState State { get; }

    /// <summary>Virtual processors.</summary>
    [MibObject("4", "libvirtGuestCpuCount", MibAccess.ReadOnly, Description = "How many virtual processors the guest has.")]
    ushort CpuCount { get; }

    /// <summary>Memory in use, in mebibytes.</summary>
    [MibObject("5", "libvirtGuestMemoryCurrent", MibAccess.ReadOnly, Syntax = MibSyntax.Gauge32, Description = "The memory the guest has now, in MiB.")]
    uint MemoryCurrent { get; }

    /// <summary>Memory allowed, in mebibytes.</summary>
    [MibObject("6", "libvirtGuestMemoryLimit", MibAccess.ReadOnly, Description = "The most memory the guest can have, in MiB.")]
    uint MemoryLimit { get; }

    /// <summary>Processor time in nanoseconds.</summary>
    [MibObject("7", "libvirtGuestCpuTime", MibAccess.ReadOnly, Description = "The processor time the guest has used, in nanoseconds.")]
    ulong CpuTime { get; }

    /// <summary>The row's state.</summary>
    [MibObject("9", "libvirtGuestRowStatus", MibAccess.ReadCreate,
        Description = "active while the guest runs. Where the agent permits it, createAndGo starts a defined guest and destroy stops it at once.")]
    RowStatus RowStatus { get; }
}

/// <summary>The notifications of LIBVIRT-MIB.</summary>
[MibNotifications(typeof(LibvirtMib))]
public interface ILibvirtNotifications
{
    /// <summary>A guest's state has changed.</summary>
    [MibNotification("0.1", "libvirtGuestNotif", "libvirtGuestName", "libvirtGuestUUID", "libvirtGuestState", "libvirtGuestRowStatus",
        Description = "A guest's state has changed; the objects tell which guest and its state now.")]
    void GuestNotif(ILibvirtGuest guest);
}
