namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-storage.h</c>.</summary>
[CHeader("libvirt-storage.h", "libvirt", ErrorDomain.Storage)]
public interface IStorageVolumeFunctions
{
    /// <summary>Creates a storage volume (XML).</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.CreateXmlAsync))]
    [return: CReturn("virStorageVolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Vol")]
    nint virStorageVolCreateXML(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StorageVolCreateFlags))] uint flags);

    /// <summary>Creates a storage volume (XML from).</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4", Write = true)]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.CreateXmlFromAsync))]
    [return: CReturn("virStorageVolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Vol")]
    nint virStorageVolCreateXMLFrom(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xmlDesc,
        [C("virStorageVolPtr", CKind.Handle, Argument = "clonevol")] nint clonevol,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StorageVolCreateFlags))] uint flags);

    /// <summary>Deletes a storage volume.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1", Write = true)]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.DeleteAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStorageVolDelete(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StorageVolDeleteFlags))] uint flags);

    /// <summary>Downloads a storage volume.</summary>
    [CFunction("LIBVIRT_0.9.0", "0.9.0", Write = true)]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.DownloadAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStorageVolDownload(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol,
        [C("virStreamPtr", CKind.Handle, Argument = "stream")] nint stream,
        [C("unsigned long long", CKind.Scalar, Argument = "offset")] ulong offset,
        [C("unsigned long long", CKind.Scalar, Argument = "length")] ulong length,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StorageVolDownloadFlags))] uint flags);

    /// <summary>Gives up one reference to a storage volume.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virStorageVolFree(
        [C("virStorageVolPtr", CKind.Handle, Consumed = true)] nint vol);

    /// <summary>Reads the connect of a storage volume.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [HandleDeed(HandleDeed.Connection)]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virStorageVolGetConnect(
        [C("virStorageVolPtr", CKind.Handle)] nint vol);

    /// <summary>Reads the info of a storage volume.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.GetInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStorageVolGetInfo(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol,
        [C("virStorageVolInfoPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint info);

    /// <summary>Reads the info flags of a storage volume.</summary>
    [CFunction("LIBVIRT_3.0.0", "3.0.0")]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.GetInfoFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStorageVolGetInfoFlags(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol,
        [C("virStorageVolInfoPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint info,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StorageVolInfoFlags))] uint flags);

    /// <summary>Reads the key of a storage volume.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [HandleDeed(HandleDeed.Key)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virStorageVolGetKey(
        [C("virStorageVolPtr", CKind.Handle)] nint vol);

    /// <summary>Reads the name of a storage volume.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [HandleDeed(HandleDeed.Name)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virStorageVolGetName(
        [C("virStorageVolPtr", CKind.Handle)] nint vol);

    /// <summary>Reads the path of a storage volume.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.GetPathAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Name")]
    nint virStorageVolGetPath(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol);

    /// <summary>Reads the XML desc of a storage volume.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virStorageVolGetXMLDesc(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Finds a storage volume by key.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.LookupByKeyAsync))]
    [return: CReturn("virStorageVolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Vol")]
    nint virStorageVolLookupByKey(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "key", Check = CCheck.NonNull)] nint key);

    /// <summary>Finds a storage volume by name.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.LookupByNameAsync))]
    [return: CReturn("virStorageVolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Vol")]
    nint virStorageVolLookupByName(
        [C("virStoragePoolPtr", CKind.Handle, Argument = "pool")] nint pool,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint name);

    /// <summary>Finds a storage volume by path.</summary>
    [CFunction("LIBVIRT_0.4.1", "0.4.1")]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.LookupByPathAsync))]
    [return: CReturn("virStorageVolPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Vol")]
    nint virStorageVolLookupByPath(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonNull)] nint path);

    /// <summary>Takes one more reference to a storage volume.</summary>
    [CFunction("LIBVIRT_0.6.0", "0.6.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virStorageVolRef(
        [C("virStorageVolPtr", CKind.Handle)] nint vol);

    /// <summary>Resizes a storage volume.</summary>
    [CFunction("LIBVIRT_0.9.10", "0.9.10", Write = true)]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.ResizeAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStorageVolResize(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol,
        [C("unsigned long long", CKind.Scalar, Argument = "capacity")] ulong capacity,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StorageVolResizeFlags))] uint flags);

    /// <summary>Uploads a storage volume.</summary>
    [CFunction("LIBVIRT_0.9.0", "0.9.0", Write = true)]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.UploadAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStorageVolUpload(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol,
        [C("virStreamPtr", CKind.Handle, Argument = "stream")] nint stream,
        [C("unsigned long long", CKind.Scalar, Argument = "offset")] ulong offset,
        [C("unsigned long long", CKind.Scalar, Argument = "length")] ulong length,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(StorageVolUploadFlags))] uint flags);

    /// <summary>Wipes a storage volume.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", Write = true)]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.WipeAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStorageVolWipe(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Wipes a storage volume (pattern).</summary>
    [CFunction("LIBVIRT_0.9.10", "0.9.10", Write = true)]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.WipePatternAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virStorageVolWipePattern(
        [C("virStorageVolPtr", CKind.Handle, Argument = "vol")] nint vol,
        [C("unsigned int", CKind.Scalar, Argument = "algorithm", Values = typeof(StorageVolWipeAlgorithm))] uint algorithm,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);
}
