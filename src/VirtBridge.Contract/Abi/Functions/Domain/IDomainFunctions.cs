namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainFunctions
{
    /// <summary>Connection: domain XML from native.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.DomainXmlFromNativeAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "DomainXml")]
    nint virConnectDomainXMLFromNative(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "nativeFormat", Check = CCheck.NonNull)] nint nativeFormat,
        [C("const char *", CKind.CString, Argument = "nativeConfig", Check = CCheck.NonNull)] nint nativeConfig,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Connection: domain XML to native.</summary>
    [CFunction("LIBVIRT_0.6.4", "0.6.4", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.DomainXmlToNativeAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "NativeConfig")]
    nint virConnectDomainXMLToNative(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "nativeFormat", Check = CCheck.NonNull)] nint nativeFormat,
        [C("const char *", CKind.CString, Argument = "domainXml", Check = CCheck.NonNull)] nint domainXml,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the domain capabilities of a connection.</summary>
    [CFunction("LIBVIRT_1.2.7", "1.2.7", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.GetDomainCapabilitiesAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Capabilities")]
    nint virConnectGetDomainCapabilities(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "emulatorbin")] nint emulatorbin,
        [C("const char *", CKind.CString, Argument = "arch")] nint arch,
        [C("const char *", CKind.CString, Argument = "machine")] nint machine,
        [C("const char *", CKind.CString, Argument = "virttype")] nint virttype,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectGetDomainCapabilitiesFlags))] uint flags);

    /// <summary>Lists all domains of a connection.</summary>
    [CFunction("LIBVIRT_0.9.13", "0.9.13")]
    [Calls(typeof(IDomains), nameof(IDomains.ListAllDomainsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virConnectListAllDomains(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virDomainPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Domains", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint domains,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectListAllDomainsFlags))] uint flags);

    /// <summary>Lists defined domains of a connection.</summary>
    [CFunction("LIBVIRT_0.1.1", "0.1.1")]
    [Calls(typeof(IDomains), nameof(IDomains.ListDefinedDomainsAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectListDefinedDomains(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames);

    /// <summary>Lists domains of a connection.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Calls(typeof(IDomains), nameof(IDomains.ListDomainsAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectListDomains(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int *", CKind.Array, Direction = CDirection.Out, Result = "Ids", Check = CCheck.NonNullIfLength, Capacity = "maxids", Count = "return")]
        nint ids,
        [C("int", CKind.Scalar, Argument = "maxids", Check = CCheck.ZeroOrMore)] int maxids);

    /// <summary>Counts defined domains of a connection.</summary>
    [CFunction("LIBVIRT_0.1.5", "0.1.5")]
    [Calls(typeof(IDomains), nameof(IDomains.NumOfDefinedDomainsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virConnectNumOfDefinedDomains(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Counts domains of a connection.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Calls(typeof(IDomains), nameof(IDomains.NumOfDomainsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virConnectNumOfDomains(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Creates a domain.</summary>
    [CFunction("LIBVIRT_0.1.1", "0.1.1", Write = true, IdAfter = CIdAfter.LookUp)]
    [Calls(typeof(IDomains), nameof(IDomains.CreateAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainCreate(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain);

    /// <summary>Creates a domain (linux).</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3", Deprecated = true)]
    [Adapter("DomainExports")]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New)]
    nint virDomainCreateLinux(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString)] nint xmlDesc,
        [C("unsigned int", CKind.Flags)] uint flags);

    /// <summary>Creates a domain (with files).</summary>
    [CFunction("LIBVIRT_1.1.1", "1.1.1", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.CreateWithFilesAsync))]
    [return: CReturn("int", CReturnKind.Status, Result = "Dom")]
    int virDomainCreateWithFiles(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar)] uint nfiles,
        [C("int *", CKind.Files, Argument = "files", Length = "nfiles")] nint files,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCreateFlags))] uint flags);

    /// <summary>Creates a domain (with flags).</summary>
    [CFunction("LIBVIRT_0.8.2", "0.8.2", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.CreateWithFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status, Result = "Dom")]
    int virDomainCreateWithFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCreateFlags))] uint flags);

    /// <summary>Creates a domain (XML).</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.CreateXmlAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dom")]
    nint virDomainCreateXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xmlDesc", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCreateFlags))] uint flags);

    /// <summary>Creates a domain (XML with files).</summary>
    [CFunction("LIBVIRT_1.1.1", "1.1.1", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.CreateXmlWithFilesAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dom")]
    nint virDomainCreateXMLWithFiles(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xmlDesc", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Scalar)] uint nfiles,
        [C("int *", CKind.Files, Argument = "files", Length = "nfiles")] nint files,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCreateFlags))] uint flags);

    /// <summary>Defines a domain (XML).</summary>
    [CFunction("LIBVIRT_0.1.1", "0.1.1", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.DefineXmlAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dom")]
    nint virDomainDefineXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml);

    /// <summary>Defines a domain (XML flags).</summary>
    [CFunction("LIBVIRT_1.2.12", "1.2.12", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.DefineXmlFlagsAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dom")]
    nint virDomainDefineXMLFlags(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainDefineFlags))] uint flags);

    /// <summary>Stops a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3", Write = true, IdAfter = CIdAfter.Gone)]
    [Calls(typeof(IDomains), nameof(IDomains.DestroyAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainDestroy(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain);

    /// <summary>Stops a domain (flags).</summary>
    [CFunction("LIBVIRT_0.9.4", "0.9.4", Write = true, IdAfter = CIdAfter.Gone)]
    [Calls(typeof(IDomains), nameof(IDomains.DestroyFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainDestroyFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainDestroyFlagsValues))] uint flags);

    /// <summary>Reads the autostart of a domain.</summary>
    [CFunction("LIBVIRT_0.2.1", "0.2.1")]
    [Calls(typeof(IDomains), nameof(IDomains.GetAutostartAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetAutostart(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Result = "Autostart", Check = CCheck.NonNull)] nint autostart);

    /// <summary>Reads the autostart once of a domain.</summary>
    [CFunction("LIBVIRT_11.2.0", "11.2.0")]
    [Calls(typeof(IDomains), nameof(IDomains.GetAutostartOnceAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetAutostartOnce(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Result = "Autostart", Check = CCheck.NonNull)] nint autostart);

    /// <summary>Reads the info of a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Calls(typeof(IDomains), nameof(IDomains.GetInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virDomainInfoPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint info);

    /// <summary>Reads the metadata of a domain.</summary>
    [CFunction("LIBVIRT_0.9.10", "0.9.10")]
    [Calls(typeof(IDomains), nameof(IDomains.GetMetadataAsync))]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Metadata")]
    nint virDomainGetMetadata(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int", CKind.Scalar, Argument = "type", Values = typeof(DomainMetadataType))] int type,
        [C("const char *", CKind.CString, Argument = "uri")] nint uri,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the OS type of a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Calls(typeof(IDomains), nameof(IDomains.GetOsTypeAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Type")]
    nint virDomainGetOSType(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain);

    /// <summary>Reads the state of a domain.</summary>
    [CFunction("LIBVIRT_0.9.2", "0.9.2")]
    [Calls(typeof(IDomains), nameof(IDomains.GetStateAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetState(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Result = "State", Check = CCheck.NonNull, Values = typeof(DomainState))]
        nint state,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Result = "Reason", Nullable = true)] nint reason,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the XML desc of a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3", WriteIfFlags = "VIR_DOMAIN_XML_MIGRATABLE|VIR_DOMAIN_XML_SECURE")]
    [Calls(typeof(IDomains), nameof(IDomains.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virDomainGetXMLDesc(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainXMLFlags))] uint flags);

    /// <summary>Tells whether a domain is active.</summary>
    [CFunction("LIBVIRT_0.7.3", "0.7.3")]
    [Calls(typeof(IDomains), nameof(IDomains.IsActiveAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Active")]
    int virDomainIsActive(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom);

    /// <summary>Tells whether a domain is persistent.</summary>
    [CFunction("LIBVIRT_0.7.3", "0.7.3")]
    [Calls(typeof(IDomains), nameof(IDomains.IsPersistentAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Persistent")]
    int virDomainIsPersistent(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom);

    /// <summary>Tells whether a domain is updated.</summary>
    [CFunction("LIBVIRT_0.8.6", "0.8.6")]
    [Calls(typeof(IDomains), nameof(IDomains.IsUpdatedAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Updated")]
    int virDomainIsUpdated(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom);

    /// <summary>Reboots a domain.</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.RebootAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainReboot(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainRebootFlagValues))] uint flags);

    /// <summary>Renames a domain.</summary>
    [CFunction("LIBVIRT_1.2.19", "1.2.19", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.RenameAsync))]
    [return: CReturn("int", CReturnKind.Status, Result = "Retcode")]
    int virDomainRename(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "newName", Check = CCheck.NonEmpty)] nint new_name,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Resets a domain.</summary>
    [CFunction("LIBVIRT_0.9.7", "0.9.7", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.ResetAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainReset(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Resumes a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.ResumeAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainResume(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain);

    /// <summary>Sets the autostart of a domain.</summary>
    [CFunction("LIBVIRT_0.2.1", "0.2.1", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.SetAutostartAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetAutostart(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int", CKind.Scalar, Argument = "autostart")] int autostart);

    /// <summary>Sets the autostart once of a domain.</summary>
    [CFunction("LIBVIRT_11.2.0", "11.2.0", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.SetAutostartOnceAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetAutostartOnce(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int", CKind.Scalar, Argument = "autostart")] int autostart);

    /// <summary>Sets the metadata of a domain.</summary>
    [CFunction("LIBVIRT_0.9.10", "0.9.10", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.SetMetadataAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetMetadata(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int", CKind.Scalar, Argument = "type", Values = typeof(DomainMetadataType))] int type,
        [C("const char *", CKind.CString, Argument = "metadata")] nint metadata,
        [C("const char *", CKind.CString, Argument = "key", Nullable = true)] nint key,
        [C("const char *", CKind.CString, Argument = "uri", Nullable = true)] nint uri,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Shuts down a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3", Write = true, IdAfter = CIdAfter.LookUpHere)]
    [Calls(typeof(IDomains), nameof(IDomains.ShutdownAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainShutdown(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain);

    /// <summary>Shuts down a domain (flags).</summary>
    [CFunction("LIBVIRT_0.9.10", "0.9.10", Write = true, IdAfter = CIdAfter.LookUpHere)]
    [Calls(typeof(IDomains), nameof(IDomains.ShutdownFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainShutdownFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainShutdownFlagValues))] uint flags);

    /// <summary>Suspends a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.SuspendAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSuspend(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain);

    /// <summary>Undefines a domain.</summary>
    [CFunction("LIBVIRT_0.1.1", "0.1.1", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.UndefineAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainUndefine(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain);

    /// <summary>Undefines a domain (flags).</summary>
    [CFunction("LIBVIRT_0.9.4", "0.9.4", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.UndefineFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainUndefineFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainUndefineFlagsValues))] uint flags);

    /// <summary>Domain: announce interface.</summary>
    [CFunction("LIBVIRT_12.5.0", "12.5.0", Write = true)]
    [Calls(typeof(IDomains), nameof(IDomains.AnnounceInterfaceAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainAnnounceInterface(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "device", Nullable = true)] nint device,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);
}
