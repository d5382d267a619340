namespace VirtBridge.Contract;

/// <summary>Operations of the NetworkPorts family.</summary>
[Contract("remote", 536903814, 1)]
public interface INetworkPorts
{
    /// <summary>Procedure 404; C: <c>virNetworkListAllPorts</c>.</summary>
    [Procedure(404, "NETWORK_LIST_ALL_PORTS", Since = "5.5.0", HighPriority = true, CFunction = "virNetworkListAllPorts")]
    [Access("network", "search_ports")]
    [AccessFilter("network_port", "getattr")]
    ValueTask<NetworkListAllPortsResult> ListAllPortsAsync(
        NetworkRef network,
        int needResults,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 405; C: <c>virNetworkPortLookupByUUID</c>.</summary>
    [Procedure(405, "NETWORK_PORT_LOOKUP_BY_UUID", Since = "5.5.0", HighPriority = true, CFunction = "virNetworkPortLookupByUUID", Fast = true, Result = "port")]
    [Access("network_port", "getattr")]
    ValueTask<NetworkPortRef> LookupByUuidAsync(NetworkRef network, Uuid uuid, CancellationToken cancellation);

    /// <summary>Procedure 406; C: <c>virNetworkPortCreateXML</c>.</summary>
    [Procedure(406, "NETWORK_PORT_CREATE_XML", Since = "5.5.0", CFunction = "virNetworkPortCreateXML", Write = true, Result = "port")]
    [Access("network_port", "create")]
    [Validated("VIR_NETWORK_PORT_CREATE_VALIDATE", "networkport.rng")]
    ValueTask<NetworkPortRef> CreateXmlAsync(
        NetworkRef network,
        string xml,
        NetworkPortCreateFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 407; C: <c>virNetworkPortGetParameters</c>.</summary>
    [Procedure(407, "NETWORK_PORT_GET_PARAMETERS", Since = "5.5.0", CFunction = "virNetworkPortGetParameters")]
    [Access("network_port", "read")]
    ValueTask<NetworkPortGetParametersResult> GetParametersAsync(
        NetworkPortRef port,
        int nparams,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 408; C: <c>virNetworkPortSetParameters</c>.</summary>
    [Procedure(408, "NETWORK_PORT_SET_PARAMETERS", Since = "5.5.0", CFunction = "virNetworkPortSetParameters", Write = true)]
    [Access("network_port", "write")]
    ValueTask SetParametersAsync(NetworkPortRef port, [Limit(16)] TypedParameter[] @params, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 409; C: <c>virNetworkPortGetXMLDesc</c>.</summary>
    [Procedure(409, "NETWORK_PORT_GET_XML_DESC", Since = "5.5.0", CFunction = "virNetworkPortGetXMLDesc", Result = "xml")]
    [Access("network_port", "read")]
    ValueTask<string> GetXmlDescAsync(NetworkPortRef port, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 410; C: <c>virNetworkPortDelete</c>.</summary>
    [Procedure(410, "NETWORK_PORT_DELETE", Since = "5.5.0", CFunction = "virNetworkPortDelete", Write = true)]
    [Access("network_port", "delete")]
    ValueTask DeleteAsync(NetworkPortRef port, uint flags, CancellationToken cancellation);
}
