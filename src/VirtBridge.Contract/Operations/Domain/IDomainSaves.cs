namespace VirtBridge.Contract;

/// <summary>Operations of the DomainSaves family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainSaves
{
    /// <summary>Procedure 53; C: <c>virDomainCoreDump</c>.</summary>
    [AbortableJob(DomainJobOperation.Dump)]
    [Procedure(53, "DOMAIN_CORE_DUMP", Since = "0.3.0", CFunction = "virDomainCoreDump", Write = true)]
    [Access("domain", "core_dump")]
    [FlagsExclude("VIR_DUMP_CRASH", "VIR_DUMP_LIVE")]
    [FlagsExclude("VIR_DUMP_CRASH", "VIR_DUMP_RESET")]
    [FlagsExclude("VIR_DUMP_LIVE", "VIR_DUMP_RESET")]
    ValueTask CoreDumpAsync(DomainRef dom, string to, DomainCoreDumpFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 54; C: <c>virDomainRestore</c>.</summary>
    [Procedure(54, "DOMAIN_RESTORE", Since = "0.3.0", CFunction = "virDomainRestore", Write = true)]
    [Access("domain", "start")]
    [Access("domain", "write")]
    ValueTask RestoreAsync(string from, CancellationToken cancellation);

    /// <summary>Procedure 55; C: <c>virDomainSave</c>.</summary>
    [AbortableJob(DomainJobOperation.Save)]
    [Procedure(55, "DOMAIN_SAVE", Since = "0.3.0", CFunction = "virDomainSave", Write = true)]
    [Access("domain", "hibernate")]
    ValueTask SaveAsync(DomainRef dom, string to, CancellationToken cancellation);

    /// <summary>Procedure 182; C: <c>virDomainManagedSave</c>.</summary>
    [AbortableJob(DomainJobOperation.Save)]
    [Procedure(182, "DOMAIN_MANAGED_SAVE", Since = "0.8.0", CFunction = "virDomainManagedSave", Write = true)]
    [Access("domain", "hibernate")]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    ValueTask ManagedSaveAsync(DomainRef dom, DomainSaveRestoreFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 183; C: <c>virDomainHasManagedSaveImage</c>.</summary>
    [Procedure(183, "DOMAIN_HAS_MANAGED_SAVE_IMAGE", Since = "0.8.0", CFunction = "virDomainHasManagedSaveImage", Result = "result")]
    [Access("domain", "read")]
    ValueTask<int> HasManagedSaveImageAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 184; C: <c>virDomainManagedSaveRemove</c>.</summary>
    [Procedure(184, "DOMAIN_MANAGED_SAVE_REMOVE", Since = "0.8.0", CFunction = "virDomainManagedSaveRemove", Write = true)]
    [Access("domain", "hibernate")]
    ValueTask ManagedSaveRemoveAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 232; C: <c>virDomainSaveFlags</c>.</summary>
    [AbortableJob(DomainJobOperation.Save)]
    [Procedure(232, "DOMAIN_SAVE_FLAGS", Since = "0.9.4", CFunction = "virDomainSaveFlags", Write = true)]
    [Access("domain", "hibernate")]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    ValueTask SaveFlagsAsync(DomainRef dom, string to, string? dxml, DomainSaveRestoreFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 233; C: <c>virDomainRestoreFlags</c>.</summary>
    [Procedure(233, "DOMAIN_RESTORE_FLAGS", Since = "0.9.4", CFunction = "virDomainRestoreFlags", Write = true)]
    [Access("domain", "start")]
    [Access("domain", "write")]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    ValueTask RestoreFlagsAsync(string from, string? dxml, DomainSaveRestoreFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 235; C: <c>virDomainSaveImageGetXMLDesc</c>.</summary>
    [Procedure(235, "DOMAIN_SAVE_IMAGE_GET_XML_DESC", Since = "0.9.4", HighPriority = true, CFunction = "virDomainSaveImageGetXMLDesc", Write = true, Result = "xml")]
    [Access("domain", "write")]
    ValueTask<string> SaveImageGetXmlDescAsync(string file, DomainSaveImageXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 236; C: <c>virDomainSaveImageDefineXML</c>.</summary>
    [Procedure(236, "DOMAIN_SAVE_IMAGE_DEFINE_XML", Since = "0.9.4", HighPriority = true, CFunction = "virDomainSaveImageDefineXML", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "hibernate")]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    ValueTask SaveImageDefineXmlAsync(string file, string dxml, DomainSaveRestoreFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 334; C: <c>virDomainCoreDumpWithFormat</c>.</summary>
    [AbortableJob(DomainJobOperation.Dump)]
    [Procedure(334, "DOMAIN_CORE_DUMP_WITH_FORMAT", Since = "1.2.3", CFunction = "virDomainCoreDumpWithFormat", Write = true)]
    [Access("domain", "core_dump")]
    [FlagsExclude("VIR_DUMP_CRASH", "VIR_DUMP_LIVE")]
    [FlagsExclude("VIR_DUMP_CRASH", "VIR_DUMP_RESET")]
    [FlagsExclude("VIR_DUMP_LIVE", "VIR_DUMP_RESET")]
    ValueTask CoreDumpWithFormatAsync(
        DomainRef dom,
        string to,
        uint dumpformat,
        DomainCoreDumpFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 388; C: <c>virDomainManagedSaveGetXMLDesc</c>.</summary>
    [Procedure(388, "DOMAIN_MANAGED_SAVE_GET_XML_DESC", Since = "3.7.0", CFunction = "virDomainManagedSaveGetXMLDesc", WriteIfFlags = "VIR_DOMAIN_SAVE_IMAGE_XML_SECURE", Result = "xml")]
    [Access("domain", "read")]
    [Access("domain", "read_secure", WhenFlag = "VIR_DOMAIN_SAVE_IMAGE_XML_SECURE")]
    ValueTask<string> ManagedSaveGetXmlDescAsync(DomainRef dom, DomainSaveImageXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 389; C: <c>virDomainManagedSaveDefineXML</c>.</summary>
    [Procedure(389, "DOMAIN_MANAGED_SAVE_DEFINE_XML", Since = "3.7.0", CFunction = "virDomainManagedSaveDefineXML", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "hibernate")]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    ValueTask ManagedSaveDefineXmlAsync(DomainRef dom, string? dxml, DomainSaveRestoreFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 440; C: <c>virDomainSaveParams</c>.</summary>
    [AbortableJob(DomainJobOperation.Save)]
    [Procedure(440, "DOMAIN_SAVE_PARAMS", Since = "8.4.0", CFunction = "virDomainSaveParams", Write = true)]
    [Access("domain", "hibernate")]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    ValueTask SaveParamsAsync(
        DomainRef dom,
        [Limit(64)] TypedParameter[] @params,
        DomainSaveRestoreFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 441; C: <c>virDomainRestoreParams</c>.</summary>
    [Procedure(441, "DOMAIN_RESTORE_PARAMS", Since = "8.4.0", CFunction = "virDomainRestoreParams", Write = true)]
    [Access("domain", "start")]
    [Access("domain", "write")]
    [FlagsExclude("VIR_DOMAIN_SAVE_RUNNING", "VIR_DOMAIN_SAVE_PAUSED")]
    ValueTask RestoreParamsAsync([Limit(64)] TypedParameter[] @params, DomainSaveRestoreFlags flags, CancellationToken cancellation);
}
