namespace VirtBridge.Contract;

/// <summary>Operations of the Interfaces family.</summary>
[Contract("remote", 536903814, 1)]
public interface IInterfaces
{
    /// <summary>Procedure 126; C: <c>virConnectNumOfInterfaces</c>.</summary>
    [Procedure(126, "CONNECT_NUM_OF_INTERFACES", Since = "0.7.2", HighPriority = true, CFunction = "virConnectNumOfInterfaces", Fast = true, Result = "num")]
    [Access("connect", "search_interfaces")]
    [AccessFilter("interface", "getattr")]
    ValueTask<int> NumOfInterfacesAsync(CancellationToken cancellation);

    /// <summary>Procedure 127; C: <c>virConnectListInterfaces</c>.</summary>
    [Procedure(127, "CONNECT_LIST_INTERFACES", Since = "0.7.2", HighPriority = true, CFunction = "virConnectListInterfaces", Result = "names")]
    [Access("connect", "search_interfaces")]
    [AccessFilter("interface", "getattr")]
    [return: Limit(16384)]
    ValueTask<string[]> ListInterfacesAsync(int maxnames, CancellationToken cancellation);

    /// <summary>Procedure 128; C: <c>virInterfaceLookupByName</c>.</summary>
    [Procedure(128, "INTERFACE_LOOKUP_BY_NAME", Since = "0.7.2", HighPriority = true, CFunction = "virInterfaceLookupByName", Fast = true, Result = "iface")]
    [Access("interface", "getattr")]
    ValueTask<InterfaceRef> LookupByNameAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 129; C: <c>virInterfaceLookupByMACString</c>.</summary>
    [Procedure(129, "INTERFACE_LOOKUP_BY_MAC_STRING", Since = "0.7.2", HighPriority = true, CFunction = "virInterfaceLookupByMACString", Fast = true, Result = "iface")]
    [Access("interface", "getattr")]
    ValueTask<InterfaceRef> LookupByMacStringAsync(string mac, CancellationToken cancellation);

    /// <summary>Procedure 130; C: <c>virInterfaceGetXMLDesc</c>.</summary>
    [Procedure(130, "INTERFACE_GET_XML_DESC", Since = "0.7.2", CFunction = "virInterfaceGetXMLDesc", Result = "xml")]
    [Access("interface", "read")]
    ValueTask<string> GetXmlDescAsync(InterfaceRef iface, InterfaceXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 131; C: <c>virInterfaceDefineXML</c>.</summary>
    [Procedure(131, "INTERFACE_DEFINE_XML", Since = "0.7.2", HighPriority = true, CFunction = "virInterfaceDefineXML", Write = true, Result = "iface")]
    [Access("interface", "write")]
    [Access("interface", "save")]
    [Validated("VIR_INTERFACE_DEFINE_VALIDATE", "interface.rng")]
    ValueTask<InterfaceRef> DefineXmlAsync(string xml, InterfaceDefineFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 132; C: <c>virInterfaceUndefine</c>.</summary>
    [Procedure(132, "INTERFACE_UNDEFINE", Since = "0.7.2", HighPriority = true, CFunction = "virInterfaceUndefine", Write = true)]
    [Access("interface", "delete")]
    ValueTask UndefineAsync(InterfaceRef iface, CancellationToken cancellation);

    /// <summary>Procedure 133; C: <c>virInterfaceCreate</c>.</summary>
    [Procedure(133, "INTERFACE_CREATE", Since = "0.7.2", CFunction = "virInterfaceCreate", Write = true)]
    [Access("interface", "start")]
    ValueTask CreateAsync(InterfaceRef iface, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 134; C: <c>virInterfaceDestroy</c>.</summary>
    [Procedure(134, "INTERFACE_DESTROY", Since = "0.7.2", HighPriority = true, CFunction = "virInterfaceDestroy", Write = true)]
    [Access("interface", "stop")]
    ValueTask DestroyAsync(InterfaceRef iface, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 137; C: <c>virConnectNumOfDefinedInterfaces</c>.</summary>
    [Procedure(137, "CONNECT_NUM_OF_DEFINED_INTERFACES", Since = "0.7.2", HighPriority = true, CFunction = "virConnectNumOfDefinedInterfaces", Fast = true, Result = "num")]
    [Access("connect", "search_interfaces")]
    [AccessFilter("interface", "getattr")]
    ValueTask<int> NumOfDefinedInterfacesAsync(CancellationToken cancellation);

    /// <summary>Procedure 138; C: <c>virConnectListDefinedInterfaces</c>.</summary>
    [Procedure(138, "CONNECT_LIST_DEFINED_INTERFACES", Since = "0.7.2", HighPriority = true, CFunction = "virConnectListDefinedInterfaces", Fast = true, Result = "names")]
    [Access("connect", "search_interfaces")]
    [AccessFilter("interface", "getattr")]
    [return: Limit(16384)]
    ValueTask<string[]> ListDefinedInterfacesAsync(int maxnames, CancellationToken cancellation);

    /// <summary>Procedure 156; C: <c>virInterfaceIsActive</c>.</summary>
    [Procedure(156, "INTERFACE_IS_ACTIVE", Since = "0.7.3", HighPriority = true, CFunction = "virInterfaceIsActive", Fast = true, Result = "active")]
    [Access("interface", "read")]
    ValueTask<int> IsActiveAsync(InterfaceRef iface, CancellationToken cancellation);

    /// <summary>Procedure 220; C: <c>virInterfaceChangeBegin</c>.</summary>
    [Procedure(220, "INTERFACE_CHANGE_BEGIN", Since = "0.9.2", CFunction = "virInterfaceChangeBegin", Write = true)]
    [Access("connect", "interface_transaction")]
    ValueTask ChangeBeginAsync(uint flags, CancellationToken cancellation);

    /// <summary>Procedure 221; C: <c>virInterfaceChangeCommit</c>.</summary>
    [Procedure(221, "INTERFACE_CHANGE_COMMIT", Since = "0.9.2", CFunction = "virInterfaceChangeCommit", Write = true)]
    [Access("connect", "interface_transaction")]
    ValueTask ChangeCommitAsync(uint flags, CancellationToken cancellation);

    /// <summary>Procedure 222; C: <c>virInterfaceChangeRollback</c>.</summary>
    [Procedure(222, "INTERFACE_CHANGE_ROLLBACK", Since = "0.9.2", CFunction = "virInterfaceChangeRollback", Write = true)]
    [Access("connect", "interface_transaction")]
    ValueTask ChangeRollbackAsync(uint flags, CancellationToken cancellation);

    /// <summary>Procedure 284; C: <c>virConnectListAllInterfaces</c>.</summary>
    [Procedure(284, "CONNECT_LIST_ALL_INTERFACES", Since = "0.10.2", HighPriority = true, CFunction = "virConnectListAllInterfaces")]
    [Access("connect", "search_interfaces")]
    [AccessFilter("interface", "getattr")]
    ValueTask<ConnectListAllInterfacesResult> ListAllInterfacesAsync(
        int needResults,
        ConnectListAllInterfacesFlags flags,
        CancellationToken cancellation);
}
