namespace VirtBridge.Contract;

/// <summary>Operations of the Networks family.</summary>
[Contract("remote", 536903814, 1)]
public interface INetworks
{
    /// <summary>Procedure 36; C: <c>virConnectListDefinedNetworks</c>.</summary>
    [Procedure(36, "CONNECT_LIST_DEFINED_NETWORKS", Since = "0.3.0", HighPriority = true, CFunction = "virConnectListDefinedNetworks", Fast = true, Result = "names")]
    [Access("connect", "search_networks")]
    [AccessFilter("network", "getattr")]
    [return: Limit(16384)]
    ValueTask<string[]> ListDefinedNetworksAsync(int maxnames, CancellationToken cancellation);

    /// <summary>Procedure 38; C: <c>virConnectListNetworks</c>.</summary>
    [Procedure(38, "CONNECT_LIST_NETWORKS", Since = "0.3.0", HighPriority = true, CFunction = "virConnectListNetworks", Result = "names")]
    [Access("connect", "search_networks")]
    [AccessFilter("network", "getattr")]
    [return: Limit(16384)]
    ValueTask<string[]> ListNetworksAsync(int maxnames, CancellationToken cancellation);

    /// <summary>Procedure 39; C: <c>virNetworkCreate</c>.</summary>
    [Procedure(39, "NETWORK_CREATE", Since = "0.3.0", CFunction = "virNetworkCreate", Write = true)]
    [Access("network", "start")]
    ValueTask CreateAsync(NetworkRef net, CancellationToken cancellation);

    /// <summary>Procedure 40; C: <c>virNetworkCreateXML</c>.</summary>
    [Procedure(40, "NETWORK_CREATE_XML", Since = "0.3.0", CFunction = "virNetworkCreateXML", Write = true, Result = "net")]
    [Access("network", "write")]
    [Access("network", "start")]
    ValueTask<NetworkRef> CreateXmlAsync(string xml, CancellationToken cancellation);

    /// <summary>Procedure 41; C: <c>virNetworkDefineXML</c>.</summary>
    [Procedure(41, "NETWORK_DEFINE_XML", Since = "0.3.0", HighPriority = true, CFunction = "virNetworkDefineXML", Write = true, Result = "net")]
    [Access("network", "write")]
    [Access("network", "save")]
    ValueTask<NetworkRef> DefineXmlAsync(string xml, CancellationToken cancellation);

    /// <summary>Procedure 42; C: <c>virNetworkDestroy</c>.</summary>
    [Procedure(42, "NETWORK_DESTROY", Since = "0.3.0", HighPriority = true, CFunction = "virNetworkDestroy", Write = true)]
    [Access("network", "stop")]
    ValueTask DestroyAsync(NetworkRef net, CancellationToken cancellation);

    /// <summary>Procedure 43; C: <c>virNetworkGetXMLDesc</c>.</summary>
    [Procedure(43, "NETWORK_GET_XML_DESC", Since = "0.3.0", HighPriority = true, CFunction = "virNetworkGetXMLDesc", Result = "xml")]
    [Access("network", "read")]
    ValueTask<string> GetXmlDescAsync(NetworkRef net, NetworkXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 44; C: <c>virNetworkGetAutostart</c>.</summary>
    [Procedure(44, "NETWORK_GET_AUTOSTART", Since = "0.3.0", HighPriority = true, CFunction = "virNetworkGetAutostart", Fast = true, Result = "autostart")]
    [Access("network", "read")]
    ValueTask<int> GetAutostartAsync(NetworkRef net, CancellationToken cancellation);

    /// <summary>Procedure 45; C: <c>virNetworkGetBridgeName</c>.</summary>
    [Procedure(45, "NETWORK_GET_BRIDGE_NAME", Since = "0.3.0", HighPriority = true, CFunction = "virNetworkGetBridgeName", Result = "name")]
    [Access("network", "read")]
    ValueTask<string> GetBridgeNameAsync(NetworkRef net, CancellationToken cancellation);

    /// <summary>Procedure 46; C: <c>virNetworkLookupByName</c>.</summary>
    [Procedure(46, "NETWORK_LOOKUP_BY_NAME", Since = "0.3.0", HighPriority = true, CFunction = "virNetworkLookupByName", Fast = true, Result = "net")]
    [Access("network", "getattr")]
    ValueTask<NetworkRef> LookupByNameAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 47; C: <c>virNetworkLookupByUUID</c>.</summary>
    [Procedure(47, "NETWORK_LOOKUP_BY_UUID", Since = "0.3.0", HighPriority = true, CFunction = "virNetworkLookupByUUID", Fast = true, Result = "net")]
    [Access("network", "getattr")]
    ValueTask<NetworkRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation);

    /// <summary>Procedure 48; C: <c>virNetworkSetAutostart</c>.</summary>
    [Procedure(48, "NETWORK_SET_AUTOSTART", Since = "0.3.0", HighPriority = true, CFunction = "virNetworkSetAutostart", Write = true)]
    [Access("network", "write")]
    ValueTask SetAutostartAsync(NetworkRef net, int autostart, CancellationToken cancellation);

    /// <summary>Procedure 49; C: <c>virNetworkUndefine</c>.</summary>
    [Procedure(49, "NETWORK_UNDEFINE", Since = "0.3.0", HighPriority = true, CFunction = "virNetworkUndefine", Write = true)]
    [Access("network", "delete")]
    ValueTask UndefineAsync(NetworkRef net, CancellationToken cancellation);

    /// <summary>Procedure 50; C: <c>virConnectNumOfDefinedNetworks</c>.</summary>
    [Procedure(50, "CONNECT_NUM_OF_DEFINED_NETWORKS", Since = "0.3.0", HighPriority = true, CFunction = "virConnectNumOfDefinedNetworks", Fast = true, Result = "num")]
    [Access("connect", "search_networks")]
    [AccessFilter("network", "getattr")]
    ValueTask<int> NumOfDefinedNetworksAsync(CancellationToken cancellation);

    /// <summary>Procedure 52; C: <c>virConnectNumOfNetworks</c>.</summary>
    [Procedure(52, "CONNECT_NUM_OF_NETWORKS", Since = "0.3.0", HighPriority = true, CFunction = "virConnectNumOfNetworks", Fast = true, Result = "num")]
    [Access("connect", "search_networks")]
    [AccessFilter("network", "getattr")]
    ValueTask<int> NumOfNetworksAsync(CancellationToken cancellation);

    /// <summary>Procedure 152; C: <c>virNetworkIsActive</c>.</summary>
    [Procedure(152, "NETWORK_IS_ACTIVE", Since = "0.7.3", HighPriority = true, CFunction = "virNetworkIsActive", Fast = true, Result = "active")]
    [Access("network", "read")]
    ValueTask<int> IsActiveAsync(NetworkRef net, CancellationToken cancellation);

    /// <summary>Procedure 153; C: <c>virNetworkIsPersistent</c>.</summary>
    [Procedure(153, "NETWORK_IS_PERSISTENT", Since = "0.7.3", HighPriority = true, CFunction = "virNetworkIsPersistent", Fast = true, Result = "persistent")]
    [Access("network", "read")]
    ValueTask<int> IsPersistentAsync(NetworkRef net, CancellationToken cancellation);

    /// <summary>Procedure 283; C: <c>virConnectListAllNetworks</c>.</summary>
    [Procedure(283, "CONNECT_LIST_ALL_NETWORKS", Since = "0.10.2", HighPriority = true, CFunction = "virConnectListAllNetworks", Fast = true)]
    [Access("connect", "search_networks")]
    [AccessFilter("network", "getattr")]
    ValueTask<ConnectListAllNetworksResult> ListAllNetworksAsync(
        int needResults,
        ConnectListAllNetworksFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 291; C: <c>virNetworkUpdate</c>.</summary>
    [Procedure(291, "NETWORK_UPDATE", Since = "0.10.2", HighPriority = true, CFunction = "virNetworkUpdate", Write = true)]
    [Access("network", "write")]
    [Access("network", "save", WhenFlag = "!VIR_NETWORK_UPDATE_AFFECT_CONFIG|VIR_NETWORK_UPDATE_AFFECT_LIVE")]
    [Access("network", "save", WhenFlag = "VIR_NETWORK_UPDATE_AFFECT_CONFIG")]
    ValueTask UpdateAsync(
        NetworkRef net,
        uint command,
        uint section,
        int parentIndex,
        string xml,
        NetworkUpdateFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 341; C: <c>virNetworkGetDHCPLeases</c>.</summary>
    [Procedure(341, "NETWORK_GET_DHCP_LEASES", Since = "1.2.6", CFunction = "virNetworkGetDHCPLeases")]
    [Access("network", "read")]
    ValueTask<NetworkGetDhcpLeasesResult> GetDhcpLeasesAsync(
        NetworkRef net,
        string? mac,
        int needResults,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 432; C: <c>virNetworkDefineXMLFlags</c>.</summary>
    [Procedure(432, "NETWORK_DEFINE_XML_FLAGS", Since = "7.7.0", HighPriority = true, CFunction = "virNetworkDefineXMLFlags", Write = true, Result = "net")]
    [Access("network", "write")]
    [Access("network", "save")]
    [Validated("VIR_NETWORK_DEFINE_VALIDATE", "network.rng")]
    ValueTask<NetworkRef> DefineXmlFlagsAsync(string xml, NetworkDefineFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 437; C: <c>virNetworkCreateXMLFlags</c>.</summary>
    [Procedure(437, "NETWORK_CREATE_XML_FLAGS", Since = "7.8.0", HighPriority = true, CFunction = "virNetworkCreateXMLFlags", Write = true, Result = "net")]
    [Access("network", "write")]
    [Access("network", "start")]
    [Validated("VIR_NETWORK_CREATE_VALIDATE", "network.rng")]
    ValueTask<NetworkRef> CreateXmlFlagsAsync(string xml, NetworkCreateFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 444; C: <c>virNetworkSetMetadata</c>.</summary>
    [Procedure(444, "NETWORK_SET_METADATA", Since = "9.7.0", CFunction = "virNetworkSetMetadata", Write = true)]
    [Access("network", "write")]
    [Access("network", "save", WhenFlag = "!VIR_NETWORK_UPDATE_AFFECT_CONFIG|VIR_NETWORK_UPDATE_AFFECT_LIVE")]
    [Access("network", "save", WhenFlag = "VIR_NETWORK_UPDATE_AFFECT_CONFIG")]
    ValueTask SetMetadataAsync(
        NetworkRef network,
        int type,
        string? metadata,
        string? key,
        string? uri,
        NetworkUpdateFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 445; C: <c>virNetworkGetMetadata</c>.</summary>
    [Procedure(445, "NETWORK_GET_METADATA", Since = "9.7.0", CFunction = "virNetworkGetMetadata", Result = "metadata")]
    [Access("network", "read")]
    [FlagsExclude("VIR_NETWORK_UPDATE_AFFECT_LIVE", "VIR_NETWORK_UPDATE_AFFECT_CONFIG")]
    ValueTask<string> GetMetadataAsync(
        NetworkRef network,
        int type,
        string? uri,
        NetworkUpdateFlags flags,
        CancellationToken cancellation);
}
