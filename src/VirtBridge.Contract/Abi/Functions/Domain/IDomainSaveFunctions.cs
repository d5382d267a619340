namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainSaveFunctions
{
    /// <summary>Domain: core dump.</summary>
    [CFunction("LIBVIRT_0.1.9", "0.1.9", Write = true, IdAfter = CIdAfter.LookUpHere)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.CoreDumpAsync))]
    [FlagsExclude("VIR_DUMP_CRASH", "VIR_DUMP_LIVE")]
    [FlagsExclude("VIR_DUMP_CRASH", "VIR_DUMP_RESET")]
    [FlagsExclude("VIR_DUMP_LIVE", "VIR_DUMP_RESET")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainCoreDump(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "to", Check = CCheck.NonNull, HostPath = true)] nint to,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCoreDumpFlags))] uint flags);

    /// <summary>Domain: core dump with format.</summary>
    [CFunction("LIBVIRT_1.2.3", "1.2.3", Write = true, IdAfter = CIdAfter.LookUpHere)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.CoreDumpWithFormatAsync))]
    [FlagsExclude("VIR_DUMP_CRASH", "VIR_DUMP_LIVE")]
    [FlagsExclude("VIR_DUMP_CRASH", "VIR_DUMP_RESET")]
    [FlagsExclude("VIR_DUMP_LIVE", "VIR_DUMP_RESET")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainCoreDumpWithFormat(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "to", Check = CCheck.NonNull, HostPath = true)] nint to,
        [C("unsigned int", CKind.Scalar, Argument = "dumpformat", Values = typeof(DomainCoreDumpFormat))] uint dumpformat,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCoreDumpFlags))] uint flags);

    /// <summary>Tells whether a domain has a managed save image.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.HasManagedSaveImageAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Result")]
    int virDomainHasManagedSaveImage(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: managed save.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", Write = true, IdAfter = CIdAfter.LookUpHere)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.ManagedSaveAsync))]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainManagedSave(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSaveRestoreFlags))] uint flags);

    /// <summary>Domain: managed save define XML.</summary>
    [CFunction("LIBVIRT_3.7.0", "3.7.0", Write = true)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.ManagedSaveDefineXmlAsync))]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainManagedSaveDefineXML(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "dxml")] nint dxml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSaveRestoreFlags))] uint flags);

    /// <summary>Domain: managed save get XML desc.</summary>
    [CFunction("LIBVIRT_3.7.0", "3.7.0", WriteIfFlags = "VIR_DOMAIN_SAVE_IMAGE_XML_SECURE")]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.ManagedSaveGetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virDomainManagedSaveGetXMLDesc(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSaveImageXMLFlags))] uint flags);

    /// <summary>Domain: managed save remove.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", Write = true)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.ManagedSaveRemoveAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainManagedSaveRemove(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Restores a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3", Write = true)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.RestoreAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainRestore(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "from", Check = CCheck.NonNull, HostPath = true)] nint from);

    /// <summary>Restores a domain (flags).</summary>
    [CFunction("LIBVIRT_0.9.4", "0.9.4", Write = true)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.RestoreFlagsAsync))]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainRestoreFlags(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "from", Check = CCheck.NonNull, HostPath = true)] nint from,
        [C("const char *", CKind.CString, Argument = "dxml", Nullable = true)] nint dxml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSaveRestoreFlags))] uint flags);

    /// <summary>Restores a domain (params).</summary>
    [CFunction("LIBVIRT_8.4.0", "8.4.0", Write = true)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.RestoreParamsAsync))]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainRestoreParams(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSaveRestoreFlags))] uint flags);

    /// <summary>Saves a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3", Write = true, IdAfter = CIdAfter.LookUpHere)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.SaveAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSave(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "to", Check = CCheck.NonNull, HostPath = true)] nint to);

    /// <summary>Saves a domain (flags).</summary>
    [CFunction("LIBVIRT_0.9.4", "0.9.4", Write = true, IdAfter = CIdAfter.LookUpHere)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.SaveFlagsAsync))]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSaveFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "to", Check = CCheck.NonNull, HostPath = true)] nint to,
        [C("const char *", CKind.CString, Argument = "dxml", Nullable = true)] nint dxml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSaveRestoreFlags))] uint flags);

    /// <summary>Saves a domain (image define XML).</summary>
    [CFunction("LIBVIRT_0.9.4", "0.9.4", Write = true)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.SaveImageDefineXmlAsync))]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSaveImageDefineXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "file", Check = CCheck.NonNull, HostPath = true)] nint file,
        [C("const char *", CKind.CString, Argument = "dxml", Check = CCheck.NonNull)] nint dxml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSaveRestoreFlags))] uint flags);

    /// <summary>Saves a domain (image get XML desc).</summary>
    [CFunction("LIBVIRT_0.9.4", "0.9.4", Write = true)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.SaveImageGetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virDomainSaveImageGetXMLDesc(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "file", Check = CCheck.NonNull, HostPath = true)] nint file,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSaveImageXMLFlags))] uint flags);

    /// <summary>Saves a domain (params).</summary>
    [CFunction("LIBVIRT_8.4.0", "8.4.0", Write = true, IdAfter = CIdAfter.LookUpHere)]
    [Calls(typeof(IDomainSaves), nameof(IDomainSaves.SaveParamsAsync))]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSaveParams(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSaveRestoreFlags))] uint flags);
}
