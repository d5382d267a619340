namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-storage.h</c>.</summary>
[CHeader("libvirt-storage.h", "libvirt", ErrorDomain.Storage)]
public interface IStoragePoolFunctions
{
    /// <summary>Finds a connection (storage pool sources).</summary>
    [CFunction("LIBVIRT_0.4.5", "0.4.5", Write = true)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.FindStoragePoolSourcesAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virConnectFindStoragePoolSources(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "type", Check = CCheck.NonNull)] nint type,
        [C("const char *", CKind.CString, Argument = "srcSpec")] nint srcSpec,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the storage pool capabilities of a connection.</summary>
    [CFunction("LIBVIRT_5.2.0", "5.2.0")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.GetStoragePoolCapabilitiesAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Capabilities")]
    nint virConnectGetStoragePoolCapabilities(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Lists all storage pools of a connection.</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.ListAllStoragePoolsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virConnectListAllStoragePools(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virStoragePoolPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Pools", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint pools,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectListAllStoragePoolsFlags))] uint flags);

    /// <summary>Lists defined storage pools of a connection.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.ListDefinedStoragePoolsAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectListDefinedStoragePools(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames);

    /// <summary>Lists storage pools of a connection.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.ListStoragePoolsAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectListStoragePools(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames);

    /// <summary>Counts defined storage pools of a connection.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.NumOfDefinedStoragePoolsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virConnectNumOfDefinedStoragePools(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Counts storage pools of a connection.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.NumOfStoragePoolsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virConnectNumOfStoragePools(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Connection: storage pool event deregister any.</summary>
    [CFunction("LIBVIRT_2.0.0", "2.0.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectStoragePoolEventDeregisterAny(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int callbackID);

    /// <summary>Connection: storage pool event register any.</summary>
    [CFunction("LIBVIRT_2.0.0", "2.0.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.CallbackId)]
    int virConnectStoragePoolEventRegisterAny(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virStoragePoolPtr", CKind.Handle, Nullable = true)] nint pool,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int eventID,
        [C("virConnectStoragePoolEventGenericCallback", CKind.Callback, Check = CCheck.NonNull)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint freecb);

    /// <summary>Builds a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.BuildAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolBuild(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StoragePoolBuildFlags))] uint flags);

    /// <summary>Creates a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.CreateAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolCreate(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StoragePoolCreateFlags))] uint flags);

    /// <summary>Creates a storage pool (XML).</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.CreateXmlAsync))]
    [return: CReturn("virStoragePoolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Pool")]
    nint virStoragePoolCreateXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StoragePoolCreateFlags))] uint flags);

    /// <summary>Defines a storage pool (XML).</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.DefineXmlAsync))]
    [return: CReturn("virStoragePoolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Pool")]
    nint virStoragePoolDefineXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StoragePoolDefineFlags))] uint flags);

    /// <summary>Deletes a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.DeleteAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolDelete(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StoragePoolDeleteFlags))] uint flags);

    /// <summary>Stops a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.DestroyAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolDestroy(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool);

    /// <summary>Gives up one reference to a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolFree(
        [C("virStoragePoolPtr", CKind.Handle, Consumed = true)] nint pool);

    /// <summary>Reads the autostart of a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.GetAutostartAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolGetAutostart(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Result = "Autostart", Check = CCheck.NonNull)] nint autostart);

    /// <summary>Reads the connect of a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [HandleDeed(HandleDeed.Connection)]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virStoragePoolGetConnect(
        [C("virStoragePoolPtr", CKind.Handle)] nint pool);

    /// <summary>Reads the info of a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.GetInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolGetInfo(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("virStoragePoolInfoPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint info);

    /// <summary>Reads the name of a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [HandleDeed(HandleDeed.Name)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virStoragePoolGetName(
        [C("virStoragePoolPtr", CKind.Handle)] nint pool);

    /// <summary>Reads the UUID of a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [HandleDeed(HandleDeed.Uuid)]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolGetUUID(
        [C("virStoragePoolPtr", CKind.Handle)] nint pool,
        [C("unsigned char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Reads the UUID string of a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [HandleDeed(HandleDeed.UuidString)]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolGetUUIDString(
        [C("virStoragePoolPtr", CKind.Handle)] nint pool,
        [C("char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "37")] nint buf);

    /// <summary>Reads the XML desc of a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virStoragePoolGetXMLDesc(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StorageXMLFlags))] uint flags);

    /// <summary>Tells whether a storage pool is active.</summary>
    [CFunction("LIBVIRT_0.7.3", "0.7.3")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.IsActiveAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Active")]
    int virStoragePoolIsActive(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool);

    /// <summary>Tells whether a storage pool is persistent.</summary>
    [CFunction("LIBVIRT_0.7.3", "0.7.3")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.IsPersistentAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Persistent")]
    int virStoragePoolIsPersistent(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool);

    /// <summary>Lists all volumes of a storage pool.</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2")]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.ListAllVolumesAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virStoragePoolListAllVolumes(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("virStorageVolPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Vols", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint vols,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Lists volumes of a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.ListVolumesAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virStoragePoolListVolumes(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames);

    /// <summary>Finds a storage pool by name.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.LookupByNameAsync))]
    [return: CReturn("virStoragePoolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Pool")]
    nint virStoragePoolLookupByName(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint name);

    /// <summary>Finds a storage pool by target path.</summary>
    [CFunction("LIBVIRT_4.1.0", "4.1.0")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.LookupByTargetPathAsync))]
    [return: CReturn("virStoragePoolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Pool")]
    nint virStoragePoolLookupByTargetPath(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonNull)] nint path);

    /// <summary>Finds a storage pool by UUID.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.LookupByUuidAsync))]
    [return: CReturn("virStoragePoolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Pool")]
    nint virStoragePoolLookupByUUID(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const unsigned char *", CKind.Buffer, Argument = "uuid", Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Finds a storage pool by UUID string.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.LookupByUuidAsync))]
    [return: CReturn("virStoragePoolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Pool")]
    nint virStoragePoolLookupByUUIDString(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "uuid", Check = CCheck.NonNull)] nint uuidstr);

    /// <summary>Finds a storage pool by volume.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.LookupByVolumeAsync))]
    [return: CReturn("virStoragePoolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Pool")]
    nint virStoragePoolLookupByVolume(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol);

    /// <summary>Counts volumes of a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.NumOfVolumesAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virStoragePoolNumOfVolumes(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool);

    /// <summary>Takes one more reference to a storage pool.</summary>
    [CFunction("LIBVIRT_0.6.0", "0.6.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolRef(
        [C("virStoragePoolPtr", CKind.Handle)] nint pool);

    /// <summary>Refreshes a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.RefreshAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolRefresh(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the autostart of a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.SetAutostartAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolSetAutostart(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("int", CKind.Scalar, Argument = "autostart")] int autostart);

    /// <summary>Undefines a storage pool.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.UndefineAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStoragePoolUndefine(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool);
}
