namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-network.h</c>.</summary>
[CHeader("libvirt-network.h", "libvirt", ErrorDomain.Network)]
public interface INetworkPortFunctions
{
    /// <summary>Creates a network port (XML).</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0", Write = true)]
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.CreateXmlAsync))]
    [return: CReturn("virNetworkPortPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Port")]
    nint virNetworkPortCreateXML(
        [C("virNetworkPtr", CKind.Handle, Argument = "network")] nint net,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xmldesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NetworkPortCreateFlags))] uint flags);

    /// <summary>Deletes a network port.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0", Write = true)]
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.DeleteAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkPortDelete(
        [C("virNetworkPortPtr", CKind.Handle, Argument = "port")] nint port,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Gives up one reference to a network port.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkPortFree(
        [C("virNetworkPortPtr", CKind.Handle, Consumed = true)] nint port);

    /// <summary>Reads the network of a network port.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0")]
    [HandleDeed(HandleDeed.Network)]
    [return: CReturn("virNetworkPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virNetworkPortGetNetwork(
        [C("virNetworkPortPtr", CKind.Handle)] nint port);

    /// <summary>Reads the parameters of a network port.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0")]
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.GetParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkPortGetParameters(
        [C("virNetworkPortPtr", CKind.Handle, Argument = "port")] nint port,
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.Out, Result = "Params", Needs = "nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the UUID of a network port.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0")]
    [HandleDeed(HandleDeed.Uuid)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkPortGetUUID(
        [C("virNetworkPortPtr", CKind.Handle)] nint port,
        [C("unsigned char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Reads the UUID string of a network port.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0")]
    [HandleDeed(HandleDeed.UuidString)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkPortGetUUIDString(
        [C("virNetworkPortPtr", CKind.Handle)] nint port,
        [C("char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "37")] nint buf);

    /// <summary>Reads the XML desc of a network port.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0")]
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virNetworkPortGetXMLDesc(
        [C("virNetworkPortPtr", CKind.Handle, Argument = "port")] nint port,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Finds a network port by UUID.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0")]
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.LookupByUuidAsync))]
    [return: CReturn("virNetworkPortPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Port")]
    nint virNetworkPortLookupByUUID(
        [C("virNetworkPtr", CKind.Handle, Argument = "network")] nint net,
        [C("const unsigned char *", CKind.Buffer, Argument = "uuid", Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Finds a network port by UUID string.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0")]
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.LookupByUuidAsync))]
    [return: CReturn("virNetworkPortPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Port")]
    nint virNetworkPortLookupByUUIDString(
        [C("virNetworkPtr", CKind.Handle, Argument = "network")] nint net,
        [C("const char *", CKind.CString, Argument = "uuid", Check = CCheck.NonNull)] nint uuidstr);

    /// <summary>Takes one more reference to a network port.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkPortRef(
        [C("virNetworkPortPtr", CKind.Handle)] nint port);

    /// <summary>Sets the parameters of a network port.</summary>
    [CFunction("LIBVIRT_5.5.0", "5.5.0", Write = true)]
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.SetParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNetworkPortSetParameters(
        [C("virNetworkPortPtr", CKind.Handle, Argument = "port")] nint port,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);
}
