namespace VirtBridge.Contract.Abi;

/// <summary>
/// Symbols that the command line tools of one libvirt release import from its private version node. They are no
/// interface: what is provided is what those tools need to run on this library, the rest fails loudly by name.
/// </summary>
public static class PrivateSymbols
{
    /// <summary>The release whose tools are served.</summary>
    public const string Node = "LIBVIRT_PRIVATE_9.0.0";

    public static IReadOnlyList<string> Provided { get; } =
    [
        "saferead", "safewrite", "virAppendElement", "virArchToString", "virBitmapCountBits", "virBitmapDataFormat",
        "virBitmapFree", "virBitmapIsAllClear", "virBitmapIsBitSet", "virBitmapLastSetBit", "virBitmapNew",
        "virBitmapNextSetBit", "virBitmapParse", "virBitmapParseUnlimited", "virBitmapSetAll", "virBitmapSetBit",
        "virBitmapSize", "virBitmapToData", "virBufferAdd", "virBufferAddChar", "virBufferAddStr", "virBufferAdjustIndent",
        "virBufferAsprintf", "virBufferContentAndReset", "virBufferCurrentContent", "virBufferEscape", "virBufferEscapeShell",
        "virBufferEscapeString", "virBufferFreeAndReset", "virBufferStrcat", "virBufferTrim", "virBufferTrimLen", "virBufferUse",
        "virBufferVasprintf", "virClassForObjectLockable", "virClassNew", "virCommandAddArgFormat", "virCommandFree",
        "virCommandNewArgList", "virCommandRunAsync", "virCommandSetErrorFD", "virCommandSetInputFD", "virCommandSetOutputFD",
        "virCommandWait", "virCondDestroy", "virCondInit", "virCondSignal", "virCondWait",
        "virDomainHostdevSubsysPCIBackendTypeToString", "virDomainNetTypeFromString", "virDomainNetTypeToString",
        "virDomainNumatuneMemModeTypeFromString", "virDomainNumatuneMemModeTypeToString", "virDomainVirtTypeToString",
        "virEnumFromString", "virEnumToString", "virErrorInitialize", "virErrorPreserveLast", "virErrorRestore", "virExpandN",
        "virFileActivateDirOverrideForProg", "virFileClose", "virFileExists", "virFileInData", "virFileReadAll", "virFork",
        "virGSListStringFree", "virGetPassword", "virGetUserCacheDirectory", "virGetUserDirectory", "virGettextInitialize",
        "virInsertElementsN", "virJSONValueFree", "virJSONValueFromString", "virJSONValueIsObject", "virJSONValueObjectAdd",
        "virJSONValueObjectGet", "virJSONValueToString", "virKeycodeSetTypeFromString", "virKeycodeSetTypeToString",
        "virKeycodeValueFromString", "virLockGuardLock", "virLockGuardUnlock", "virLogSetFromEnv", "virMacAddrCompare",
        "virMacAddrFormat", "virMacAddrParse", "virMutexDestroy", "virMutexInit", "virNodeDevCapTypeFromString",
        "virNodeDevCapTypeToString", "virObjectListFree", "virObjectLock", "virObjectLockableNew", "virObjectRef",
        "virObjectUnlock", "virObjectUnref", "virOnce", "virPCIDeviceAddressParseXML", "virPerfEventTypeToString", "virPipe",
        "virPolkitAgentAvailable", "virPolkitAgentCreate", "virPolkitAgentDestroy", "virProcessExitWithStatus", "virProcessWait",
        "virRaiseErrorFull", "virReallocN", "virReportErrorHelper", "virReportSystemErrorFull", "virScaleInteger",
        "virSecretUsageTypeToString", "virSecureErase", "virSecureEraseString", "virSetError", "virSetErrorLogPriorityFunc",
        "virShrinkN", "virSkipSpaces", "virSocketAddrIsWildcard", "virSocketAddrParse", "virStorageFileFormatTypeToString",
        "virStoragePoolTypeFromString", "virStoragePoolTypeToString", "virStrToLong_i", "virStrToLong_ll", "virStrToLong_ui",
        "virStrToLong_uip", "virStrToLong_ul", "virStrToLong_ull", "virStrToLong_ullp", "virStrToLong_ulp", "virStrcpy",
        "virThreadCreateFull", "virThreadJoin", "virThreadSelfID", "virTimeMillisNow", "virTimeStringNowRaw", "virTrimSpaces",
        "virTypedParameterAssign", "virTypedParameterToString", "virURIFree", "virURIParse", "virValidateWWN",
        "virXMLFormatElement", "virXMLNewNode", "virXMLNodeContentString", "virXMLNodeGetSubelement", "virXMLNodeNameEqual",
        "virXMLNodeToString", "virXMLParseHelper", "virXMLPropString", "virXPathBoolean", "virXPathInt", "virXPathLongLong",
        "virXPathNode", "virXPathNodeSet", "virXPathString", "virXPathUInt",
    ];

    public static IReadOnlyList<string> Missing { get; } =
    [
        "virArchFromHost", "virCgroupControllerTypeToString", "virCgroupFree", "virCgroupHasController", "virCgroupNew",
        "virDirClose", "virDirOpen", "virDirRead", "virFileDeleteTree", "virFileFclose", "virFileFindResource",
        "virFileFindResourceFull", "virFileIsDir", "virFileReadValueString", "virGetUserRuntimeDirectory",
        "virKernelCmdlineMatchParam", "virLogMessage", "virNetSocketAddIOCallback", "virNetSocketClose",
        "virNetSocketNewConnectUNIX", "virNetSocketRead", "virNetSocketRemoveIOCallback", "virNetSocketUpdateIOCallback",
        "virNetSocketWrite", "virStringParseVersion",
    ];
}
