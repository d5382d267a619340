namespace VirtBridge.Contract.Snmp;

/// <summary>One row for each virtual machine.</summary>
[MibTable(typeof(VmMib), "vmTable", "vmEntry", "1.4", Description = "One row for each virtual machine.")]
public interface IVm
{
    /// <summary>The virtual machine's number, kept while the agent runs.</summary>
    [MibObject("1", "vmIndex", MibAccess.NotAccessible, Index = 1, Description = "The virtual machine's number, kept while the agent runs.")]
    int Index { get; }

    /// <summary>The name.</summary>
    [MibObject("2", "vmName", MibAccess.ReadOnly, Description = "The name.")]
    string Name { get; }

    /// <summary>The UUID.</summary>
    [MibObject("3", "vmUUID", MibAccess.ReadOnly, Description = "The UUID.")]
    Uuid UUID { get; }

    /// <summary>What operating system it runs.</summary>
    [MibObject("4", "vmOSType", MibAccess.ReadOnly, Description = "What operating system it runs.")]
    string OSType { get; }

    /// <summary>The state it is meant to be in.</summary>
    [MibObject("5", "vmAdminState", MibAccess.ReadOnly, Description = "The state it is meant to be in.")]
    VmAdminState AdminState { get; }

    /// <summary>The state it is in.</summary>
    [MibObject("6", "vmOperState", MibAccess.ReadOnly, Description = "The state it is in.")]
    VmOperState OperState { get; }

    /// <summary>Whether it starts with the host.</summary>
    [MibObject("7", "vmAutoStart", MibAccess.ReadOnly, Description = "Whether it starts with the host.")]
    VmAutoStart AutoStart { get; }

    /// <summary>Whether its definition outlives it.</summary>
    [MibObject("8", "vmPersistent", MibAccess.ReadOnly, Description = "Whether its definition outlives it.")]
    VmPersistent Persistent { get; }

    /// <summary>Virtual processors now.</summary>
    [MibObject("9", "vmCurCpuNumber", MibAccess.ReadOnly, Description = "Virtual processors now.")]
    int CurCpuNumber { get; }

    /// <summary>The fewest virtual processors, -1 when unknown.</summary>
    [MibObject("10", "vmMinCpuNumber", MibAccess.ReadOnly, Description = "The fewest virtual processors, -1 when unknown.")]
    int MinCpuNumber { get; }

    /// <summary>The most virtual processors, -1 when unknown.</summary>
    [MibObject("11", "vmMaxCpuNumber", MibAccess.ReadOnly, Description = "The most virtual processors, -1 when unknown.")]
    int MaxCpuNumber { get; }

    /// <summary>The unit of the memory columns in bytes.</summary>
    [MibObject("12", "vmMemUnit", MibAccess.ReadOnly, Description = "The unit of the memory columns in bytes.")]
    int MemUnit { get; }

    /// <summary>Memory now.</summary>
    [MibObject("13", "vmCurMem", MibAccess.ReadOnly, Description = "Memory now.")]
    int CurMem { get; }

    /// <summary>The least memory, -1 when unknown.</summary>
    [MibObject("14", "vmMinMem", MibAccess.ReadOnly, Description = "The least memory, -1 when unknown.")]
    int MinMem { get; }

    /// <summary>The most memory, -1 when unknown.</summary>
    [MibObject("15", "vmMaxMem", MibAccess.ReadOnly, Description = "The most memory, -1 when unknown.")]
    int MaxMem { get; }

    /// <summary>Time since it was started, as far as the agent saw it.</summary>
    [MibObject("16", "vmUpTime", MibAccess.ReadOnly, Description = "Time since it was started, as far as the agent saw it.")]
    TimeSpan UpTime { get; }

    /// <summary>Processor time used, in microseconds.</summary>
    [MibObject("17", "vmCpuTime", MibAccess.ReadOnly, Description = "Processor time used, in microseconds.")]
    ulong CpuTime { get; }
}

/// <summary>One row for each virtual processor.</summary>
[MibTable(typeof(VmMib), "vmCpuTable", "vmCpuEntry", "1.5", Description = "One row for each virtual processor.")]
public interface IVmCpu
{
    /// <summary>The virtual machine's number, kept while the agent runs.</summary>
    [MibObject("0", "vmIndex", MibAccess.NotAccessible, Index = 1, Description = "The virtual machine's number, kept while the agent runs.")]
    int VmIndex { get; }

    /// <summary>The virtual processor's number, from 1.</summary>
    [MibObject("1", "vmCpuIndex", MibAccess.NotAccessible, Index = 2, Description = "The virtual processor's number, from 1.")]
    int Index { get; }

    /// <summary>Processor time of this virtual processor, in microseconds.</summary>
    [MibObject("2", "vmCpuCoreTime", MibAccess.ReadOnly, Description = "Processor time of this virtual processor, in microseconds.")]
    ulong CoreTime { get; }
}

/// <summary>Which virtual processors may run on which physical ones.</summary>
[MibTable(typeof(VmMib), "vmCpuAffinityTable", "vmCpuAffinityEntry", "1.6", Description = "Which virtual processors may run on which physical ones.")]
public interface IVmCpuAffinity
{
    /// <summary>The virtual machine's number, kept while the agent runs.</summary>
    [MibObject("0", "vmIndex", MibAccess.NotAccessible, Index = 1, Description = "The virtual machine's number, kept while the agent runs.")]
    int VmIndex { get; }

    /// <summary>The virtual processor's number, from 1.</summary>
    [MibObject("0", "vmCpuIndex", MibAccess.NotAccessible, Index = 2, Description = "The virtual processor's number, from 1.")]
    int CpuIndex { get; }

    /// <summary>The physical processor.</summary>
    [MibObject("2", "vmCpuPhysIndex", MibAccess.NotAccessible, Index = 3, Description = "The physical processor.")]
    int CpuPhysIndex { get; }

    /// <summary>Whether the virtual processor may run there.</summary>
    [MibObject("3", "vmCpuAffinity", MibAccess.ReadOnly, Description = "Whether the virtual processor may run there.")]
    VmCpuAffinity CpuAffinity { get; }
}

/// <summary>One row for each storage device of a virtual machine.</summary>
[MibTable(typeof(VmMib), "vmStorageTable", "vmStorageEntry", "1.7", Description = "One row for each storage device of a virtual machine.")]
public interface IVmStorage
{
    /// <summary>The virtual machine.</summary>
    [MibObject("1", "vmStorageVmIndex", MibAccess.NotAccessible, Index = 1, Description = "The virtual machine.")]
    int VmIndex { get; }

    /// <summary>The storage's number within the virtual machine, from 1.</summary>
    [MibObject("2", "vmStorageIndex", MibAccess.NotAccessible, Index = 2, Description = "The storage's number within the virtual machine, from 1.")]
    int Index { get; }

    /// <summary>The storage on the host, 0 when unknown.</summary>
    [MibObject("3", "vmStorageParent", MibAccess.ReadOnly, Description = "The storage on the host, 0 when unknown.")]
    int Parent { get; }

    /// <summary>What holds the data.</summary>
    [MibObject("4", "vmStorageSourceType", MibAccess.ReadOnly, Description = "What holds the data.")]
    VmStorageSourceType SourceType { get; }

    /// <summary>What holds the data, in words.</summary>
    [MibObject("5", "vmStorageSourceTypeString", MibAccess.ReadOnly, Description = "What holds the data, in words.")]
    string SourceTypeString { get; }

    /// <summary>The path or name of what holds the data.</summary>
    [MibObject("6", "vmStorageResourceID", MibAccess.ReadOnly, Description = "The path or name of what holds the data.")]
    string ResourceID { get; }

    /// <summary>Whether it can be written.</summary>
    [MibObject("7", "vmStorageAccess", MibAccess.ReadOnly, Description = "Whether it can be written.")]
    VmStorageAccess Access { get; }

    /// <summary>What the guest sees it as.</summary>
    [MibObject("8", "vmStorageMediaType", MibAccess.ReadOnly, Description = "What the guest sees it as.")]
    VmStorageMediaType MediaType { get; }

    /// <summary>What the guest sees it as, in words.</summary>
    [MibObject("9", "vmStorageMediaTypeString", MibAccess.ReadOnly, Description = "What the guest sees it as, in words.")]
    string MediaTypeString { get; }

    /// <summary>The unit of the size columns in bytes.</summary>
    [MibObject("10", "vmStorageSizeUnit", MibAccess.ReadOnly, Description = "The unit of the size columns in bytes.")]
    int SizeUnit { get; }

    /// <summary>The size the guest sees, -1 when unknown.</summary>
    [MibObject("11", "vmStorageDefinedSize", MibAccess.ReadOnly, Description = "The size the guest sees, -1 when unknown.")]
    int DefinedSize { get; }

    /// <summary>The space taken, -1 when unknown.</summary>
    [MibObject("12", "vmStorageAllocatedSize", MibAccess.ReadOnly, Description = "The space taken, -1 when unknown.")]
    int AllocatedSize { get; }

    /// <summary>Read requests.</summary>
    [MibObject("13", "vmStorageReadIOs", MibAccess.ReadOnly, Description = "Read requests.")]
    ulong ReadIOs { get; }

    /// <summary>Write requests.</summary>
    [MibObject("14", "vmStorageWriteIOs", MibAccess.ReadOnly, Description = "Write requests.")]
    ulong WriteIOs { get; }

    /// <summary>Bytes read.</summary>
    [MibObject("15", "vmStorageReadOctets", MibAccess.ReadOnly, Description = "Bytes read.")]
    ulong ReadOctets { get; }

    /// <summary>Bytes written.</summary>
    [MibObject("16", "vmStorageWriteOctets", MibAccess.ReadOnly, Description = "Bytes written.")]
    ulong WriteOctets { get; }

    /// <summary>Time spent reading, in microseconds.</summary>
    [MibObject("17", "vmStorageReadLatency", MibAccess.ReadOnly, Description = "Time spent reading, in microseconds.")]
    ulong ReadLatency { get; }

    /// <summary>Time spent writing, in microseconds.</summary>
    [MibObject("18", "vmStorageWriteLatency", MibAccess.ReadOnly, Description = "Time spent writing, in microseconds.")]
    ulong WriteLatency { get; }
}

/// <summary>One row for each network interface of a virtual machine.</summary>
[MibTable(typeof(VmMib), "vmNetworkTable", "vmNetworkEntry", "1.8", Description = "One row for each network interface of a virtual machine.")]
public interface IVmNetwork
{
    /// <summary>The virtual machine's number, kept while the agent runs.</summary>
    [MibObject("0", "vmIndex", MibAccess.NotAccessible, Index = 1, Description = "The virtual machine's number, kept while the agent runs.")]
    int VmIndex { get; }

    /// <summary>The interface's number within the virtual machine, from 1.</summary>
    [MibObject("1", "vmNetworkIndex", MibAccess.NotAccessible, Index = 2, Description = "The interface's number within the virtual machine, from 1.")]
    int Index { get; }

    /// <summary>The interface on the host, 0 when there is none.</summary>
    [MibObject("2", "vmNetworkIfIndex", MibAccess.ReadOnly, Description = "The interface on the host, 0 when there is none.")]
    int IfIndex { get; }

    /// <summary>The physical interface below it, 0 when unknown.</summary>
    [MibObject("3", "vmNetworkParent", MibAccess.ReadOnly, Description = "The physical interface below it, 0 when unknown.")]
    int Parent { get; }

    /// <summary>The model the guest sees.</summary>
    [MibObject("4", "vmNetworkModel", MibAccess.ReadOnly, Description = "The model the guest sees.")]
    string Model { get; }

    /// <summary>The hardware address.</summary>
    [MibObject("5", "vmNetworkPhysAddress", MibAccess.ReadOnly, Description = "The hardware address.")]
    byte[] PhysAddress { get; }
}
