namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>virterror.h</c>.</summary>
[CHeader("virterror.h", "libvirt", ErrorDomain.None)]
public interface IErrorFunctions
{
    /// <summary>Copies a connection (last error).</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("int", CReturnKind.Value)]
    int virConnCopyLastError(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virErrorPtr", CKind.Struct, Direction = CDirection.Out)] nint to);

    /// <summary>Reads the last error of a connection.</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("virErrorPtr", CReturnKind.Pointer)]
    nint virConnGetLastError(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Resets a connection (last error).</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virConnResetLastError(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Sets the error func of a connection.</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virConnSetErrorFunc(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("void *", CKind.Opaque)] nint userData,
        [C("virErrorFunc", CKind.Callback)] nint handler);

    /// <summary>Copies a library (last error).</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("int", CReturnKind.Value)]
    int virCopyLastError(
        [C("virErrorPtr", CKind.Struct, Direction = CDirection.Out)] nint to);

    /// <summary>Library: default error func.</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virDefaultErrorFunc(
        [C("virErrorPtr", CKind.Struct)] nint err);

    /// <summary>Library: free error.</summary>
    [CFunction("LIBVIRT_0.6.1", "0.6.1")]
    [Adapter("ErrorExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virFreeError(
        [C("virErrorPtr", CKind.Struct, Consumed = true)] nint err);

    /// <summary>Reads the last error of a library.</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("virErrorPtr", CReturnKind.Pointer)]
    nint virGetLastError();

    /// <summary>Reads the last error code of a library.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("int", CReturnKind.Enum)]
    int virGetLastErrorCode();

    /// <summary>Reads the last error domain of a library.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("int", CReturnKind.Enum)]
    int virGetLastErrorDomain();

    /// <summary>Reads the last error message of a library.</summary>
    [CFunction("LIBVIRT_1.0.6", "1.0.6")]
    [Adapter("ErrorExports")]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virGetLastErrorMessage();

    /// <summary>Resets a library (error).</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virResetError(
        [C("virErrorPtr", CKind.Struct, Direction = CDirection.InOut)] nint err);

    /// <summary>Resets a library (last error).</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virResetLastError();

    /// <summary>Saves a library (last error).</summary>
    [CFunction("LIBVIRT_0.6.1", "0.6.1")]
    [Adapter("ErrorExports")]
    [return: CReturn("virErrorPtr", CReturnKind.Pointer)]
    nint virSaveLastError();

    /// <summary>Sets the error func of a library.</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ErrorExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virSetErrorFunc(
        [C("void *", CKind.Opaque)] nint userData,
        [C("virErrorFunc", CKind.Callback)] nint handler);
}
