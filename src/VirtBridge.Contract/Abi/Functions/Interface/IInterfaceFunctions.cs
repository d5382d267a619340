namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-interface.h</c>.</summary>
[CHeader("libvirt-interface.h", "libvirt", ErrorDomain.Interface)]
public interface IInterfaceFunctions
{
    /// <summary>Lists all interfaces of a connection.</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2")]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.ListAllInterfacesAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virConnectListAllInterfaces(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virInterfacePtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Ifaces", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint ifaces,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectListAllInterfacesFlags))] uint flags);

    /// <summary>Lists defined interfaces of a connection.</summary>
    [CFunction("LIBVIRT_0.7.0", "0.7.0")]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.ListDefinedInterfacesAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectListDefinedInterfaces(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames);

    /// <summary>Lists interfaces of a connection.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4")]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.ListInterfacesAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectListInterfaces(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames);

    /// <summary>Counts defined interfaces of a connection.</summary>
    [CFunction("LIBVIRT_0.7.0", "0.7.0")]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.NumOfDefinedInterfacesAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virConnectNumOfDefinedInterfaces(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Counts interfaces of a connection.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4")]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.NumOfInterfacesAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virConnectNumOfInterfaces(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Interface: change begin.</summary>
    [CFunction("LIBVIRT_0.9.2", "0.9.2", Write = true)]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.ChangeBeginAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virInterfaceChangeBegin(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Interface: change commit.</summary>
    [CFunction("LIBVIRT_0.9.2", "0.9.2", Write = true)]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.ChangeCommitAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virInterfaceChangeCommit(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Interface: change rollback.</summary>
    [CFunction("LIBVIRT_0.9.2", "0.9.2", Write = true)]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.ChangeRollbackAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virInterfaceChangeRollback(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Creates an interface.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4", Write = true)]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.CreateAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virInterfaceCreate(
        [C("virInterfacePtr", CKind.Handle, Argument = "iface")] nint iface,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Defines an interface (XML).</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4", Write = true)]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.DefineXmlAsync))]
    [return: CReturn("virInterfacePtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Iface")]
    nint virInterfaceDefineXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(InterfaceDefineFlags))] uint flags);

    /// <summary>Stops an interface.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4", Write = true)]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.DestroyAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virInterfaceDestroy(
        [C("virInterfacePtr", CKind.Handle, Argument = "iface")] nint iface,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Gives up one reference to an interface.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virInterfaceFree(
        [C("virInterfacePtr", CKind.Handle, Consumed = true)] nint iface);

    /// <summary>Reads the connect of an interface.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4")]
    [HandleDeed(HandleDeed.Connection)]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virInterfaceGetConnect(
        [C("virInterfacePtr", CKind.Handle)] nint iface);

    /// <summary>Reads the MAC string of an interface.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4")]
    [HandleDeed(HandleDeed.Mac)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virInterfaceGetMACString(
        [C("virInterfacePtr", CKind.Handle)] nint iface);

    /// <summary>Reads the name of an interface.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4")]
    [HandleDeed(HandleDeed.Name)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virInterfaceGetName(
        [C("virInterfacePtr", CKind.Handle)] nint iface);

    /// <summary>Reads the XML desc of an interface.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4")]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virInterfaceGetXMLDesc(
        [C("virInterfacePtr", CKind.Handle, Argument = "iface")] nint iface,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(InterfaceXMLFlags))] uint flags);

    /// <summary>Tells whether an interface is active.</summary>
    [CFunction("LIBVIRT_0.7.3", "0.7.3")]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.IsActiveAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Active")]
    int virInterfaceIsActive(
        [C("virInterfacePtr", CKind.Handle, Argument = "iface")] nint iface);

    /// <summary>Finds an interface by MAC string.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4")]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.LookupByMacStringAsync))]
    [return: CReturn("virInterfacePtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Iface")]
    nint virInterfaceLookupByMACString(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "mac", Check = CCheck.NonNull)] nint macstr);

    /// <summary>Finds an interface by name.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4")]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.LookupByNameAsync))]
    [return: CReturn("virInterfacePtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Iface")]
    nint virInterfaceLookupByName(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint name);

    /// <summary>Takes one more reference to an interface.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virInterfaceRef(
        [C("virInterfacePtr", CKind.Handle)] nint iface);

    /// <summary>Undefines an interface.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4", Write = true)]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.UndefineAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virInterfaceUndefine(
        [C("virInterfacePtr", CKind.Handle, Argument = "iface")] nint iface);
}
