namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainHandleFunctions
{
    /// <summary>Domain: FS info free.</summary>
    [CFunction("LIBVIRT_1.2.11", "1.2.11")]
    [Adapter("ResultFreeExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virDomainFSInfoFree(
        [C("virDomainFSInfoPtr", CKind.Struct, Consumed = true)] nint info);

    /// <summary>Gives up one reference to a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainFree(
        [C("virDomainPtr", CKind.Handle, Consumed = true)] nint domain);

    /// <summary>Reads the connect of a domain.</summary>
    [CFunction("LIBVIRT_0.3.0", "0.3.0")]
    [HandleDeed(HandleDeed.Connection)]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virDomainGetConnect(
        [C("virDomainPtr", CKind.Handle)] nint dom);

    /// <summary>Reads the ID of a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [HandleDeed(HandleDeed.Id)]
    [return: CReturn("unsigned int", CReturnKind.Value, OnError = "(unsigned int)-1")]
    uint virDomainGetID(
        [C("virDomainPtr", CKind.Handle)] nint domain);

    /// <summary>Reads the name of a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [HandleDeed(HandleDeed.Name)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virDomainGetName(
        [C("virDomainPtr", CKind.Handle)] nint domain);

    /// <summary>Reads the UUID of a domain.</summary>
    [CFunction("LIBVIRT_0.0.5", "0.0.5")]
    [HandleDeed(HandleDeed.Uuid)]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetUUID(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("unsigned char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Reads the UUID string of a domain.</summary>
    [CFunction("LIBVIRT_0.1.1", "0.1.1")]
    [HandleDeed(HandleDeed.UuidString)]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetUUIDString(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "37")] nint buf);

    /// <summary>Domain: IO thread info free.</summary>
    [CFunction("LIBVIRT_1.2.14", "1.2.14")]
    [Adapter("ResultFreeExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virDomainIOThreadInfoFree(
        [C("virDomainIOThreadInfoPtr", CKind.Struct, Consumed = true)] nint info);

    /// <summary>Domain: interface free.</summary>
    [CFunction("LIBVIRT_1.2.14", "1.2.14")]
    [Adapter("ResultFreeExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virDomainInterfaceFree(
        [C("virDomainInterfacePtr", CKind.Struct, Consumed = true)] nint iface);

    /// <summary>Finds a domain by ID.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Calls(typeof(IDomains), nameof(IDomains.LookupByIdAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dom")]
    nint virDomainLookupByID(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar, Argument = "id", Check = CCheck.ZeroOrMore)] int id);

    /// <summary>Finds a domain by name.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Calls(typeof(IDomains), nameof(IDomains.LookupByNameAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dom")]
    nint virDomainLookupByName(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint name);

    /// <summary>Finds a domain by UUID.</summary>
    [CFunction("LIBVIRT_0.0.5", "0.0.5")]
    [Calls(typeof(IDomains), nameof(IDomains.LookupByUuidAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dom")]
    nint virDomainLookupByUUID(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const unsigned char *", CKind.Buffer, Argument = "uuid", Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Finds a domain by UUID string.</summary>
    [CFunction("LIBVIRT_0.1.1", "0.1.1")]
    [Calls(typeof(IDomains), nameof(IDomains.LookupByUuidAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dom")]
    nint virDomainLookupByUUIDString(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "uuid", Check = CCheck.NonNull)] nint uuidstr);

    /// <summary>Takes one more reference to a domain.</summary>
    [CFunction("LIBVIRT_0.6.0", "0.6.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainRef(
        [C("virDomainPtr", CKind.Handle)] nint domain);

    /// <summary>Domain: stats record list free.</summary>
    [CFunction("LIBVIRT_1.2.8", "1.2.8")]
    [Adapter("ResultFreeExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virDomainStatsRecordListFree(
        [C("virDomainStatsRecordPtr *", CKind.Array, Length = "null-terminated", Nullable = true, Consumed = true)] nint stats);
}
