namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-nodedev.h</c>.</summary>
[CHeader("libvirt-nodedev.h", "libvirt", ErrorDomain.Nodedev)]
public interface INodeDeviceFunctions
{
    /// <summary>Lists all node devices of a connection.</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.ListAllNodeDevicesAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virConnectListAllNodeDevices(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virNodeDevicePtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Devices", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint devices,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectListAllNodeDeviceFlags))] uint flags);

    /// <summary>Connection: node device event deregister any.</summary>
    [CFunction("LIBVIRT_2.2.0", "2.2.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectNodeDeviceEventDeregisterAny(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int callbackID);

    /// <summary>Connection: node device event register any.</summary>
    [CFunction("LIBVIRT_2.2.0", "2.2.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.CallbackId)]
    int virConnectNodeDeviceEventRegisterAny(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virNodeDevicePtr", CKind.Handle, Nullable = true)] nint dev,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int eventID,
        [C("virConnectNodeDeviceEventGenericCallback", CKind.Callback, Check = CCheck.NonNull)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint freecb);

    /// <summary>Creates a node device.</summary>
    [CFunction("LIBVIRT_7.3.0", "7.3.0", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.CreateAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceCreate(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Creates a node device (XML).</summary>
    [CFunction("LIBVIRT_0.6.3", "0.6.3", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.CreateXmlAsync))]
    [return: CReturn("virNodeDevicePtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dev")]
    nint virNodeDeviceCreateXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xmlDesc", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NodeDeviceCreateXMLFlags))] uint flags);

    /// <summary>Defines a node device (XML).</summary>
    [CFunction("LIBVIRT_7.3.0", "7.3.0", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.DefineXmlAsync))]
    [return: CReturn("virNodeDevicePtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dev")]
    nint virNodeDeviceDefineXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xmlDesc", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NodeDeviceDefineXMLFlags))] uint flags);

    /// <summary>Stops a node device.</summary>
    [CFunction("LIBVIRT_0.6.3", "0.6.3", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.DestroyAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceDestroy(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev);

    /// <summary>Detaches a node device (flags).</summary>
    [CFunction("LIBVIRT_1.0.5", "1.0.5", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.DetachFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceDetachFlags(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev,
        [C("const char *", CKind.CString, Argument = "driverName", Nullable = true)] nint driverName,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Node device: dettach.</summary>
    [CFunction("LIBVIRT_0.6.1", "0.6.1", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.DettachAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceDettach(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev);

    /// <summary>Gives up one reference to a node device.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceFree(
        [C("virNodeDevicePtr", CKind.Handle, Consumed = true)] nint dev);

    /// <summary>Reads the autostart of a node device.</summary>
    [CFunction("LIBVIRT_7.8.0", "7.8.0")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.GetAutostartAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceGetAutostart(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Result = "Autostart")] nint autostart);

    /// <summary>Reads the name of a node device.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [HandleDeed(HandleDeed.Name)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virNodeDeviceGetName(
        [C("virNodeDevicePtr", CKind.Handle)] nint dev);

    /// <summary>Reads the parent of a node device.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.GetParentAsync))]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed, Result = "ParentName")]
    nint virNodeDeviceGetParent(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev);

    /// <summary>Reads the XML desc of a node device.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virNodeDeviceGetXMLDesc(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NodeDeviceXMLFlags))] uint flags);

    /// <summary>Tells whether a node device is active.</summary>
    [CFunction("LIBVIRT_7.8.0", "7.8.0")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.IsActiveAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Active")]
    int virNodeDeviceIsActive(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev);

    /// <summary>Tells whether a node device is persistent.</summary>
    [CFunction("LIBVIRT_7.8.0", "7.8.0")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.IsPersistentAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Persistent")]
    int virNodeDeviceIsPersistent(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev);

    /// <summary>Lists caps of a node device.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.ListCapsAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virNodeDeviceListCaps(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames);

    /// <summary>Finds a node device by name.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.LookupByNameAsync))]
    [return: CReturn("virNodeDevicePtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dev")]
    nint virNodeDeviceLookupByName(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint name);

    /// <summary>Finds a node device SCSI host by WWN.</summary>
    [CFunction("LIBVIRT_1.0.3", "1.0.3")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.LookupScsiHostByWwnAsync))]
    [return: CReturn("virNodeDevicePtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dev")]
    nint virNodeDeviceLookupSCSIHostByWWN(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "wwnn", Check = CCheck.NonNull)] nint wwnn,
        [C("const char *", CKind.CString, Argument = "wwpn", Check = CCheck.NonNull)] nint wwpn,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Counts caps of a node device.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.NumOfCapsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virNodeDeviceNumOfCaps(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev);

    /// <summary>Node device: re attach.</summary>
    [CFunction("LIBVIRT_0.6.1", "0.6.1", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.ReAttachAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceReAttach(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev);

    /// <summary>Takes one more reference to a node device.</summary>
    [CFunction("LIBVIRT_0.6.0", "0.6.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceRef(
        [C("virNodeDevicePtr", CKind.Handle)] nint dev);

    /// <summary>Resets a node device.</summary>
    [CFunction("LIBVIRT_0.6.1", "0.6.1", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.ResetAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceReset(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev);

    /// <summary>Sets the autostart of a node device.</summary>
    [CFunction("LIBVIRT_7.8.0", "7.8.0", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.SetAutostartAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceSetAutostart(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev,
        [C("int", CKind.Scalar, Argument = "autostart")] int autostart);

    /// <summary>Undefines a node device.</summary>
    [CFunction("LIBVIRT_7.3.0", "7.3.0", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.UndefineAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceUndefine(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Updates a node device.</summary>
    [CFunction("LIBVIRT_10.1.0", "10.1.0", Write = true)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.UpdateAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeDeviceUpdate(
        [C("virNodeDevicePtr", CKind.Handle, Argument = "name")] nint dev,
        [C("const char *", CKind.CString, Argument = "xmlDesc", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NodeDeviceUpdateFlags))] uint flags);

    /// <summary>Lists devices of a host.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.ListDevicesAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virNodeListDevices(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "cap")] nint cap,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Counts devices of a host.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.NumOfDevicesAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virNodeNumOfDevices(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "cap")] nint cap,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);
}
