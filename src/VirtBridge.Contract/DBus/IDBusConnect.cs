using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Contract.DBus;

/// <summary>A connection to a hypervisor.</summary>
[DBusInterface("org.libvirt.Connect", "", DBusPathKey.Connection)]
public interface IDBusConnect
{
    /// <summary>C: <c>virConnectIsEncrypted</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [DBusAdapter("known by the transport, not by the server")]
    bool Encrypted { get; }

    /// <summary>C: <c>virConnectGetHostname</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IConnect), nameof(IConnect.GetHostnameAsync))]
    string Hostname { get; }

    /// <summary>C: <c>virConnectGetLibVersion</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IConnect), nameof(IConnect.GetLibVersionAsync))]
    ulong LibVersion { get; }

    /// <summary>C: <c>virConnectIsEncrypted</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [DBusAdapter("known by the transport, not by the server")]
    bool Secure { get; }

    /// <summary>C: <c>virConnectGetVersion</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IConnect), nameof(IConnect.GetVersionAsync))]
    ulong Version { get; }

    /// <summary>C: <c>virConnectBaselineCPU</c>.</summary>
    [Calls(typeof(IConnect), nameof(IConnect.BaselineCpuAsync))]
    [return: DBusResult("cpu")]
    string BaselineCPU(string[] xmlCPUs, uint flags);

    /// <summary>C: <c>virConnectCompareCPU</c>.</summary>
    [Calls(typeof(IConnect), nameof(IConnect.CompareCpuAsync))]
    [return: DBusResult("compareResult")]
    int CompareCPU(string xmlDesc, uint flags);

    /// <summary>C: <c>virDomainCreateXML</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.CreateXmlAsync))]
    [return: DBusResult("domain")]
    DomainRef DomainCreateXML(string xml, uint flags);

    /// <summary>C: <c>virDomainCreateXMLWithFiles</c>.</summary>
    [DBusAdapter("passes files")]
    [return: DBusResult("domain")]
    DomainRef DomainCreateXMLWithFiles(string xml, SafeFileHandle[] files, uint flags);

    /// <summary>C: <c>virDomainDefineXML</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.DefineXmlAsync))]
    [return: DBusResult("domain")]
    DomainRef DomainDefineXML(string xml);

    /// <summary>C: <c>virDomainLookupByID</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.LookupByIdAsync))]
    [return: DBusResult("domain")]
    DomainRef DomainLookupByID(int id);

    /// <summary>C: <c>virDomainLookupByName</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.LookupByNameAsync))]
    [return: DBusResult("domain")]
    DomainRef DomainLookupByName(string name);

    /// <summary>C: <c>virDomainLookupByUUIDString</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.LookupByUuidAsync))]
    [return: DBusResult("domain")]
    DomainRef DomainLookupByUUID(string uuid);

    /// <summary>C: <c>virDomainRestoreFlags</c>.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.RestoreFlagsAsync))]
    void DomainRestore(string from, string xml, uint flags);

    /// <summary>C: <c>virDomainSaveImageDefineXML</c>.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.SaveImageDefineXmlAsync))]
    void DomainSaveImageDefineXML(string file, string xml, uint flags);

    /// <summary>C: <c>virDomainSaveImageGetXMLDesc</c>.</summary>
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.SaveImageGetXmlDescAsync))]
    [return: DBusResult("xml")]
    string DomainSaveImageGetXMLDesc(string file, uint flags);

    /// <summary>C: <c>virConnectFindStoragePoolSources</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.FindStoragePoolSourcesAsync))]
    [return: DBusResult("storagePoolSources")]
    string FindStoragePoolSources(string type, string srcSpec, uint flags);

    /// <summary>C: <c>virConnectGetAllDomainStats</c>, <c>virDomainGetName</c>.</summary>
    [DBusAdapter("names the domains")]
    [return: DBusResult("records")]
    (string, TypedParameter[])[] GetAllDomainStats(uint stats, uint flags);

    /// <summary>C: <c>virConnectGetCapabilities</c>.</summary>
    [Calls(typeof(IConnect), nameof(IConnect.GetCapabilitiesAsync))]
    [return: DBusResult("capabilities")]
    string GetCapabilities();

    /// <summary>C: <c>virConnectGetCPUModelNames</c>.</summary>
    [Calls(typeof(IConnect), nameof(IConnect.GetCpuModelNamesAsync))]
    [return: DBusResult("models")]
    string[] GetCPUModelNames(string arch, uint flags);

    /// <summary>C: <c>virConnectGetDomainCapabilities</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.GetDomainCapabilitiesAsync))]
    [return: DBusResult("domCapabilities")]
    string GetDomainCapabilities(string emulatorbin, string arch, string machine, string virttype, uint flags);

    /// <summary>C: <c>virConnectGetSysinfo</c>.</summary>
    [Calls(typeof(IConnect), nameof(IConnect.GetSysinfoAsync))]
    [return: DBusResult("sysinfo")]
    string GetSysinfo(uint flags);

    /// <summary>C: <c>virInterfaceChangeBegin</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.ChangeBeginAsync))]
    void InterfaceChangeBegin(uint flags);

    /// <summary>C: <c>virInterfaceChangeCommit</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.ChangeCommitAsync))]
    void InterfaceChangeCommit(uint flags);

    /// <summary>C: <c>virInterfaceChangeRollback</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.ChangeRollbackAsync))]
    void InterfaceChangeRollback(uint flags);

    /// <summary>C: <c>virInterfaceDefineXML</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.DefineXmlAsync))]
    [return: DBusResult("interface")]
    InterfaceRef InterfaceDefineXML(string xml, uint flags);

    /// <summary>C: <c>virInterfaceLookupByMACString</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.LookupByMacStringAsync))]
    [return: DBusResult("interface")]
    InterfaceRef InterfaceLookupByMAC(string mac);

    /// <summary>C: <c>virInterfaceLookupByName</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.LookupByNameAsync))]
    [return: DBusResult("interface")]
    InterfaceRef InterfaceLookupByName(string name);

    /// <summary>C: <c>virConnectListAllDomains</c>.</summary>
    [Calls(typeof(IDomains), nameof(IDomains.ListAllDomainsAsync))]
    [return: DBusResult("domains")]
    DomainRef[] ListDomains(uint flags);

    /// <summary>C: <c>virConnectListAllInterfaces</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.ListAllInterfacesAsync))]
    [return: DBusResult("interfaces")]
    InterfaceRef[] ListInterfaces(uint flags);

    /// <summary>C: <c>virConnectListAllNetworks</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.ListAllNetworksAsync))]
    [return: DBusResult("networks")]
    NetworkRef[] ListNetworks(uint flags);

    /// <summary>C: <c>virConnectListAllNodeDevices</c>.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.ListAllNodeDevicesAsync))]
    [return: DBusResult("devs")]
    NodeDeviceRef[] ListNodeDevices(uint flags);

    /// <summary>C: <c>virConnectListAllNWFilters</c>.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.ListAllNWFiltersAsync))]
    [return: DBusResult("nwfilters")]
    NWFilterRef[] ListNWFilters(uint flags);

    /// <summary>C: <c>virConnectListAllSecrets</c>.</summary>
    [Calls(typeof(ISecrets), nameof(ISecrets.ListAllSecretsAsync))]
    [return: DBusResult("secrets")]
    SecretRef[] ListSecrets(uint flags);

    /// <summary>C: <c>virConnectListAllStoragePools</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.ListAllStoragePoolsAsync))]
    [return: DBusResult("storagePools")]
    StoragePoolRef[] ListStoragePools(uint flags);

    /// <summary>C: <c>virNetworkCreateXML</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.CreateXmlAsync))]
    [return: DBusResult("network")]
    NetworkRef NetworkCreateXML(string xml);

    /// <summary>C: <c>virNetworkDefineXML</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.DefineXmlAsync))]
    [return: DBusResult("network")]
    NetworkRef NetworkDefineXML(string xml);

    /// <summary>C: <c>virNetworkLookupByName</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.LookupByNameAsync))]
    [return: DBusResult("network")]
    NetworkRef NetworkLookupByName(string name);

    /// <summary>C: <c>virNetworkLookupByUUIDString</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.LookupByUuidAsync))]
    [return: DBusResult("network")]
    NetworkRef NetworkLookupByUUID(string uuid);

    /// <summary>C: <c>virNodeDeviceCreateXML</c>.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.CreateXmlAsync))]
    [return: DBusResult("dev")]
    NodeDeviceRef NodeDeviceCreateXML(string xml, uint flags);

    /// <summary>C: <c>virNodeDeviceLookupByName</c>.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.LookupByNameAsync))]
    [return: DBusResult("dev")]
    NodeDeviceRef NodeDeviceLookupByName(string name);

    /// <summary>C: <c>virNodeDeviceLookupSCSIHostByWWN</c>.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.LookupScsiHostByWwnAsync))]
    [return: DBusResult("dev")]
    NodeDeviceRef NodeDeviceLookupSCSIHostByWWN(string wwnn, string wwpn, uint flags);

    /// <summary>C: <c>virNWFilterDefineXML</c>.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.DefineXmlAsync))]
    [return: DBusResult("nwfilter")]
    NWFilterRef NWFilterDefineXML(string xml);

    /// <summary>C: <c>virNWFilterLookupByName</c>.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.LookupByNameAsync))]
    [return: DBusResult("nwfilter")]
    NWFilterRef NWFilterLookupByName(string name);

    /// <summary>C: <c>virNWFilterLookupByUUIDString</c>.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.LookupByUuidAsync))]
    [return: DBusResult("nwfilter")]
    NWFilterRef NWFilterLookupByUUID(string uuid);

    /// <summary>C: <c>virNodeGetCPUMap</c>.</summary>
    [DBusAdapter("turns a bitmap and a count into an array")]
    [return: DBusResult("res")]
    bool[] NodeGetCPUMap(uint flags);

    /// <summary>C: <c>virNodeGetCPUStats</c>.</summary>
    [Calls(typeof(INode), nameof(INode.GetCpuStatsAsync))]
    [return: DBusResult("cpuStats")]
    KeyValuePair<string, ulong>[] NodeGetCPUStats(int cpuNum, uint flags);

    /// <summary>C: <c>virNodeGetFreeMemory</c>.</summary>
    [Calls(typeof(INode), nameof(INode.GetFreeMemoryAsync))]
    [return: DBusResult("freemem")]
    ulong NodeGetFreeMemory();

    /// <summary>C: <c>virNodeGetMemoryParameters</c>.</summary>
    [Calls(typeof(INode), nameof(INode.GetMemoryParametersAsync))]
    [return: DBusResult("memoryParameters")]
    TypedParameter[] NodeGetMemoryParameters(uint flags);

    /// <summary>C: <c>virNodeGetMemoryStats</c>.</summary>
    [Calls(typeof(INode), nameof(INode.GetMemoryStatsAsync))]
    [return: DBusResult("stats")]
    KeyValuePair<string, ulong>[] NodeGetMemoryStats(int cellNum, uint flags);

    /// <summary>C: <c>virNodeGetSecurityModel</c>.</summary>
    [Calls(typeof(INode), nameof(INode.GetSecurityModelAsync))]
    [return: DBusResult("secModel")]
    (string, string) NodeGetSecurityModel();

    /// <summary>C: <c>virNodeSetMemoryParameters</c>.</summary>
    [Calls(typeof(INode), nameof(INode.SetMemoryParametersAsync))]
    void NodeSetMemoryParameters(TypedParameter[] @params, uint flags);

    /// <summary>C: <c>virSecretDefineXML</c>.</summary>
    [Calls(typeof(ISecrets), nameof(ISecrets.DefineXmlAsync))]
    [return: DBusResult("secret")]
    SecretRef SecretDefineXML(string xml, uint flags);

    /// <summary>C: <c>virSecretLookupByUUIDString</c>.</summary>
    [Calls(typeof(ISecrets), nameof(ISecrets.LookupByUuidAsync))]
    [return: DBusResult("secret")]
    SecretRef SecretLookupByUUID(string uuid);

    /// <summary>C: <c>virSecretLookupByUsage</c>.</summary>
    [Calls(typeof(ISecrets), nameof(ISecrets.LookupByUsageAsync))]
    [return: DBusResult("secret")]
    SecretRef SecretLookupByUsage(int usageType, string usageID);

    /// <summary>C: <c>virStoragePoolCreateXML</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.CreateXmlAsync))]
    [return: DBusResult("storagePool")]
    StoragePoolRef StoragePoolCreateXML(string xml, uint flags);

    /// <summary>C: <c>virStoragePoolDefineXML</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.DefineXmlAsync))]
    [return: DBusResult("storagePool")]
    StoragePoolRef StoragePoolDefineXML(string xml, uint flags);

    /// <summary>C: <c>virStoragePoolLookupByName</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.LookupByNameAsync))]
    [return: DBusResult("storagePool")]
    StoragePoolRef StoragePoolLookupByName(string name);

    /// <summary>C: <c>virStoragePoolLookupByUUIDString</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.LookupByUuidAsync))]
    [return: DBusResult("storagePool")]
    StoragePoolRef StoragePoolLookupByUUID(string uuid);

    /// <summary>C: <c>virStorageVolLookupByKey</c>.</summary>
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.LookupByKeyAsync))]
    [return: DBusResult("storageVol")]
    StorageVolRef StorageVolLookupByKey(string key);

    /// <summary>C: <c>virStorageVolLookupByPath</c>.</summary>
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.LookupByPathAsync))]
    [return: DBusResult("storageVol")]
    StorageVolRef StorageVolLookupByPath(string path);

    /// <summary>Event <c>VIR_DOMAIN_EVENT_ID_LIFECYCLE</c>.</summary>
    [DBusSignal(typeof(DomainEventCallbackLifecycle), Register = nameof(IEvents.DomainEventCallbackRegisterAnyAsync), EventId = 0)]
    void DomainEvent(DomainRef domain, int @event, int detail);

    /// <summary>Event <c>VIR_NETWORK_EVENT_ID_LIFECYCLE</c>.</summary>
    [DBusSignal(typeof(NetworkEventLifecycle), Register = nameof(IEvents.NetworkEventRegisterAnyAsync), EventId = 0)]
    void NetworkEvent(NetworkRef network, int @event);

    /// <summary>Event <c>VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE</c>.</summary>
    [DBusSignal(typeof(NodeDeviceEventLifecycle), Register = nameof(IEvents.NodeDeviceEventRegisterAnyAsync), EventId = 0)]
    void NodeDeviceEvent(NodeDeviceRef dev, int @event, int detail);

    /// <summary>Event <c>VIR_SECRET_EVENT_ID_LIFECYCLE</c>.</summary>
    [DBusSignal(typeof(SecretEventLifecycle), Register = nameof(IEvents.SecretEventRegisterAnyAsync), EventId = 0)]
    void SecretEvent(SecretRef secret, int @event, int detail);

    /// <summary>Event <c>VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE</c>.</summary>
    [DBusSignal(typeof(StoragePoolEventLifecycle), Register = nameof(IEvents.StoragePoolEventRegisterAnyAsync), EventId = 0)]
    void StoragePoolEvent(StoragePoolRef storagePool, int @event, int detail);
}
