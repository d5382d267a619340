namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-network.h</c>.</summary>
[CHeader("libvirt-network.h", "libvirt", ErrorDomain.Network)]
public interface INetworkFunctions
{
    /// <summary>Lists all networks of a connection.</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2")]
    [Calls(typeof(INetworks), nameof(INetworks.ListAllNetworksAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virConnectListAllNetworks(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virNetworkPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Nets", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint nets,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectListAllNetworksFlags))] uint flags);

    /// <summary>Lists defined networks of a connection.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [Calls(typeof(INetworks), nameof(INetworks.ListDefinedNetworksAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectListDefinedNetworks(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames);

    /// <summary>Lists networks of a connection.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [Calls(typeof(INetworks), nameof(INetworks.ListNetworksAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectListNetworks(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames);

    /// <summary>Connection: network event deregister any.</summary>
    [CFunction("LIBVIRT_1.2.1", "1.2.1")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectNetworkEventDeregisterAny(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int callbackID);

    /// <summary>Connection: network event register any.</summary>
    [CFunction("LIBVIRT_1.2.1", "1.2.1")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.CallbackId)]
    int virConnectNetworkEventRegisterAny(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virNetworkPtr", CKind.Handle, Nullable = true)] nint net,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int eventID,
        [C("virConnectNetworkEventGenericCallback", CKind.Callback, Check = CCheck.NonNull)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint freecb);

    /// <summary>Counts defined networks of a connection.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [Calls(typeof(INetworks), nameof(INetworks.NumOfDefinedNetworksAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virConnectNumOfDefinedNetworks(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Counts networks of a connection.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [Calls(typeof(INetworks), nameof(INetworks.NumOfNetworksAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virConnectNumOfNetworks(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Creates a network.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0", Write = true)]
    [Calls(typeof(INetworks), nameof(INetworks.CreateAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkCreate(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint network);

    /// <summary>Creates a network (XML).</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0", Write = true)]
    [Calls(typeof(INetworks), nameof(INetworks.CreateXmlAsync))]
    [return: CReturn("virNetworkPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Net")]
    nint virNetworkCreateXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xmlDesc);

    /// <summary>Creates a network (XML flags).</summary>
    [CFunction("LIBVIRT_7.8.0", "7.8.0", Write = true)]
    [Calls(typeof(INetworks), nameof(INetworks.CreateXmlFlagsAsync))]
    [return: CReturn("virNetworkPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Net")]
    nint virNetworkCreateXMLFlags(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NetworkCreateFlags))] uint flags);

    /// <summary>Network: DHCP lease free.</summary>
    [CFunction("LIBVIRT_1.2.6", "1.2.6")]
    [Adapter("ResultFreeExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virNetworkDHCPLeaseFree(
        [C("virNetworkDHCPLeasePtr", CKind.Struct, Consumed = true)] nint lease);

    /// <summary>Defines a network (XML).</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0", Write = true)]
    [Calls(typeof(INetworks), nameof(INetworks.DefineXmlAsync))]
    [return: CReturn("virNetworkPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Net")]
    nint virNetworkDefineXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml);

    /// <summary>Defines a network (XML flags).</summary>
    [CFunction("LIBVIRT_7.7.0", "7.7.0", Write = true)]
    [Calls(typeof(INetworks), nameof(INetworks.DefineXmlFlagsAsync))]
    [return: CReturn("virNetworkPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Net")]
    nint virNetworkDefineXMLFlags(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NetworkDefineFlags))] uint flags);

    /// <summary>Stops a network.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0", Write = true)]
    [Calls(typeof(INetworks), nameof(INetworks.DestroyAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkDestroy(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint network);

    /// <summary>Gives up one reference to a network.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkFree(
        [C("virNetworkPtr", CKind.Handle, Consumed = true)] nint network);

    /// <summary>Reads the autostart of a network.</summary>
    [CFunction("LIBVIRT_0.2.1", "0.2.1")]
    [Calls(typeof(INetworks), nameof(INetworks.GetAutostartAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkGetAutostart(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint network,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Result = "Autostart", Check = CCheck.NonNull)] nint autostart);

    /// <summary>Reads the bridge name of a network.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [Calls(typeof(INetworks), nameof(INetworks.GetBridgeNameAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Name")]
    nint virNetworkGetBridgeName(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint network);

    /// <summary>Reads the connect of a network.</summary>
    [CFunction("LIBVIRT_0.3.0", "0.3.0")]
    [HandleDeed(HandleDeed.Connection)]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virNetworkGetConnect(
        [C("virNetworkPtr", CKind.Handle)] nint net);

    /// <summary>Reads the DHCP leases of a network.</summary>
    [CFunction("LIBVIRT_1.2.6", "1.2.6")]
    [Calls(typeof(INetworks), nameof(INetworks.GetDhcpLeasesAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virNetworkGetDHCPLeases(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint network,
        [C("const char *", CKind.CString, Argument = "mac")] nint mac,
        [C("virNetworkDHCPLeasePtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Leases", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint leases,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the metadata of a network.</summary>
    [CFunction("LIBVIRT_9.7.0", "9.7.0")]
    [Calls(typeof(INetworks), nameof(INetworks.GetMetadataAsync))]
    [FlagsExclude("VIR_NETWORK_UPDATE_AFFECT_LIVE", "VIR_NETWORK_UPDATE_AFFECT_CONFIG")]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Metadata")]
    nint virNetworkGetMetadata(
        [C("virNetworkPtr", CKind.Handle, Argument = "network")] nint network,
        [C("int", CKind.Scalar, Argument = "type", Values = typeof(NetworkMetadataType))] int type,
        [C("const char *", CKind.CString, Argument = "uri")] nint uri,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NetworkUpdateFlags))] uint flags);

    /// <summary>Reads the name of a network.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [HandleDeed(HandleDeed.Name)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virNetworkGetName(
        [C("virNetworkPtr", CKind.Handle)] nint network);

    /// <summary>Reads the UUID of a network.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [HandleDeed(HandleDeed.Uuid)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkGetUUID(
        [C("virNetworkPtr", CKind.Handle)] nint network,
        [C("unsigned char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Reads the UUID string of a network.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [HandleDeed(HandleDeed.UuidString)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkGetUUIDString(
        [C("virNetworkPtr", CKind.Handle)] nint network,
        [C("char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "37")] nint buf);

    /// <summary>Reads the XML desc of a network.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [Calls(typeof(INetworks), nameof(INetworks.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virNetworkGetXMLDesc(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint network,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NetworkXMLFlags))] uint flags);

    /// <summary>Tells whether a network is active.</summary>
    [CFunction("LIBVIRT_0.7.3", "0.7.3")]
    [Calls(typeof(INetworks), nameof(INetworks.IsActiveAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Active")]
    int virNetworkIsActive(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint net);

    /// <summary>Tells whether a network is persistent.</summary>
    [CFunction("LIBVIRT_0.7.3", "0.7.3")]
    [Calls(typeof(INetworks), nameof(INetworks.IsPersistentAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Persistent")]
    int virNetworkIsPersistent(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint net);

    /// <summary>Lists all ports of a network.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0")]
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.ListAllPortsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virNetworkListAllPorts(
        [C("virNetworkPtr", CKind.Handle, Argument = "network")] nint network,
        [C("virNetworkPortPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Ports", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint ports,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Finds a network by name.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [Calls(typeof(INetworks), nameof(INetworks.LookupByNameAsync))]
    [return: CReturn("virNetworkPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Net")]
    nint virNetworkLookupByName(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint name);

    /// <summary>Finds a network by UUID.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [Calls(typeof(INetworks), nameof(INetworks.LookupByUuidAsync))]
    [return: CReturn("virNetworkPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Net")]
    nint virNetworkLookupByUUID(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const unsigned char *", CKind.Buffer, Argument = "uuid", Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Finds a network by UUID string.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0")]
    [Calls(typeof(INetworks), nameof(INetworks.LookupByUuidAsync))]
    [return: CReturn("virNetworkPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Net")]
    nint virNetworkLookupByUUIDString(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "uuid", Check = CCheck.NonNull)] nint uuidstr);

    /// <summary>Takes one more reference to a network.</summary>
    [CFunction("LIBVIRT_0.6.0", "0.6.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkRef(
        [C("virNetworkPtr", CKind.Handle)] nint network);

    /// <summary>Sets the autostart of a network.</summary>
    [CFunction("LIBVIRT_0.2.1", "0.2.1", Write = true)]
    [Calls(typeof(INetworks), nameof(INetworks.SetAutostartAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkSetAutostart(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint network,
        [C("int", CKind.Scalar, Argument = "autostart")] int autostart);

    /// <summary>Sets the metadata of a network.</summary>
    [CFunction("LIBVIRT_9.7.0", "9.7.0", Write = true)]
    [Calls(typeof(INetworks), nameof(INetworks.SetMetadataAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkSetMetadata(
        [C("virNetworkPtr", CKind.Handle, Argument = "network")] nint network,
        [C("int", CKind.Scalar, Argument = "type", Values = typeof(NetworkMetadataType))] int type,
        [C("const char *", CKind.CString, Argument = "metadata")] nint metadata,
        [C("const char *", CKind.CString, Argument = "key", Nullable = true)] nint key,
        [C("const char *", CKind.CString, Argument = "uri", Nullable = true)] nint uri,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NetworkUpdateFlags))] uint flags);

    /// <summary>Undefines a network.</summary>
    [CFunction("LIBVIRT_0.2.0", "0.2.0", Write = true)]
    [Calls(typeof(INetworks), nameof(INetworks.UndefineAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkUndefine(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint network);

    /// <summary>Updates a network.</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2", Write = true)]
    [Calls(typeof(INetworks), nameof(INetworks.UpdateAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkUpdate(
        [C("virNetworkPtr", CKind.Handle, Argument = "net")] nint network,
        [C("unsigned int", CKind.Scalar, Argument = "command", Values = typeof(NetworkUpdateCommand))] uint command,
        [C("unsigned int", CKind.Scalar, Argument = "section", Values = typeof(NetworkUpdateSection))] uint section,
        [C("int", CKind.Scalar, Argument = "parentIndex")] int parentIndex,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NetworkUpdateFlags))] uint flags);
}
