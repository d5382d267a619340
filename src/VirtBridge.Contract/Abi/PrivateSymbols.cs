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
        "saferead", "safewrite", "virAppendElement", "virBitmapCountBits", "virBitmapDataFormat", "virBitmapFree",
        "virBitmapIsAllClear", "virBitmapIsBitSet", "virBitmapLastSetBit", "virBitmapNew", "virBitmapNextSetBit",
        "virBitmapParse", "virBitmapParseUnlimited", "virBitmapSetAll", "virBitmapSetBit", "virBitmapSize", "virBitmapToData",
        "virBufferAdd", "virBufferAddChar", "virBufferAdjustIndent", "virBufferAsprintf", "virBufferContentAndReset",
        "virBufferCurrentContent", "virBufferEscapeShell", "virBufferEscapeString", "virBufferFreeAndReset", "virBufferStrcat",
        "virBufferTrim", "virBufferTrimLen", "virBufferUse", "virBufferVasprintf", "virCondDestroy", "virCondInit",
        "virCondSignal", "virCondWait", "virEnumFromString", "virEnumToString", "virErrorInitialize", "virErrorPreserveLast",
        "virErrorRestore", "virExpandN", "virFileActivateDirOverrideForProg", "virFileClose", "virFileExists", "virFileReadAll",
        "virGetUserCacheDirectory", "virGetUserDirectory", "virGettextInitialize", "virLockGuardLock", "virLockGuardUnlock",
        "virLogSetFromEnv", "virMacAddrCompare", "virMacAddrFormat", "virMacAddrParse", "virMutexDestroy", "virMutexInit",
        "virObjectListFree", "virObjectRef", "virObjectUnref", "virOnce", "virPipe", "virPolkitAgentAvailable",
        "virPolkitAgentCreate", "virPolkitAgentDestroy", "virRaiseErrorFull", "virReallocN", "virReportErrorHelper",
        "virReportSystemErrorFull", "virScaleInteger", "virSecureErase", "virSecureEraseString", "virSetError",
        "virSetErrorLogPriorityFunc", "virShrinkN", "virSkipSpaces", "virStrToLong_i", "virStrToLong_ll", "virStrToLong_ui",
        "virStrToLong_uip", "virStrToLong_ul", "virStrToLong_ull", "virStrToLong_ullp", "virStrToLong_ulp", "virStrcpy",
        "virThreadCreateFull", "virThreadJoin", "virThreadSelfID", "virTimeMillisNow", "virTrimSpaces",
        "virTypedParameterToString", "virXMLNewNode", "virXMLNodeContentString", "virXMLNodeGetSubelement", "virXMLNodeNameEqual",
        "virXMLNodeToString", "virXMLParseHelper", "virXMLPropString", "virXPathBoolean", "virXPathInt", "virXPathLongLong",
        "virXPathNode", "virXPathNodeSet", "virXPathString", "virXPathUInt",
    ];

    public static IReadOnlyList<string> Missing { get; } =
    [
        "virArchFromHost", "virArchToString", "virBufferAddStr", "virBufferEscape", "virCgroupControllerTypeToString",
        "virCgroupFree", "virCgroupHasController", "virCgroupNew", "virClassForObjectLockable", "virClassNew",
        "virCommandAddArgFormat", "virCommandFree", "virCommandNewArgList", "virCommandRunAsync", "virCommandSetErrorFD",
        "virCommandSetInputFD", "virCommandSetOutputFD", "virCommandWait", "virDirClose", "virDirOpen", "virDirRead",
        "virDomainHostdevSubsysPCIBackendTypeToString", "virDomainNetTypeFromString", "virDomainNetTypeToString",
        "virDomainNumatuneMemModeTypeFromString", "virDomainNumatuneMemModeTypeToString", "virDomainVirtTypeToString",
        "virFileDeleteTree", "virFileFclose", "virFileFindResource", "virFileFindResourceFull", "virFileInData", "virFileIsDir",
        "virFileReadValueString", "virFork", "virGSListStringFree", "virGetPassword", "virGetUserRuntimeDirectory",
        "virInsertElementsN", "virJSONValueFree", "virJSONValueFromString", "virJSONValueIsObject", "virJSONValueObjectAdd",
        "virJSONValueObjectGet", "virJSONValueToString", "virKernelCmdlineMatchParam", "virKeycodeSetTypeFromString",
        "virKeycodeSetTypeToString", "virKeycodeValueFromString", "virLogMessage", "virNetSocketAddIOCallback",
        "virNetSocketClose", "virNetSocketNewConnectUNIX", "virNetSocketRead", "virNetSocketRemoveIOCallback",
        "virNetSocketUpdateIOCallback", "virNetSocketWrite", "virNodeDevCapTypeFromString", "virNodeDevCapTypeToString",
        "virObjectLock", "virObjectLockableNew", "virObjectUnlock", "virPCIDeviceAddressParseXML", "virPerfEventTypeToString",
        "virProcessExitWithStatus", "virProcessWait", "virSecretUsageTypeToString", "virSocketAddrIsWildcard",
        "virSocketAddrParse", "virStorageFileFormatTypeToString", "virStoragePoolTypeFromString", "virStoragePoolTypeToString",
        "virStringParseVersion", "virTimeStringNowRaw", "virTypedParameterAssign", "virURIFree", "virURIParse", "virValidateWWN",
        "virXMLFormatElement",
    ];
}
