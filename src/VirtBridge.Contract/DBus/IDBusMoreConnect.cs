namespace VirtBridge.Contract.DBus;

/// <summary>What a connection can do beyond <c>org.libvirt.Connect</c>.</summary>
[DBusInterface("org.virtbridge.Connect", "", DBusPathKey.Connection)]
public interface IDBusMoreConnect
{
    /// <summary>The driver.</summary>
    [DBusProperty(DBusEmits.Const)]
    [Calls(typeof(IConnect), nameof(IConnect.GetTypeAsync))]
    string Type { get; }

    /// <summary>The URI of the hypervisor, as its daemon sees it.</summary>
    [DBusProperty(DBusEmits.Const)]
    [Calls(typeof(IConnect), nameof(IConnect.GetUriAsync))]
    string URI { get; }

    /// <summary>The most virtual processors of a kind of guest.</summary>
    [Calls(typeof(IConnect), nameof(IConnect.GetMaxVcpusAsync))]
    [return: DBusResult("vcpus")]
    int GetMaxVcpus(string type);

    /// <summary>Compares a CPU with what a hypervisor offers.</summary>
    [Calls(typeof(IConnect), nameof(IConnect.CompareHypervisorCpuAsync))]
    [return: DBusResult("compareResult")]
    int CompareHypervisorCPU(string emulator, string arch, string machine, string virttype, string cpu, uint flags);

    /// <summary>The CPU that all given ones and a hypervisor have in common.</summary>
    [Calls(typeof(IConnect), nameof(IConnect.BaselineHypervisorCpuAsync))]
    [return: DBusResult("cpu")]
    string BaselineHypervisorCPU(string emulator, string arch, string machine, string virttype, string[] cpus, uint flags);

    /// <summary>The host.</summary>
    [Calls(typeof(INode), nameof(INode.GetInfoAsync))]
    [return: DBusResult("info")]
    (string, ulong, int, int, int, int, int, int) NodeGetInfo();

    /// <summary>Free memory of each cell.</summary>
    [Calls(typeof(INode), nameof(INode.GetCellsFreeMemoryAsync))]
    [return: DBusResult("cells")]
    ulong[] NodeGetCellsFreeMemory(int startCell, int maxCells);

    /// <summary>Free pages of each size in each cell.</summary>
    [Calls(typeof(INode), nameof(INode.GetFreePagesAsync))]
    [return: DBusResult("counts")]
    ulong[] NodeGetFreePages(uint[] pages, int startCell, uint cellCount, uint flags);

    /// <summary>Puts the host to sleep.</summary>
    [Calls(typeof(INode), nameof(INode.SuspendForDurationAsync))]
    void NodeSuspendForDuration(uint target, ulong duration, uint flags);

    /// <summary>What kinds of pools there can be.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.GetStoragePoolCapabilitiesAsync))]
    [return: DBusResult("capabilities")]
    string GetStoragePoolCapabilities(uint flags);

    /// <summary>Finds a pool by where it is.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.LookupByTargetPathAsync))]
    [return: DBusResult("storagePool")]
    StoragePoolRef StoragePoolLookupByTargetPath(string path);

    /// <summary>Defines a node device.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.DefineXmlAsync))]
    [return: DBusResult("dev")]
    NodeDeviceRef NodeDeviceDefineXML(string xml, uint flags);

    /// <summary>A hypervisor's own configuration as a definition.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.DomainXmlFromNativeAsync))]
    [return: DBusResult("xml")]
    string DomainXMLFromNative(string format, string config, uint flags);

    /// <summary>A definition as a hypervisor's own configuration.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.DomainXmlToNativeAsync))]
    [return: DBusResult("config")]
    string DomainXMLToNative(string format, string xml, uint flags);

    /// <summary>Defines a domain.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.DefineXmlFlagsAsync))]
    [return: DBusResult("domain")]
    DomainRef DomainDefineXMLFlags(string xml, uint flags);

    /// <summary>All bindings of network filters.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.ListAllNWFilterBindingsAsync))]
    [return: DBusResult("bindings")]
    NWFilterBindingRef[] ListNWFilterBindings(uint flags);

    /// <summary>Finds the binding of a port.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.BindingLookupByPortDevAsync))]
    [return: DBusResult("binding")]
    NWFilterBindingRef NWFilterBindingLookupByPortDev(string device);

    /// <summary>Binds a network filter.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.BindingCreateXmlAsync))]
    [return: DBusResult("binding")]
    NWFilterBindingRef NWFilterBindingCreateXML(string xml, uint flags);

    /// <summary>Everything known of an image, as JSON: its header, what is below and above it, and why it is kept.</summary>
    [Calls(typeof(IImages), nameof(IImages.ExplainAsync))]
    [return: DBusResult("json")]
    string ImageExplain(string image, uint flags);
}
