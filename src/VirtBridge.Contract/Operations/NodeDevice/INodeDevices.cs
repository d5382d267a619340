namespace VirtBridge.Contract;

/// <summary>Operations of the NodeDevices family.</summary>
[Contract("remote", 536903814, 1)]
public interface INodeDevices
{
    /// <summary>Procedure 111; C: <c>virNodeNumOfDevices</c>.</summary>
    [Procedure(111, "NODE_NUM_OF_DEVICES", Since = "0.5.0", HighPriority = true, CFunction = "virNodeNumOfDevices", Fast = true, Result = "num")]
    [Access("connect", "search_node_devices")]
    [AccessFilter("node_device", "getattr")]
    ValueTask<int> NumOfDevicesAsync(string? cap, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 112; C: <c>virNodeListDevices</c>.</summary>
    [Procedure(112, "NODE_LIST_DEVICES", Since = "0.5.0", HighPriority = true, CFunction = "virNodeListDevices", Result = "names")]
    [Access("connect", "search_node_devices")]
    [AccessFilter("node_device", "getattr")]
    [return: Limit(65536)]
    ValueTask<string[]> ListDevicesAsync(string? cap, int maxnames, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 113; C: <c>virNodeDeviceLookupByName</c>.</summary>
    [Procedure(113, "NODE_DEVICE_LOOKUP_BY_NAME", Since = "0.5.0", HighPriority = true, CFunction = "virNodeDeviceLookupByName", Fast = true, Result = "dev")]
    [Access("node_device", "getattr")]
    ValueTask<NodeDeviceRef> LookupByNameAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 114; C: <c>virNodeDeviceGetXMLDesc</c>.</summary>
    [Procedure(114, "NODE_DEVICE_GET_XML_DESC", Since = "0.5.0", CFunction = "virNodeDeviceGetXMLDesc", Result = "xml")]
    [Access("node_device", "read")]
    ValueTask<string> GetXmlDescAsync(string name, NodeDeviceXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 115; C: <c>virNodeDeviceGetParent</c>.</summary>
    [Procedure(115, "NODE_DEVICE_GET_PARENT", Since = "0.5.0", HighPriority = true, CFunction = "virNodeDeviceLookupByName", Result = "parentName")]
    [Access("node_device", "read")]
    ValueTask<string?> GetParentAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 116; C: <c>virNodeDeviceNumOfCaps</c>.</summary>
    [Procedure(116, "NODE_DEVICE_NUM_OF_CAPS", Since = "0.5.0", HighPriority = true, CFunction = "virNodeDeviceNumOfCaps", Fast = true, Result = "num")]
    [Access("node_device", "read")]
    ValueTask<int> NumOfCapsAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 117; C: <c>virNodeDeviceListCaps</c>.</summary>
    [Procedure(117, "NODE_DEVICE_LIST_CAPS", Since = "0.5.0", HighPriority = true, CFunction = "virNodeDeviceListCaps", Result = "names")]
    [Access("node_device", "read")]
    [return: Limit(65536)]
    ValueTask<string[]> ListCapsAsync(string name, int maxnames, CancellationToken cancellation);

    /// <summary>Procedure 118; C: <c>virNodeDeviceDettach</c>.</summary>
    [Procedure(118, "NODE_DEVICE_DETTACH", Since = "0.6.1", CFunction = "virNodeDeviceDettach", Write = true)]
    [Access("node_device", "detach")]
    ValueTask DettachAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 119; C: <c>virNodeDeviceReAttach</c>.</summary>
    [Procedure(119, "NODE_DEVICE_RE_ATTACH", Since = "0.6.1", CFunction = "virNodeDeviceReAttach", Write = true)]
    [Access("node_device", "detach")]
    ValueTask ReAttachAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 120; C: <c>virNodeDeviceReset</c>.</summary>
    [Procedure(120, "NODE_DEVICE_RESET", Since = "0.6.1", CFunction = "virNodeDeviceReset", Write = true)]
    [Access("node_device", "detach")]
    ValueTask ResetAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 123; C: <c>virNodeDeviceCreateXML</c>.</summary>
    [Procedure(123, "NODE_DEVICE_CREATE_XML", Since = "0.6.3", CFunction = "virNodeDeviceCreateXML", Write = true, Result = "dev")]
    [Access("node_device", "write")]
    [Access("node_device", "start")]
    [Validated("VIR_NODE_DEVICE_CREATE_XML_VALIDATE", "nodedev.rng")]
    ValueTask<NodeDeviceRef> CreateXmlAsync(string xmlDesc, NodeDeviceCreateXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 124; C: <c>virNodeDeviceDestroy</c>.</summary>
    [Procedure(124, "NODE_DEVICE_DESTROY", Since = "0.6.3", HighPriority = true, CFunction = "virNodeDeviceDestroy", Write = true)]
    [Access("node_device", "stop")]
    ValueTask DestroyAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 285; C: <c>virConnectListAllNodeDevices</c>.</summary>
    [Procedure(285, "CONNECT_LIST_ALL_NODE_DEVICES", Since = "0.10.2", HighPriority = true, CFunction = "virConnectListAllNodeDevices")]
    [Access("connect", "search_node_devices")]
    [AccessFilter("node_device", "getattr")]
    ValueTask<ConnectListAllNodeDevicesResult> ListAllNodeDevicesAsync(
        int needResults,
        ConnectListAllNodeDeviceFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 297; C: <c>virNodeDeviceLookupSCSIHostByWWN</c>.</summary>
    [Procedure(297, "NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN", Since = "1.0.2", HighPriority = true, CFunction = "virNodeDeviceLookupSCSIHostByWWN", Result = "dev")]
    [Access("node_device", "getattr")]
    ValueTask<NodeDeviceRef> LookupScsiHostByWwnAsync(string wwnn, string wwpn, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 301; C: <c>virNodeDeviceDetachFlags</c>.</summary>
    [Procedure(301, "NODE_DEVICE_DETACH_FLAGS", Since = "1.0.5", CFunction = "virNodeDeviceDetachFlags", Write = true)]
    [Access("node_device", "detach")]
    ValueTask DetachFlagsAsync(string name, string? driverName, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 428; C: <c>virNodeDeviceDefineXML</c>.</summary>
    [Procedure(428, "NODE_DEVICE_DEFINE_XML", Since = "7.3.0", CFunction = "virNodeDeviceDefineXML", Write = true, Result = "dev")]
    [Access("node_device", "write")]
    [Access("node_device", "save")]
    [Validated("VIR_NODE_DEVICE_DEFINE_XML_VALIDATE", "nodedev.rng")]
    ValueTask<NodeDeviceRef> DefineXmlAsync(string xmlDesc, NodeDeviceDefineXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 429; C: <c>virNodeDeviceUndefine</c>.</summary>
    [Procedure(429, "NODE_DEVICE_UNDEFINE", Since = "7.3.0", HighPriority = true, CFunction = "virNodeDeviceUndefine", Write = true)]
    [Access("node_device", "delete")]
    ValueTask UndefineAsync(string name, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 430; C: <c>virNodeDeviceCreate</c>.</summary>
    [Procedure(430, "NODE_DEVICE_CREATE", Since = "7.3.0", HighPriority = true, CFunction = "virNodeDeviceCreate", Write = true)]
    [Access("node_device", "start")]
    ValueTask CreateAsync(string name, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 433; C: <c>virNodeDeviceGetAutostart</c>.</summary>
    [Procedure(433, "NODE_DEVICE_GET_AUTOSTART", Since = "7.8.0", HighPriority = true, CFunction = "virNodeDeviceGetAutostart", Fast = true, Result = "autostart")]
    [Access("node_device", "read")]
    ValueTask<int> GetAutostartAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 434; C: <c>virNodeDeviceSetAutostart</c>.</summary>
    [Procedure(434, "NODE_DEVICE_SET_AUTOSTART", Since = "7.8.0", HighPriority = true, CFunction = "virNodeDeviceSetAutostart", Write = true)]
    [Access("node_device", "write")]
    ValueTask SetAutostartAsync(string name, int autostart, CancellationToken cancellation);

    /// <summary>Procedure 435; C: <c>virNodeDeviceIsPersistent</c>.</summary>
    [Procedure(435, "NODE_DEVICE_IS_PERSISTENT", Since = "7.8.0", HighPriority = true, CFunction = "virNodeDeviceIsPersistent", Fast = true, Result = "persistent")]
    [Access("node_device", "read")]
    ValueTask<int> IsPersistentAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 436; C: <c>virNodeDeviceIsActive</c>.</summary>
    [Procedure(436, "NODE_DEVICE_IS_ACTIVE", Since = "7.8.0", HighPriority = true, CFunction = "virNodeDeviceIsActive", Fast = true, Result = "active")]
    [Access("node_device", "read")]
    ValueTask<int> IsActiveAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 447; C: <c>virNodeDeviceUpdate</c>.</summary>
    [Procedure(447, "NODE_DEVICE_UPDATE", Since = "10.1.0", HighPriority = true, CFunction = "virNodeDeviceUpdate", Write = true)]
    [Access("node_device", "write")]
    [Access("node_device", "save", WhenFlag = "!VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG|VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE")]
    [Access("node_device", "save", WhenFlag = "VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG")]
    ValueTask UpdateAsync(string name, string xmlDesc, NodeDeviceUpdateFlags flags, CancellationToken cancellation);
}
