# Written by codegen: private symbols that tools import and this library does not provide.
    .text
    .globl virArchFromHost
    .type virArchFromHost, %function
virArchFromHost:
    bti c
    adrp x0, .Lname_virArchFromHost
    add x0, x0, :lo12:.Lname_virArchFromHost
    b vb_missing_private
    .size virArchFromHost, .-virArchFromHost
    .globl virArchToString
    .type virArchToString, %function
virArchToString:
    bti c
    adrp x0, .Lname_virArchToString
    add x0, x0, :lo12:.Lname_virArchToString
    b vb_missing_private
    .size virArchToString, .-virArchToString
    .globl virBufferAddStr
    .type virBufferAddStr, %function
virBufferAddStr:
    bti c
    adrp x0, .Lname_virBufferAddStr
    add x0, x0, :lo12:.Lname_virBufferAddStr
    b vb_missing_private
    .size virBufferAddStr, .-virBufferAddStr
    .globl virBufferEscape
    .type virBufferEscape, %function
virBufferEscape:
    bti c
    adrp x0, .Lname_virBufferEscape
    add x0, x0, :lo12:.Lname_virBufferEscape
    b vb_missing_private
    .size virBufferEscape, .-virBufferEscape
    .globl virCgroupControllerTypeToString
    .type virCgroupControllerTypeToString, %function
virCgroupControllerTypeToString:
    bti c
    adrp x0, .Lname_virCgroupControllerTypeToString
    add x0, x0, :lo12:.Lname_virCgroupControllerTypeToString
    b vb_missing_private
    .size virCgroupControllerTypeToString, .-virCgroupControllerTypeToString
    .globl virCgroupFree
    .type virCgroupFree, %function
virCgroupFree:
    bti c
    adrp x0, .Lname_virCgroupFree
    add x0, x0, :lo12:.Lname_virCgroupFree
    b vb_missing_private
    .size virCgroupFree, .-virCgroupFree
    .globl virCgroupHasController
    .type virCgroupHasController, %function
virCgroupHasController:
    bti c
    adrp x0, .Lname_virCgroupHasController
    add x0, x0, :lo12:.Lname_virCgroupHasController
    b vb_missing_private
    .size virCgroupHasController, .-virCgroupHasController
    .globl virCgroupNew
    .type virCgroupNew, %function
virCgroupNew:
    bti c
    adrp x0, .Lname_virCgroupNew
    add x0, x0, :lo12:.Lname_virCgroupNew
    b vb_missing_private
    .size virCgroupNew, .-virCgroupNew
    .globl virClassForObjectLockable
    .type virClassForObjectLockable, %function
virClassForObjectLockable:
    bti c
    adrp x0, .Lname_virClassForObjectLockable
    add x0, x0, :lo12:.Lname_virClassForObjectLockable
    b vb_missing_private
    .size virClassForObjectLockable, .-virClassForObjectLockable
    .globl virClassNew
    .type virClassNew, %function
virClassNew:
    bti c
    adrp x0, .Lname_virClassNew
    add x0, x0, :lo12:.Lname_virClassNew
    b vb_missing_private
    .size virClassNew, .-virClassNew
    .globl virCommandAddArgFormat
    .type virCommandAddArgFormat, %function
virCommandAddArgFormat:
    bti c
    adrp x0, .Lname_virCommandAddArgFormat
    add x0, x0, :lo12:.Lname_virCommandAddArgFormat
    b vb_missing_private
    .size virCommandAddArgFormat, .-virCommandAddArgFormat
    .globl virCommandFree
    .type virCommandFree, %function
virCommandFree:
    bti c
    adrp x0, .Lname_virCommandFree
    add x0, x0, :lo12:.Lname_virCommandFree
    b vb_missing_private
    .size virCommandFree, .-virCommandFree
    .globl virCommandNewArgList
    .type virCommandNewArgList, %function
virCommandNewArgList:
    bti c
    adrp x0, .Lname_virCommandNewArgList
    add x0, x0, :lo12:.Lname_virCommandNewArgList
    b vb_missing_private
    .size virCommandNewArgList, .-virCommandNewArgList
    .globl virCommandRunAsync
    .type virCommandRunAsync, %function
virCommandRunAsync:
    bti c
    adrp x0, .Lname_virCommandRunAsync
    add x0, x0, :lo12:.Lname_virCommandRunAsync
    b vb_missing_private
    .size virCommandRunAsync, .-virCommandRunAsync
    .globl virCommandSetErrorFD
    .type virCommandSetErrorFD, %function
virCommandSetErrorFD:
    bti c
    adrp x0, .Lname_virCommandSetErrorFD
    add x0, x0, :lo12:.Lname_virCommandSetErrorFD
    b vb_missing_private
    .size virCommandSetErrorFD, .-virCommandSetErrorFD
    .globl virCommandSetInputFD
    .type virCommandSetInputFD, %function
virCommandSetInputFD:
    bti c
    adrp x0, .Lname_virCommandSetInputFD
    add x0, x0, :lo12:.Lname_virCommandSetInputFD
    b vb_missing_private
    .size virCommandSetInputFD, .-virCommandSetInputFD
    .globl virCommandSetOutputFD
    .type virCommandSetOutputFD, %function
virCommandSetOutputFD:
    bti c
    adrp x0, .Lname_virCommandSetOutputFD
    add x0, x0, :lo12:.Lname_virCommandSetOutputFD
    b vb_missing_private
    .size virCommandSetOutputFD, .-virCommandSetOutputFD
    .globl virCommandWait
    .type virCommandWait, %function
virCommandWait:
    bti c
    adrp x0, .Lname_virCommandWait
    add x0, x0, :lo12:.Lname_virCommandWait
    b vb_missing_private
    .size virCommandWait, .-virCommandWait
    .globl virDirClose
    .type virDirClose, %function
virDirClose:
    bti c
    adrp x0, .Lname_virDirClose
    add x0, x0, :lo12:.Lname_virDirClose
    b vb_missing_private
    .size virDirClose, .-virDirClose
    .globl virDirOpen
    .type virDirOpen, %function
virDirOpen:
    bti c
    adrp x0, .Lname_virDirOpen
    add x0, x0, :lo12:.Lname_virDirOpen
    b vb_missing_private
    .size virDirOpen, .-virDirOpen
    .globl virDirRead
    .type virDirRead, %function
virDirRead:
    bti c
    adrp x0, .Lname_virDirRead
    add x0, x0, :lo12:.Lname_virDirRead
    b vb_missing_private
    .size virDirRead, .-virDirRead
    .globl virDomainHostdevSubsysPCIBackendTypeToString
    .type virDomainHostdevSubsysPCIBackendTypeToString, %function
virDomainHostdevSubsysPCIBackendTypeToString:
    bti c
    adrp x0, .Lname_virDomainHostdevSubsysPCIBackendTypeToString
    add x0, x0, :lo12:.Lname_virDomainHostdevSubsysPCIBackendTypeToString
    b vb_missing_private
    .size virDomainHostdevSubsysPCIBackendTypeToString, .-virDomainHostdevSubsysPCIBackendTypeToString
    .globl virDomainNetTypeFromString
    .type virDomainNetTypeFromString, %function
virDomainNetTypeFromString:
    bti c
    adrp x0, .Lname_virDomainNetTypeFromString
    add x0, x0, :lo12:.Lname_virDomainNetTypeFromString
    b vb_missing_private
    .size virDomainNetTypeFromString, .-virDomainNetTypeFromString
    .globl virDomainNetTypeToString
    .type virDomainNetTypeToString, %function
virDomainNetTypeToString:
    bti c
    adrp x0, .Lname_virDomainNetTypeToString
    add x0, x0, :lo12:.Lname_virDomainNetTypeToString
    b vb_missing_private
    .size virDomainNetTypeToString, .-virDomainNetTypeToString
    .globl virDomainNumatuneMemModeTypeFromString
    .type virDomainNumatuneMemModeTypeFromString, %function
virDomainNumatuneMemModeTypeFromString:
    bti c
    adrp x0, .Lname_virDomainNumatuneMemModeTypeFromString
    add x0, x0, :lo12:.Lname_virDomainNumatuneMemModeTypeFromString
    b vb_missing_private
    .size virDomainNumatuneMemModeTypeFromString, .-virDomainNumatuneMemModeTypeFromString
    .globl virDomainNumatuneMemModeTypeToString
    .type virDomainNumatuneMemModeTypeToString, %function
virDomainNumatuneMemModeTypeToString:
    bti c
    adrp x0, .Lname_virDomainNumatuneMemModeTypeToString
    add x0, x0, :lo12:.Lname_virDomainNumatuneMemModeTypeToString
    b vb_missing_private
    .size virDomainNumatuneMemModeTypeToString, .-virDomainNumatuneMemModeTypeToString
    .globl virDomainVirtTypeToString
    .type virDomainVirtTypeToString, %function
virDomainVirtTypeToString:
    bti c
    adrp x0, .Lname_virDomainVirtTypeToString
    add x0, x0, :lo12:.Lname_virDomainVirtTypeToString
    b vb_missing_private
    .size virDomainVirtTypeToString, .-virDomainVirtTypeToString
    .globl virFileDeleteTree
    .type virFileDeleteTree, %function
virFileDeleteTree:
    bti c
    adrp x0, .Lname_virFileDeleteTree
    add x0, x0, :lo12:.Lname_virFileDeleteTree
    b vb_missing_private
    .size virFileDeleteTree, .-virFileDeleteTree
    .globl virFileFclose
    .type virFileFclose, %function
virFileFclose:
    bti c
    adrp x0, .Lname_virFileFclose
    add x0, x0, :lo12:.Lname_virFileFclose
    b vb_missing_private
    .size virFileFclose, .-virFileFclose
    .globl virFileFindResource
    .type virFileFindResource, %function
virFileFindResource:
    bti c
    adrp x0, .Lname_virFileFindResource
    add x0, x0, :lo12:.Lname_virFileFindResource
    b vb_missing_private
    .size virFileFindResource, .-virFileFindResource
    .globl virFileFindResourceFull
    .type virFileFindResourceFull, %function
virFileFindResourceFull:
    bti c
    adrp x0, .Lname_virFileFindResourceFull
    add x0, x0, :lo12:.Lname_virFileFindResourceFull
    b vb_missing_private
    .size virFileFindResourceFull, .-virFileFindResourceFull
    .globl virFileInData
    .type virFileInData, %function
virFileInData:
    bti c
    adrp x0, .Lname_virFileInData
    add x0, x0, :lo12:.Lname_virFileInData
    b vb_missing_private
    .size virFileInData, .-virFileInData
    .globl virFileIsDir
    .type virFileIsDir, %function
virFileIsDir:
    bti c
    adrp x0, .Lname_virFileIsDir
    add x0, x0, :lo12:.Lname_virFileIsDir
    b vb_missing_private
    .size virFileIsDir, .-virFileIsDir
    .globl virFileReadValueString
    .type virFileReadValueString, %function
virFileReadValueString:
    bti c
    adrp x0, .Lname_virFileReadValueString
    add x0, x0, :lo12:.Lname_virFileReadValueString
    b vb_missing_private
    .size virFileReadValueString, .-virFileReadValueString
    .globl virFork
    .type virFork, %function
virFork:
    bti c
    adrp x0, .Lname_virFork
    add x0, x0, :lo12:.Lname_virFork
    b vb_missing_private
    .size virFork, .-virFork
    .globl virGSListStringFree
    .type virGSListStringFree, %function
virGSListStringFree:
    bti c
    adrp x0, .Lname_virGSListStringFree
    add x0, x0, :lo12:.Lname_virGSListStringFree
    b vb_missing_private
    .size virGSListStringFree, .-virGSListStringFree
    .globl virGetPassword
    .type virGetPassword, %function
virGetPassword:
    bti c
    adrp x0, .Lname_virGetPassword
    add x0, x0, :lo12:.Lname_virGetPassword
    b vb_missing_private
    .size virGetPassword, .-virGetPassword
    .globl virGetUserRuntimeDirectory
    .type virGetUserRuntimeDirectory, %function
virGetUserRuntimeDirectory:
    bti c
    adrp x0, .Lname_virGetUserRuntimeDirectory
    add x0, x0, :lo12:.Lname_virGetUserRuntimeDirectory
    b vb_missing_private
    .size virGetUserRuntimeDirectory, .-virGetUserRuntimeDirectory
    .globl virInsertElementsN
    .type virInsertElementsN, %function
virInsertElementsN:
    bti c
    adrp x0, .Lname_virInsertElementsN
    add x0, x0, :lo12:.Lname_virInsertElementsN
    b vb_missing_private
    .size virInsertElementsN, .-virInsertElementsN
    .globl virJSONValueFree
    .type virJSONValueFree, %function
virJSONValueFree:
    bti c
    adrp x0, .Lname_virJSONValueFree
    add x0, x0, :lo12:.Lname_virJSONValueFree
    b vb_missing_private
    .size virJSONValueFree, .-virJSONValueFree
    .globl virJSONValueFromString
    .type virJSONValueFromString, %function
virJSONValueFromString:
    bti c
    adrp x0, .Lname_virJSONValueFromString
    add x0, x0, :lo12:.Lname_virJSONValueFromString
    b vb_missing_private
    .size virJSONValueFromString, .-virJSONValueFromString
    .globl virJSONValueIsObject
    .type virJSONValueIsObject, %function
virJSONValueIsObject:
    bti c
    adrp x0, .Lname_virJSONValueIsObject
    add x0, x0, :lo12:.Lname_virJSONValueIsObject
    b vb_missing_private
    .size virJSONValueIsObject, .-virJSONValueIsObject
    .globl virJSONValueObjectAdd
    .type virJSONValueObjectAdd, %function
virJSONValueObjectAdd:
    bti c
    adrp x0, .Lname_virJSONValueObjectAdd
    add x0, x0, :lo12:.Lname_virJSONValueObjectAdd
    b vb_missing_private
    .size virJSONValueObjectAdd, .-virJSONValueObjectAdd
    .globl virJSONValueObjectGet
    .type virJSONValueObjectGet, %function
virJSONValueObjectGet:
    bti c
    adrp x0, .Lname_virJSONValueObjectGet
    add x0, x0, :lo12:.Lname_virJSONValueObjectGet
    b vb_missing_private
    .size virJSONValueObjectGet, .-virJSONValueObjectGet
    .globl virJSONValueToString
    .type virJSONValueToString, %function
virJSONValueToString:
    bti c
    adrp x0, .Lname_virJSONValueToString
    add x0, x0, :lo12:.Lname_virJSONValueToString
    b vb_missing_private
    .size virJSONValueToString, .-virJSONValueToString
    .globl virKernelCmdlineMatchParam
    .type virKernelCmdlineMatchParam, %function
virKernelCmdlineMatchParam:
    bti c
    adrp x0, .Lname_virKernelCmdlineMatchParam
    add x0, x0, :lo12:.Lname_virKernelCmdlineMatchParam
    b vb_missing_private
    .size virKernelCmdlineMatchParam, .-virKernelCmdlineMatchParam
    .globl virKeycodeSetTypeFromString
    .type virKeycodeSetTypeFromString, %function
virKeycodeSetTypeFromString:
    bti c
    adrp x0, .Lname_virKeycodeSetTypeFromString
    add x0, x0, :lo12:.Lname_virKeycodeSetTypeFromString
    b vb_missing_private
    .size virKeycodeSetTypeFromString, .-virKeycodeSetTypeFromString
    .globl virKeycodeSetTypeToString
    .type virKeycodeSetTypeToString, %function
virKeycodeSetTypeToString:
    bti c
    adrp x0, .Lname_virKeycodeSetTypeToString
    add x0, x0, :lo12:.Lname_virKeycodeSetTypeToString
    b vb_missing_private
    .size virKeycodeSetTypeToString, .-virKeycodeSetTypeToString
    .globl virKeycodeValueFromString
    .type virKeycodeValueFromString, %function
virKeycodeValueFromString:
    bti c
    adrp x0, .Lname_virKeycodeValueFromString
    add x0, x0, :lo12:.Lname_virKeycodeValueFromString
    b vb_missing_private
    .size virKeycodeValueFromString, .-virKeycodeValueFromString
    .globl virLogMessage
    .type virLogMessage, %function
virLogMessage:
    bti c
    adrp x0, .Lname_virLogMessage
    add x0, x0, :lo12:.Lname_virLogMessage
    b vb_missing_private
    .size virLogMessage, .-virLogMessage
    .globl virNetSocketAddIOCallback
    .type virNetSocketAddIOCallback, %function
virNetSocketAddIOCallback:
    bti c
    adrp x0, .Lname_virNetSocketAddIOCallback
    add x0, x0, :lo12:.Lname_virNetSocketAddIOCallback
    b vb_missing_private
    .size virNetSocketAddIOCallback, .-virNetSocketAddIOCallback
    .globl virNetSocketClose
    .type virNetSocketClose, %function
virNetSocketClose:
    bti c
    adrp x0, .Lname_virNetSocketClose
    add x0, x0, :lo12:.Lname_virNetSocketClose
    b vb_missing_private
    .size virNetSocketClose, .-virNetSocketClose
    .globl virNetSocketNewConnectUNIX
    .type virNetSocketNewConnectUNIX, %function
virNetSocketNewConnectUNIX:
    bti c
    adrp x0, .Lname_virNetSocketNewConnectUNIX
    add x0, x0, :lo12:.Lname_virNetSocketNewConnectUNIX
    b vb_missing_private
    .size virNetSocketNewConnectUNIX, .-virNetSocketNewConnectUNIX
    .globl virNetSocketRead
    .type virNetSocketRead, %function
virNetSocketRead:
    bti c
    adrp x0, .Lname_virNetSocketRead
    add x0, x0, :lo12:.Lname_virNetSocketRead
    b vb_missing_private
    .size virNetSocketRead, .-virNetSocketRead
    .globl virNetSocketRemoveIOCallback
    .type virNetSocketRemoveIOCallback, %function
virNetSocketRemoveIOCallback:
    bti c
    adrp x0, .Lname_virNetSocketRemoveIOCallback
    add x0, x0, :lo12:.Lname_virNetSocketRemoveIOCallback
    b vb_missing_private
    .size virNetSocketRemoveIOCallback, .-virNetSocketRemoveIOCallback
    .globl virNetSocketUpdateIOCallback
    .type virNetSocketUpdateIOCallback, %function
virNetSocketUpdateIOCallback:
    bti c
    adrp x0, .Lname_virNetSocketUpdateIOCallback
    add x0, x0, :lo12:.Lname_virNetSocketUpdateIOCallback
    b vb_missing_private
    .size virNetSocketUpdateIOCallback, .-virNetSocketUpdateIOCallback
    .globl virNetSocketWrite
    .type virNetSocketWrite, %function
virNetSocketWrite:
    bti c
    adrp x0, .Lname_virNetSocketWrite
    add x0, x0, :lo12:.Lname_virNetSocketWrite
    b vb_missing_private
    .size virNetSocketWrite, .-virNetSocketWrite
    .globl virNodeDevCapTypeFromString
    .type virNodeDevCapTypeFromString, %function
virNodeDevCapTypeFromString:
    bti c
    adrp x0, .Lname_virNodeDevCapTypeFromString
    add x0, x0, :lo12:.Lname_virNodeDevCapTypeFromString
    b vb_missing_private
    .size virNodeDevCapTypeFromString, .-virNodeDevCapTypeFromString
    .globl virNodeDevCapTypeToString
    .type virNodeDevCapTypeToString, %function
virNodeDevCapTypeToString:
    bti c
    adrp x0, .Lname_virNodeDevCapTypeToString
    add x0, x0, :lo12:.Lname_virNodeDevCapTypeToString
    b vb_missing_private
    .size virNodeDevCapTypeToString, .-virNodeDevCapTypeToString
    .globl virObjectLock
    .type virObjectLock, %function
virObjectLock:
    bti c
    adrp x0, .Lname_virObjectLock
    add x0, x0, :lo12:.Lname_virObjectLock
    b vb_missing_private
    .size virObjectLock, .-virObjectLock
    .globl virObjectLockableNew
    .type virObjectLockableNew, %function
virObjectLockableNew:
    bti c
    adrp x0, .Lname_virObjectLockableNew
    add x0, x0, :lo12:.Lname_virObjectLockableNew
    b vb_missing_private
    .size virObjectLockableNew, .-virObjectLockableNew
    .globl virObjectUnlock
    .type virObjectUnlock, %function
virObjectUnlock:
    bti c
    adrp x0, .Lname_virObjectUnlock
    add x0, x0, :lo12:.Lname_virObjectUnlock
    b vb_missing_private
    .size virObjectUnlock, .-virObjectUnlock
    .globl virPCIDeviceAddressParseXML
    .type virPCIDeviceAddressParseXML, %function
virPCIDeviceAddressParseXML:
    bti c
    adrp x0, .Lname_virPCIDeviceAddressParseXML
    add x0, x0, :lo12:.Lname_virPCIDeviceAddressParseXML
    b vb_missing_private
    .size virPCIDeviceAddressParseXML, .-virPCIDeviceAddressParseXML
    .globl virPerfEventTypeToString
    .type virPerfEventTypeToString, %function
virPerfEventTypeToString:
    bti c
    adrp x0, .Lname_virPerfEventTypeToString
    add x0, x0, :lo12:.Lname_virPerfEventTypeToString
    b vb_missing_private
    .size virPerfEventTypeToString, .-virPerfEventTypeToString
    .globl virProcessExitWithStatus
    .type virProcessExitWithStatus, %function
virProcessExitWithStatus:
    bti c
    adrp x0, .Lname_virProcessExitWithStatus
    add x0, x0, :lo12:.Lname_virProcessExitWithStatus
    b vb_missing_private
    .size virProcessExitWithStatus, .-virProcessExitWithStatus
    .globl virProcessWait
    .type virProcessWait, %function
virProcessWait:
    bti c
    adrp x0, .Lname_virProcessWait
    add x0, x0, :lo12:.Lname_virProcessWait
    b vb_missing_private
    .size virProcessWait, .-virProcessWait
    .globl virSecretUsageTypeToString
    .type virSecretUsageTypeToString, %function
virSecretUsageTypeToString:
    bti c
    adrp x0, .Lname_virSecretUsageTypeToString
    add x0, x0, :lo12:.Lname_virSecretUsageTypeToString
    b vb_missing_private
    .size virSecretUsageTypeToString, .-virSecretUsageTypeToString
    .globl virSocketAddrIsWildcard
    .type virSocketAddrIsWildcard, %function
virSocketAddrIsWildcard:
    bti c
    adrp x0, .Lname_virSocketAddrIsWildcard
    add x0, x0, :lo12:.Lname_virSocketAddrIsWildcard
    b vb_missing_private
    .size virSocketAddrIsWildcard, .-virSocketAddrIsWildcard
    .globl virSocketAddrParse
    .type virSocketAddrParse, %function
virSocketAddrParse:
    bti c
    adrp x0, .Lname_virSocketAddrParse
    add x0, x0, :lo12:.Lname_virSocketAddrParse
    b vb_missing_private
    .size virSocketAddrParse, .-virSocketAddrParse
    .globl virStorageFileFormatTypeToString
    .type virStorageFileFormatTypeToString, %function
virStorageFileFormatTypeToString:
    bti c
    adrp x0, .Lname_virStorageFileFormatTypeToString
    add x0, x0, :lo12:.Lname_virStorageFileFormatTypeToString
    b vb_missing_private
    .size virStorageFileFormatTypeToString, .-virStorageFileFormatTypeToString
    .globl virStoragePoolTypeFromString
    .type virStoragePoolTypeFromString, %function
virStoragePoolTypeFromString:
    bti c
    adrp x0, .Lname_virStoragePoolTypeFromString
    add x0, x0, :lo12:.Lname_virStoragePoolTypeFromString
    b vb_missing_private
    .size virStoragePoolTypeFromString, .-virStoragePoolTypeFromString
    .globl virStoragePoolTypeToString
    .type virStoragePoolTypeToString, %function
virStoragePoolTypeToString:
    bti c
    adrp x0, .Lname_virStoragePoolTypeToString
    add x0, x0, :lo12:.Lname_virStoragePoolTypeToString
    b vb_missing_private
    .size virStoragePoolTypeToString, .-virStoragePoolTypeToString
    .globl virStringParseVersion
    .type virStringParseVersion, %function
virStringParseVersion:
    bti c
    adrp x0, .Lname_virStringParseVersion
    add x0, x0, :lo12:.Lname_virStringParseVersion
    b vb_missing_private
    .size virStringParseVersion, .-virStringParseVersion
    .globl virTimeStringNowRaw
    .type virTimeStringNowRaw, %function
virTimeStringNowRaw:
    bti c
    adrp x0, .Lname_virTimeStringNowRaw
    add x0, x0, :lo12:.Lname_virTimeStringNowRaw
    b vb_missing_private
    .size virTimeStringNowRaw, .-virTimeStringNowRaw
    .globl virTypedParameterAssign
    .type virTypedParameterAssign, %function
virTypedParameterAssign:
    bti c
    adrp x0, .Lname_virTypedParameterAssign
    add x0, x0, :lo12:.Lname_virTypedParameterAssign
    b vb_missing_private
    .size virTypedParameterAssign, .-virTypedParameterAssign
    .globl virURIFree
    .type virURIFree, %function
virURIFree:
    bti c
    adrp x0, .Lname_virURIFree
    add x0, x0, :lo12:.Lname_virURIFree
    b vb_missing_private
    .size virURIFree, .-virURIFree
    .globl virURIParse
    .type virURIParse, %function
virURIParse:
    bti c
    adrp x0, .Lname_virURIParse
    add x0, x0, :lo12:.Lname_virURIParse
    b vb_missing_private
    .size virURIParse, .-virURIParse
    .globl virValidateWWN
    .type virValidateWWN, %function
virValidateWWN:
    bti c
    adrp x0, .Lname_virValidateWWN
    add x0, x0, :lo12:.Lname_virValidateWWN
    b vb_missing_private
    .size virValidateWWN, .-virValidateWWN
    .globl virXMLFormatElement
    .type virXMLFormatElement, %function
virXMLFormatElement:
    bti c
    adrp x0, .Lname_virXMLFormatElement
    add x0, x0, :lo12:.Lname_virXMLFormatElement
    b vb_missing_private
    .size virXMLFormatElement, .-virXMLFormatElement
    .section .rodata
.Lname_virArchFromHost:
    .asciz "virArchFromHost"
.Lname_virArchToString:
    .asciz "virArchToString"
.Lname_virBufferAddStr:
    .asciz "virBufferAddStr"
.Lname_virBufferEscape:
    .asciz "virBufferEscape"
.Lname_virCgroupControllerTypeToString:
    .asciz "virCgroupControllerTypeToString"
.Lname_virCgroupFree:
    .asciz "virCgroupFree"
.Lname_virCgroupHasController:
    .asciz "virCgroupHasController"
.Lname_virCgroupNew:
    .asciz "virCgroupNew"
.Lname_virClassForObjectLockable:
    .asciz "virClassForObjectLockable"
.Lname_virClassNew:
    .asciz "virClassNew"
.Lname_virCommandAddArgFormat:
    .asciz "virCommandAddArgFormat"
.Lname_virCommandFree:
    .asciz "virCommandFree"
.Lname_virCommandNewArgList:
    .asciz "virCommandNewArgList"
.Lname_virCommandRunAsync:
    .asciz "virCommandRunAsync"
.Lname_virCommandSetErrorFD:
    .asciz "virCommandSetErrorFD"
.Lname_virCommandSetInputFD:
    .asciz "virCommandSetInputFD"
.Lname_virCommandSetOutputFD:
    .asciz "virCommandSetOutputFD"
.Lname_virCommandWait:
    .asciz "virCommandWait"
.Lname_virDirClose:
    .asciz "virDirClose"
.Lname_virDirOpen:
    .asciz "virDirOpen"
.Lname_virDirRead:
    .asciz "virDirRead"
.Lname_virDomainHostdevSubsysPCIBackendTypeToString:
    .asciz "virDomainHostdevSubsysPCIBackendTypeToString"
.Lname_virDomainNetTypeFromString:
    .asciz "virDomainNetTypeFromString"
.Lname_virDomainNetTypeToString:
    .asciz "virDomainNetTypeToString"
.Lname_virDomainNumatuneMemModeTypeFromString:
    .asciz "virDomainNumatuneMemModeTypeFromString"
.Lname_virDomainNumatuneMemModeTypeToString:
    .asciz "virDomainNumatuneMemModeTypeToString"
.Lname_virDomainVirtTypeToString:
    .asciz "virDomainVirtTypeToString"
.Lname_virFileDeleteTree:
    .asciz "virFileDeleteTree"
.Lname_virFileFclose:
    .asciz "virFileFclose"
.Lname_virFileFindResource:
    .asciz "virFileFindResource"
.Lname_virFileFindResourceFull:
    .asciz "virFileFindResourceFull"
.Lname_virFileInData:
    .asciz "virFileInData"
.Lname_virFileIsDir:
    .asciz "virFileIsDir"
.Lname_virFileReadValueString:
    .asciz "virFileReadValueString"
.Lname_virFork:
    .asciz "virFork"
.Lname_virGSListStringFree:
    .asciz "virGSListStringFree"
.Lname_virGetPassword:
    .asciz "virGetPassword"
.Lname_virGetUserRuntimeDirectory:
    .asciz "virGetUserRuntimeDirectory"
.Lname_virInsertElementsN:
    .asciz "virInsertElementsN"
.Lname_virJSONValueFree:
    .asciz "virJSONValueFree"
.Lname_virJSONValueFromString:
    .asciz "virJSONValueFromString"
.Lname_virJSONValueIsObject:
    .asciz "virJSONValueIsObject"
.Lname_virJSONValueObjectAdd:
    .asciz "virJSONValueObjectAdd"
.Lname_virJSONValueObjectGet:
    .asciz "virJSONValueObjectGet"
.Lname_virJSONValueToString:
    .asciz "virJSONValueToString"
.Lname_virKernelCmdlineMatchParam:
    .asciz "virKernelCmdlineMatchParam"
.Lname_virKeycodeSetTypeFromString:
    .asciz "virKeycodeSetTypeFromString"
.Lname_virKeycodeSetTypeToString:
    .asciz "virKeycodeSetTypeToString"
.Lname_virKeycodeValueFromString:
    .asciz "virKeycodeValueFromString"
.Lname_virLogMessage:
    .asciz "virLogMessage"
.Lname_virNetSocketAddIOCallback:
    .asciz "virNetSocketAddIOCallback"
.Lname_virNetSocketClose:
    .asciz "virNetSocketClose"
.Lname_virNetSocketNewConnectUNIX:
    .asciz "virNetSocketNewConnectUNIX"
.Lname_virNetSocketRead:
    .asciz "virNetSocketRead"
.Lname_virNetSocketRemoveIOCallback:
    .asciz "virNetSocketRemoveIOCallback"
.Lname_virNetSocketUpdateIOCallback:
    .asciz "virNetSocketUpdateIOCallback"
.Lname_virNetSocketWrite:
    .asciz "virNetSocketWrite"
.Lname_virNodeDevCapTypeFromString:
    .asciz "virNodeDevCapTypeFromString"
.Lname_virNodeDevCapTypeToString:
    .asciz "virNodeDevCapTypeToString"
.Lname_virObjectLock:
    .asciz "virObjectLock"
.Lname_virObjectLockableNew:
    .asciz "virObjectLockableNew"
.Lname_virObjectUnlock:
    .asciz "virObjectUnlock"
.Lname_virPCIDeviceAddressParseXML:
    .asciz "virPCIDeviceAddressParseXML"
.Lname_virPerfEventTypeToString:
    .asciz "virPerfEventTypeToString"
.Lname_virProcessExitWithStatus:
    .asciz "virProcessExitWithStatus"
.Lname_virProcessWait:
    .asciz "virProcessWait"
.Lname_virSecretUsageTypeToString:
    .asciz "virSecretUsageTypeToString"
.Lname_virSocketAddrIsWildcard:
    .asciz "virSocketAddrIsWildcard"
.Lname_virSocketAddrParse:
    .asciz "virSocketAddrParse"
.Lname_virStorageFileFormatTypeToString:
    .asciz "virStorageFileFormatTypeToString"
.Lname_virStoragePoolTypeFromString:
    .asciz "virStoragePoolTypeFromString"
.Lname_virStoragePoolTypeToString:
    .asciz "virStoragePoolTypeToString"
.Lname_virStringParseVersion:
    .asciz "virStringParseVersion"
.Lname_virTimeStringNowRaw:
    .asciz "virTimeStringNowRaw"
.Lname_virTypedParameterAssign:
    .asciz "virTypedParameterAssign"
.Lname_virURIFree:
    .asciz "virURIFree"
.Lname_virURIParse:
    .asciz "virURIParse"
.Lname_virValidateWWN:
    .asciz "virValidateWWN"
.Lname_virXMLFormatElement:
    .asciz "virXMLFormatElement"
    .section .note.GNU-stack,"",%progbits
