namespace VirtBridge.Contract;

/// <summary>Definition and life cycle of domains.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomains
{
    /// <summary>Procedure 9; C: <c>virDomainCreate</c>.</summary>
    [Procedure(9, "DOMAIN_CREATE", Since = "0.3.0", CFunction = "virDomainCreate", Write = true)]
    [Access("domain", "start")]
    ValueTask CreateAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 10; C: <c>virDomainCreateXML</c>.</summary>
    [Procedure(10, "DOMAIN_CREATE_XML", Since = "0.3.0", CFunction = "virDomainCreateXML", Write = true, Result = "dom")]
    [Access("domain", "write")]
    [Access("domain", "start")]
    [Validated("VIR_DOMAIN_START_VALIDATE", "domain.rng")]
    ValueTask<DomainRef> CreateXmlAsync(string xmlDesc, DomainCreateFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 11; C: <c>virDomainDefineXML</c>.</summary>
    [Procedure(11, "DOMAIN_DEFINE_XML", Since = "0.3.0", HighPriority = true, CFunction = "virDomainDefineXML", Write = true, Result = "dom")]
    [Access("domain", "write")]
    [Access("domain", "save")]
    ValueTask<DomainRef> DefineXmlAsync(string xml, CancellationToken cancellation);

    /// <summary>Procedure 12; C: <c>virDomainDestroy</c>.</summary>
    [Procedure(12, "DOMAIN_DESTROY", Since = "0.3.0", HighPriority = true, CFunction = "virDomainDestroy", Write = true)]
    [Access("domain", "stop")]
    ValueTask DestroyAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 14; C: <c>virDomainGetXMLDesc</c>, <c>virDomainMigrate</c>, <c>virDomainMigrate2</c>, <c>virDomainMigrate3</c>.</summary>
    [Procedure(14, "DOMAIN_GET_XML_DESC", Since = "0.3.0", CFunction = "virDomainGetXMLDesc", Fast = true, WriteIfFlags = "VIR_DOMAIN_XML_MIGRATABLE|VIR_DOMAIN_XML_SECURE", Result = "xml")]
    [Access("domain", "read")]
    [Access("domain", "read_secure", WhenFlag = "VIR_DOMAIN_XML_SECURE")]
    [Access("domain", "read_secure", WhenFlag = "VIR_DOMAIN_XML_MIGRATABLE")]
    ValueTask<string> GetXmlDescAsync(DomainRef dom, DomainXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 15; C: <c>virDomainGetAutostart</c>.</summary>
    [Procedure(15, "DOMAIN_GET_AUTOSTART", Since = "0.3.0", HighPriority = true, CFunction = "virDomainGetAutostart", Fast = true, Result = "autostart")]
    [Access("domain", "read")]
    ValueTask<int> GetAutostartAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 16; C: <c>virDomainGetInfo</c>.</summary>
    [Procedure(16, "DOMAIN_GET_INFO", Since = "0.3.0", CFunction = "virDomainGetInfo", Fast = true)]
    [Access("domain", "read")]
    ValueTask<DomainGetInfoResult> GetInfoAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 19; C: <c>virDomainGetOSType</c>.</summary>
    [Procedure(19, "DOMAIN_GET_OS_TYPE", Since = "0.3.0", HighPriority = true, CFunction = "virDomainGetOSType", Fast = true, Result = "type")]
    [Access("domain", "read")]
    ValueTask<string> GetOsTypeAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 21; C: <c>virConnectListDefinedDomains</c>.</summary>
    [Procedure(21, "CONNECT_LIST_DEFINED_DOMAINS", Since = "0.3.0", HighPriority = true, CFunction = "virConnectListDefinedDomains", Fast = true, Result = "names")]
    [Access("connect", "search_domains")]
    [AccessFilter("domain", "getattr")]
    [return: Limit(16384)]
    ValueTask<string[]> ListDefinedDomainsAsync(int maxnames, CancellationToken cancellation);

    /// <summary>Procedure 22; C: <c>virDomainLookupByID</c>.</summary>
    [Procedure(22, "DOMAIN_LOOKUP_BY_ID", Since = "0.3.0", HighPriority = true, CFunction = "virDomainLookupByID", Fast = true, Result = "dom")]
    [Access("domain", "getattr")]
    ValueTask<DomainRef> LookupByIdAsync(int id, CancellationToken cancellation);

    /// <summary>Procedure 23; C: <c>virDomainLookupByName</c>.</summary>
    [Procedure(23, "DOMAIN_LOOKUP_BY_NAME", Since = "0.3.0", HighPriority = true, CFunction = "virDomainLookupByName", Fast = true, Result = "dom")]
    [Access("domain", "getattr")]
    ValueTask<DomainRef> LookupByNameAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 24; C: <c>virDomainCreate</c>, <c>virDomainLookupByUUID</c>.</summary>
    [Procedure(24, "DOMAIN_LOOKUP_BY_UUID", Since = "0.3.0", HighPriority = true, CFunction = "virDomainLookupByUUID", Fast = true, Result = "dom")]
    [Access("domain", "getattr")]
    ValueTask<DomainRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation);

    /// <summary>Procedure 25; C: <c>virConnectNumOfDefinedDomains</c>.</summary>
    [Procedure(25, "CONNECT_NUM_OF_DEFINED_DOMAINS", Since = "0.3.0", HighPriority = true, CFunction = "virConnectNumOfDefinedDomains", Fast = true, Result = "num")]
    [Access("connect", "search_domains")]
    [AccessFilter("domain", "getattr")]
    ValueTask<int> NumOfDefinedDomainsAsync(CancellationToken cancellation);

    /// <summary>Procedure 27; C: <c>virDomainReboot</c>.</summary>
    [Procedure(27, "DOMAIN_REBOOT", Since = "0.3.0", CFunction = "virDomainReboot", Write = true)]
    [Access("domain", "init_control")]
    [Access("domain", "write", WhenFlag = "VIR_DOMAIN_REBOOT_GUEST_AGENT")]
    ValueTask RebootAsync(DomainRef dom, DomainRebootFlagValues flags, CancellationToken cancellation);

    /// <summary>Procedure 28; C: <c>virDomainResume</c>.</summary>
    [Procedure(28, "DOMAIN_RESUME", Since = "0.3.0", CFunction = "virDomainResume", Write = true)]
    [Access("domain", "suspend")]
    ValueTask ResumeAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 29; C: <c>virDomainSetAutostart</c>.</summary>
    [Procedure(29, "DOMAIN_SET_AUTOSTART", Since = "0.3.0", HighPriority = true, CFunction = "virDomainSetAutostart", Write = true)]
    [Access("domain", "write")]
    ValueTask SetAutostartAsync(DomainRef dom, int autostart, CancellationToken cancellation);

    /// <summary>Procedure 33; C: <c>virDomainShutdown</c>.</summary>
    [Procedure(33, "DOMAIN_SHUTDOWN", Since = "0.3.0", CFunction = "virDomainShutdown", Write = true)]
    [Access("domain", "init_control")]
    ValueTask ShutdownAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 34; C: <c>virDomainSuspend</c>.</summary>
    [Procedure(34, "DOMAIN_SUSPEND", Since = "0.3.0", CFunction = "virDomainSuspend", Write = true)]
    [Access("domain", "suspend")]
    ValueTask SuspendAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 35; C: <c>virDomainUndefine</c>.</summary>
    [Procedure(35, "DOMAIN_UNDEFINE", Since = "0.3.0", HighPriority = true, CFunction = "virDomainUndefine", Write = true)]
    [Access("domain", "delete")]
    ValueTask UndefineAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 37; C: <c>virConnectListDomains</c>.</summary>
    [Procedure(37, "CONNECT_LIST_DOMAINS", Since = "0.3.0", HighPriority = true, CFunction = "virConnectListDomains", Fast = true, Result = "ids")]
    [Access("connect", "search_domains")]
    [AccessFilter("domain", "getattr")]
    [return: Limit(16384)]
    ValueTask<int[]> ListDomainsAsync(int maxids, CancellationToken cancellation);

    /// <summary>Procedure 51; C: <c>virConnectNumOfDomains</c>.</summary>
    [Procedure(51, "CONNECT_NUM_OF_DOMAINS", Since = "0.3.0", HighPriority = true, CFunction = "virConnectNumOfDomains", Fast = true, Result = "num")]
    [Access("connect", "search_domains")]
    [AccessFilter("domain", "getattr")]
    ValueTask<int> NumOfDomainsAsync(CancellationToken cancellation);

    /// <summary>Procedure 135; C: <c>virConnectDomainXMLFromNative</c>.</summary>
    [Never("command lines do not say enough to make a definition of them; libvirt removed it as well", Driver = "Qemu")]
    [Procedure(135, "CONNECT_DOMAIN_XML_FROM_NATIVE", Since = "0.6.4", CFunction = "virConnectDomainXMLFromNative", Write = true, Result = "domainXml")]
    [Access("connect", "write")]
    ValueTask<string> DomainXmlFromNativeAsync(string nativeFormat, string nativeConfig, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 136; C: <c>virConnectDomainXMLToNative</c>.</summary>
    [Procedure(136, "CONNECT_DOMAIN_XML_TO_NATIVE", Since = "0.6.4", CFunction = "virConnectDomainXMLToNative", Write = true, Result = "nativeConfig")]
    [Access("connect", "write")]
    ValueTask<string> DomainXmlToNativeAsync(string nativeFormat, string domainXml, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 150; C: <c>virDomainIsActive</c>.</summary>
    [Procedure(150, "DOMAIN_IS_ACTIVE", Since = "0.7.3", HighPriority = true, CFunction = "virDomainIsActive", Fast = true, Result = "active")]
    [Access("domain", "read")]
    ValueTask<int> IsActiveAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 151; C: <c>virDomainIsPersistent</c>.</summary>
    [Procedure(151, "DOMAIN_IS_PERSISTENT", Since = "0.7.3", HighPriority = true, CFunction = "virDomainIsPersistent", Fast = true, Result = "persistent")]
    [Access("domain", "read")]
    ValueTask<int> IsPersistentAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 196; C: <c>virDomainCreateWithFlags</c>.</summary>
    [Procedure(196, "DOMAIN_CREATE_WITH_FLAGS", Since = "0.8.2", CFunction = "virDomainCreateWithFlags", Write = true, Result = "dom")]
    [Access("domain", "start")]
    ValueTask<DomainRef> CreateWithFlagsAsync(DomainRef dom, DomainCreateFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 202; C: <c>virDomainIsUpdated</c>.</summary>
    [Procedure(202, "DOMAIN_IS_UPDATED", Since = "0.8.6", HighPriority = true, CFunction = "virDomainIsUpdated", Fast = true, Result = "updated")]
    [Access("domain", "read")]
    ValueTask<int> IsUpdatedAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 212; C: <c>virDomainGetState</c>.</summary>
    [Procedure(212, "DOMAIN_GET_STATE", Since = "0.9.2", HighPriority = true, CFunction = "virDomainGetState", Fast = true)]
    [Access("domain", "read")]
    ValueTask<DomainGetStateResult> GetStateAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 231; C: <c>virDomainUndefineFlags</c>.</summary>
    [Procedure(231, "DOMAIN_UNDEFINE_FLAGS", Since = "0.9.4", HighPriority = true, CFunction = "virDomainUndefineFlags", Write = true)]
    [Access("domain", "delete")]
    ValueTask UndefineFlagsAsync(DomainRef dom, DomainUndefineFlagsValues flags, CancellationToken cancellation);

    /// <summary>Procedure 234; C: <c>virDomainDestroyFlags</c>.</summary>
    [Procedure(234, "DOMAIN_DESTROY_FLAGS", Since = "0.9.4", HighPriority = true, CFunction = "virDomainDestroyFlags", Write = true)]
    [Access("domain", "stop")]
    ValueTask DestroyFlagsAsync(DomainRef dom, DomainDestroyFlagsValues flags, CancellationToken cancellation);

    /// <summary>Procedure 245; C: <c>virDomainReset</c>.</summary>
    [Procedure(245, "DOMAIN_RESET", Since = "0.9.7", CFunction = "virDomainReset", Write = true)]
    [Access("domain", "reset")]
    ValueTask ResetAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 258; C: <c>virDomainShutdownFlags</c>.</summary>
    [Procedure(258, "DOMAIN_SHUTDOWN_FLAGS", Since = "0.9.10", CFunction = "virDomainShutdownFlags", Write = true)]
    [Access("domain", "init_control")]
    [Access("domain", "write", WhenFlag = "VIR_DOMAIN_SHUTDOWN_GUEST_AGENT")]
    ValueTask ShutdownFlagsAsync(DomainRef dom, DomainShutdownFlagValues flags, CancellationToken cancellation);

    /// <summary>Procedure 264; C: <c>virDomainSetMetadata</c>.</summary>
    [Procedure(264, "DOMAIN_SET_METADATA", Since = "0.9.10", CFunction = "virDomainSetMetadata", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetMetadataAsync(
        DomainRef dom,
        int type,
        string? metadata,
        string? key,
        string? uri,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 265; C: <c>virDomainGetMetadata</c>.</summary>
    [Procedure(265, "DOMAIN_GET_METADATA", Since = "0.9.10", CFunction = "virDomainGetMetadata", Result = "metadata")]
    [Access("domain", "read")]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask<string> GetMetadataAsync(
        DomainRef dom,
        int type,
        string? uri,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 273; C: <c>virConnectListAllDomains</c>.</summary>
    [Procedure(273, "CONNECT_LIST_ALL_DOMAINS", Since = "0.9.13", HighPriority = true, CFunction = "virConnectListAllDomains", Fast = true)]
    [Access("connect", "search_domains")]
    [AccessFilter("domain", "getattr")]
    ValueTask<ConnectListAllDomainsResult> ListAllDomainsAsync(
        int needResults,
        ConnectListAllDomainsFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 309; C: <c>virDomainCreateXMLWithFiles</c>.</summary>
    [Procedure(309, "DOMAIN_CREATE_XML_WITH_FILES", Since = "1.1.1", CFunction = "virDomainCreateXMLWithFiles", Write = true, Result = "dom")]
    [Access("domain", "write")]
    [Access("domain", "start")]
    [Validated("VIR_DOMAIN_START_VALIDATE", "domain.rng")]
    ValueTask<DomainRef> CreateXmlWithFilesAsync(string xmlDesc, DomainCreateFlags flags, FileSet files, CancellationToken cancellation);

    /// <summary>Procedure 310; C: <c>virDomainCreateWithFiles</c>.</summary>
    [Procedure(310, "DOMAIN_CREATE_WITH_FILES", Since = "1.1.1", CFunction = "virDomainCreateWithFiles", Write = true, Result = "dom")]
    [Access("domain", "start")]
    ValueTask<DomainRef> CreateWithFilesAsync(DomainRef dom, DomainCreateFlags flags, FileSet files, CancellationToken cancellation);

    /// <summary>Procedure 342; C: <c>virConnectGetDomainCapabilities</c>.</summary>
    [Procedure(342, "CONNECT_GET_DOMAIN_CAPABILITIES", Since = "1.2.7", CFunction = "virConnectGetDomainCapabilities", Write = true, Result = "capabilities")]
    [Access("connect", "write")]
    ValueTask<string> GetDomainCapabilitiesAsync(
        string? emulatorbin,
        string? arch,
        string? machine,
        string? virttype,
        ConnectGetDomainCapabilitiesFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 350; C: <c>virDomainDefineXMLFlags</c>.</summary>
    [Procedure(350, "DOMAIN_DEFINE_XML_FLAGS", Since = "1.2.12", HighPriority = true, CFunction = "virDomainDefineXMLFlags", Write = true, Result = "dom")]
    [Access("domain", "write")]
    [Access("domain", "save")]
    [Validated("VIR_DOMAIN_DEFINE_VALIDATE", "domain.rng")]
    ValueTask<DomainRef> DefineXmlFlagsAsync(string xml, DomainDefineFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 358; C: <c>virDomainRename</c>.</summary>
    [Procedure(358, "DOMAIN_RENAME", Since = "1.2.19", CFunction = "virDomainRename", Write = true, Result = "retcode")]
    [Access("domain", "write")]
    [Access("domain", "save")]
    ValueTask<int> RenameAsync(DomainRef dom, string? newName, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 449; C: <c>virDomainGetAutostartOnce</c>.</summary>
    [Procedure(449, "DOMAIN_GET_AUTOSTART_ONCE", Since = "11.2.0", HighPriority = true, CFunction = "virDomainGetAutostartOnce", Result = "autostart")]
    [Access("domain", "read")]
    ValueTask<int> GetAutostartOnceAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 450; C: <c>virDomainSetAutostartOnce</c>.</summary>
    [Procedure(450, "DOMAIN_SET_AUTOSTART_ONCE", Since = "11.2.0", HighPriority = true, CFunction = "virDomainSetAutostartOnce", Write = true)]
    [Access("domain", "write")]
    ValueTask SetAutostartOnceAsync(DomainRef dom, int autostart, CancellationToken cancellation);

    /// <summary>Procedure 456; C: <c>virDomainAnnounceInterface</c>.</summary>
    [Procedure(456, "DOMAIN_ANNOUNCE_INTERFACE", Since = "12.5.0", CFunction = "virDomainAnnounceInterface", Write = true)]
    [Access("domain", "write")]
    ValueTask AnnounceInterfaceAsync(
        DomainRef dom,
        string? device,
        [Limit(16)] TypedParameter[] @params,
        uint flags,
        CancellationToken cancellation);
}
