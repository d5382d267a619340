namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-secret.h</c>.</summary>
[CHeader("libvirt-secret.h", "libvirt", ErrorDomain.Secret)]
public interface ISecretFunctions
{
    /// <summary>Lists all secrets of a connection.</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2")]
    [Calls(typeof(ISecrets), nameof(ISecrets.ListAllSecretsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virConnectListAllSecrets(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virSecretPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Secrets", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint secrets,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectListAllSecretsFlags))] uint flags);

    /// <summary>Lists secrets of a connection.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [Calls(typeof(ISecrets), nameof(ISecrets.ListSecretsAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectListSecrets(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("char **", CKind.AllocElements, Direction = CDirection.Out, Result = "Uuids", Check = CCheck.NonNullIfLength, Capacity = "maxuuids", Count = "return")]
        nint uuids,
        [C("int", CKind.Scalar, Argument = "maxuuids", Check = CCheck.ZeroOrMore)] int maxuuids);

    /// <summary>Counts secrets of a connection.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [Calls(typeof(ISecrets), nameof(ISecrets.NumOfSecretsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virConnectNumOfSecrets(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Connection: secret event deregister any.</summary>
    [CFunction("LIBVIRT_3.0.0", "3.0.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectSecretEventDeregisterAny(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int callbackID);

    /// <summary>Connection: secret event register any.</summary>
    [CFunction("LIBVIRT_3.0.0", "3.0.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.CallbackId)]
    int virConnectSecretEventRegisterAny(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virSecretPtr", CKind.Handle, Nullable = true)] nint secret,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int eventID,
        [C("virConnectSecretEventGenericCallback", CKind.Callback, Check = CCheck.NonNull)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint freecb);

    /// <summary>Defines a secret (XML).</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1", Write = true)]
    [Calls(typeof(ISecrets), nameof(ISecrets.DefineXmlAsync))]
    [return: CReturn("virSecretPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Secret")]
    nint virSecretDefineXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(SecretDefineFlags))] uint flags);

    /// <summary>Gives up one reference to a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virSecretFree(
        [C("virSecretPtr", CKind.Handle, Consumed = true)] nint secret);

    /// <summary>Reads the connect of a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [HandleDeed(HandleDeed.Connection)]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virSecretGetConnect(
        [C("virSecretPtr", CKind.Handle)] nint secret);

    /// <summary>Reads the UUID of a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [HandleDeed(HandleDeed.Uuid)]
    [return: CReturn("int", CReturnKind.Status)]
    int virSecretGetUUID(
        [C("virSecretPtr", CKind.Handle)] nint secret,
        [C("unsigned char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Reads the UUID string of a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [HandleDeed(HandleDeed.UuidString)]
    [return: CReturn("int", CReturnKind.Status)]
    int virSecretGetUUIDString(
        [C("virSecretPtr", CKind.Handle)] nint secret,
        [C("char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "37")] nint buf);

    /// <summary>Reads the usage ID of a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [HandleDeed(HandleDeed.UsageId)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virSecretGetUsageID(
        [C("virSecretPtr", CKind.Handle)] nint secret);

    /// <summary>Reads the usage type of a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [HandleDeed(HandleDeed.UsageType)]
    [return: CReturn("int", CReturnKind.Enum)]
    int virSecretGetUsageType(
        [C("virSecretPtr", CKind.Handle)] nint secret);

    /// <summary>Reads the value of a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1", Write = true)]
    [Calls(typeof(ISecrets), nameof(ISecrets.GetValueAsync))]
    [return: CReturn("unsigned char *", CReturnKind.AllocBuffer, Result = "Value")]
    nint virSecretGetValue(
        [C("virSecretPtr", CKind.Handle, Argument = "secret")] nint secret,
        [C("size_t *", CKind.Scalar, Direction = CDirection.Out, Check = CCheck.NonNull)] nint value_size,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the XML desc of a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [Calls(typeof(ISecrets), nameof(ISecrets.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virSecretGetXMLDesc(
        [C("virSecretPtr", CKind.Handle, Argument = "secret")] nint secret,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Finds a secret by UUID.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [Calls(typeof(ISecrets), nameof(ISecrets.LookupByUuidAsync))]
    [return: CReturn("virSecretPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Secret")]
    nint virSecretLookupByUUID(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const unsigned char *", CKind.Buffer, Argument = "uuid", Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Finds a secret by UUID string.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [Calls(typeof(ISecrets), nameof(ISecrets.LookupByUuidAsync))]
    [return: CReturn("virSecretPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Secret")]
    nint virSecretLookupByUUIDString(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "uuid", Check = CCheck.NonNull)] nint uuidstr);

    /// <summary>Finds a secret by usage.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [Calls(typeof(ISecrets), nameof(ISecrets.LookupByUsageAsync))]
    [return: CReturn("virSecretPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Secret")]
    nint virSecretLookupByUsage(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar, Argument = "usageType")] int usageType,
        [C("const char *", CKind.CString, Argument = "usageId", Check = CCheck.NonNull)] nint usageID);

    /// <summary>Takes one more reference to a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virSecretRef(
        [C("virSecretPtr", CKind.Handle)] nint secret);

    /// <summary>Sets the value of a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1", Write = true)]
    [Calls(typeof(ISecrets), nameof(ISecrets.SetValueAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virSecretSetValue(
        [C("virSecretPtr", CKind.Handle, Argument = "secret")] nint secret,
        [C("const unsigned char *", CKind.Buffer, Argument = "value", Check = CCheck.NonNull, Size = "value_size")] nint value,
        [C("size_t", CKind.Scalar)] nuint value_size,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Undefines a secret.</summary>
    [CFunction("LIBVIRT_0.7.1", "0.7.1", Write = true)]
    [Calls(typeof(ISecrets), nameof(ISecrets.UndefineAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virSecretUndefine(
        [C("virSecretPtr", CKind.Handle, Argument = "secret")] nint secret);
}
