# Written by codegen: private symbols that tools import and this library does not provide.
    .text
    .globl virArchFromHost
    .type virArchFromHost, %function
virArchFromHost:
    endbr64
    leaq .Lname_virArchFromHost(%rip), %rdi
    jmp vb_missing_private
    .size virArchFromHost, .-virArchFromHost
    .globl virArchToString
    .type virArchToString, %function
virArchToString:
    endbr64
    leaq .Lname_virArchToString(%rip), %rdi
    jmp vb_missing_private
    .size virArchToString, .-virArchToString
    .globl virBufferAddStr
    .type virBufferAddStr, %function
virBufferAddStr:
    endbr64
    leaq .Lname_virBufferAddStr(%rip), %rdi
    jmp vb_missing_private
    .size virBufferAddStr, .-virBufferAddStr
    .globl virBufferEscape
    .type virBufferEscape, %function
virBufferEscape:
    endbr64
    leaq .Lname_virBufferEscape(%rip), %rdi
    jmp vb_missing_private
    .size virBufferEscape, .-virBufferEscape
    .globl virCgroupControllerTypeToString
    .type virCgroupControllerTypeToString, %function
virCgroupControllerTypeToString:
    endbr64
    leaq .Lname_virCgroupControllerTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virCgroupControllerTypeToString, .-virCgroupControllerTypeToString
    .globl virCgroupFree
    .type virCgroupFree, %function
virCgroupFree:
    endbr64
    leaq .Lname_virCgroupFree(%rip), %rdi
    jmp vb_missing_private
    .size virCgroupFree, .-virCgroupFree
    .globl virCgroupHasController
    .type virCgroupHasController, %function
virCgroupHasController:
    endbr64
    leaq .Lname_virCgroupHasController(%rip), %rdi
    jmp vb_missing_private
    .size virCgroupHasController, .-virCgroupHasController
    .globl virCgroupNew
    .type virCgroupNew, %function
virCgroupNew:
    endbr64
    leaq .Lname_virCgroupNew(%rip), %rdi
    jmp vb_missing_private
    .size virCgroupNew, .-virCgroupNew
    .globl virClassForObjectLockable
    .type virClassForObjectLockable, %function
virClassForObjectLockable:
    endbr64
    leaq .Lname_virClassForObjectLockable(%rip), %rdi
    jmp vb_missing_private
    .size virClassForObjectLockable, .-virClassForObjectLockable
    .globl virClassNew
    .type virClassNew, %function
virClassNew:
    endbr64
    leaq .Lname_virClassNew(%rip), %rdi
    jmp vb_missing_private
    .size virClassNew, .-virClassNew
    .globl virCommandAddArgFormat
    .type virCommandAddArgFormat, %function
virCommandAddArgFormat:
    endbr64
    leaq .Lname_virCommandAddArgFormat(%rip), %rdi
    jmp vb_missing_private
    .size virCommandAddArgFormat, .-virCommandAddArgFormat
    .globl virCommandFree
    .type virCommandFree, %function
virCommandFree:
    endbr64
    leaq .Lname_virCommandFree(%rip), %rdi
    jmp vb_missing_private
    .size virCommandFree, .-virCommandFree
    .globl virCommandNewArgList
    .type virCommandNewArgList, %function
virCommandNewArgList:
    endbr64
    leaq .Lname_virCommandNewArgList(%rip), %rdi
    jmp vb_missing_private
    .size virCommandNewArgList, .-virCommandNewArgList
    .globl virCommandRunAsync
    .type virCommandRunAsync, %function
virCommandRunAsync:
    endbr64
    leaq .Lname_virCommandRunAsync(%rip), %rdi
    jmp vb_missing_private
    .size virCommandRunAsync, .-virCommandRunAsync
    .globl virCommandSetErrorFD
    .type virCommandSetErrorFD, %function
virCommandSetErrorFD:
    endbr64
    leaq .Lname_virCommandSetErrorFD(%rip), %rdi
    jmp vb_missing_private
    .size virCommandSetErrorFD, .-virCommandSetErrorFD
    .globl virCommandSetInputFD
    .type virCommandSetInputFD, %function
virCommandSetInputFD:
    endbr64
    leaq .Lname_virCommandSetInputFD(%rip), %rdi
    jmp vb_missing_private
    .size virCommandSetInputFD, .-virCommandSetInputFD
    .globl virCommandSetOutputFD
    .type virCommandSetOutputFD, %function
virCommandSetOutputFD:
    endbr64
    leaq .Lname_virCommandSetOutputFD(%rip), %rdi
    jmp vb_missing_private
    .size virCommandSetOutputFD, .-virCommandSetOutputFD
    .globl virCommandWait
    .type virCommandWait, %function
virCommandWait:
    endbr64
    leaq .Lname_virCommandWait(%rip), %rdi
    jmp vb_missing_private
    .size virCommandWait, .-virCommandWait
    .globl virDirClose
    .type virDirClose, %function
virDirClose:
    endbr64
    leaq .Lname_virDirClose(%rip), %rdi
    jmp vb_missing_private
    .size virDirClose, .-virDirClose
    .globl virDirOpen
    .type virDirOpen, %function
virDirOpen:
    endbr64
    leaq .Lname_virDirOpen(%rip), %rdi
    jmp vb_missing_private
    .size virDirOpen, .-virDirOpen
    .globl virDirRead
    .type virDirRead, %function
virDirRead:
    endbr64
    leaq .Lname_virDirRead(%rip), %rdi
    jmp vb_missing_private
    .size virDirRead, .-virDirRead
    .globl virDomainHostdevSubsysPCIBackendTypeToString
    .type virDomainHostdevSubsysPCIBackendTypeToString, %function
virDomainHostdevSubsysPCIBackendTypeToString:
    endbr64
    leaq .Lname_virDomainHostdevSubsysPCIBackendTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virDomainHostdevSubsysPCIBackendTypeToString, .-virDomainHostdevSubsysPCIBackendTypeToString
    .globl virDomainNetTypeFromString
    .type virDomainNetTypeFromString, %function
virDomainNetTypeFromString:
    endbr64
    leaq .Lname_virDomainNetTypeFromString(%rip), %rdi
    jmp vb_missing_private
    .size virDomainNetTypeFromString, .-virDomainNetTypeFromString
    .globl virDomainNetTypeToString
    .type virDomainNetTypeToString, %function
virDomainNetTypeToString:
    endbr64
    leaq .Lname_virDomainNetTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virDomainNetTypeToString, .-virDomainNetTypeToString
    .globl virDomainNumatuneMemModeTypeFromString
    .type virDomainNumatuneMemModeTypeFromString, %function
virDomainNumatuneMemModeTypeFromString:
    endbr64
    leaq .Lname_virDomainNumatuneMemModeTypeFromString(%rip), %rdi
    jmp vb_missing_private
    .size virDomainNumatuneMemModeTypeFromString, .-virDomainNumatuneMemModeTypeFromString
    .globl virDomainNumatuneMemModeTypeToString
    .type virDomainNumatuneMemModeTypeToString, %function
virDomainNumatuneMemModeTypeToString:
    endbr64
    leaq .Lname_virDomainNumatuneMemModeTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virDomainNumatuneMemModeTypeToString, .-virDomainNumatuneMemModeTypeToString
    .globl virDomainVirtTypeToString
    .type virDomainVirtTypeToString, %function
virDomainVirtTypeToString:
    endbr64
    leaq .Lname_virDomainVirtTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virDomainVirtTypeToString, .-virDomainVirtTypeToString
    .globl virFileDeleteTree
    .type virFileDeleteTree, %function
virFileDeleteTree:
    endbr64
    leaq .Lname_virFileDeleteTree(%rip), %rdi
    jmp vb_missing_private
    .size virFileDeleteTree, .-virFileDeleteTree
    .globl virFileFclose
    .type virFileFclose, %function
virFileFclose:
    endbr64
    leaq .Lname_virFileFclose(%rip), %rdi
    jmp vb_missing_private
    .size virFileFclose, .-virFileFclose
    .globl virFileFindResource
    .type virFileFindResource, %function
virFileFindResource:
    endbr64
    leaq .Lname_virFileFindResource(%rip), %rdi
    jmp vb_missing_private
    .size virFileFindResource, .-virFileFindResource
    .globl virFileFindResourceFull
    .type virFileFindResourceFull, %function
virFileFindResourceFull:
    endbr64
    leaq .Lname_virFileFindResourceFull(%rip), %rdi
    jmp vb_missing_private
    .size virFileFindResourceFull, .-virFileFindResourceFull
    .globl virFileInData
    .type virFileInData, %function
virFileInData:
    endbr64
    leaq .Lname_virFileInData(%rip), %rdi
    jmp vb_missing_private
    .size virFileInData, .-virFileInData
    .globl virFileIsDir
    .type virFileIsDir, %function
virFileIsDir:
    endbr64
    leaq .Lname_virFileIsDir(%rip), %rdi
    jmp vb_missing_private
    .size virFileIsDir, .-virFileIsDir
    .globl virFileReadValueString
    .type virFileReadValueString, %function
virFileReadValueString:
    endbr64
    leaq .Lname_virFileReadValueString(%rip), %rdi
    jmp vb_missing_private
    .size virFileReadValueString, .-virFileReadValueString
    .globl virFork
    .type virFork, %function
virFork:
    endbr64
    leaq .Lname_virFork(%rip), %rdi
    jmp vb_missing_private
    .size virFork, .-virFork
    .globl virGSListStringFree
    .type virGSListStringFree, %function
virGSListStringFree:
    endbr64
    leaq .Lname_virGSListStringFree(%rip), %rdi
    jmp vb_missing_private
    .size virGSListStringFree, .-virGSListStringFree
    .globl virGetPassword
    .type virGetPassword, %function
virGetPassword:
    endbr64
    leaq .Lname_virGetPassword(%rip), %rdi
    jmp vb_missing_private
    .size virGetPassword, .-virGetPassword
    .globl virGetUserRuntimeDirectory
    .type virGetUserRuntimeDirectory, %function
virGetUserRuntimeDirectory:
    endbr64
    leaq .Lname_virGetUserRuntimeDirectory(%rip), %rdi
    jmp vb_missing_private
    .size virGetUserRuntimeDirectory, .-virGetUserRuntimeDirectory
    .globl virInsertElementsN
    .type virInsertElementsN, %function
virInsertElementsN:
    endbr64
    leaq .Lname_virInsertElementsN(%rip), %rdi
    jmp vb_missing_private
    .size virInsertElementsN, .-virInsertElementsN
    .globl virJSONValueFree
    .type virJSONValueFree, %function
virJSONValueFree:
    endbr64
    leaq .Lname_virJSONValueFree(%rip), %rdi
    jmp vb_missing_private
    .size virJSONValueFree, .-virJSONValueFree
    .globl virJSONValueFromString
    .type virJSONValueFromString, %function
virJSONValueFromString:
    endbr64
    leaq .Lname_virJSONValueFromString(%rip), %rdi
    jmp vb_missing_private
    .size virJSONValueFromString, .-virJSONValueFromString
    .globl virJSONValueIsObject
    .type virJSONValueIsObject, %function
virJSONValueIsObject:
    endbr64
    leaq .Lname_virJSONValueIsObject(%rip), %rdi
    jmp vb_missing_private
    .size virJSONValueIsObject, .-virJSONValueIsObject
    .globl virJSONValueObjectAdd
    .type virJSONValueObjectAdd, %function
virJSONValueObjectAdd:
    endbr64
    leaq .Lname_virJSONValueObjectAdd(%rip), %rdi
    jmp vb_missing_private
    .size virJSONValueObjectAdd, .-virJSONValueObjectAdd
    .globl virJSONValueObjectGet
    .type virJSONValueObjectGet, %function
virJSONValueObjectGet:
    endbr64
    leaq .Lname_virJSONValueObjectGet(%rip), %rdi
    jmp vb_missing_private
    .size virJSONValueObjectGet, .-virJSONValueObjectGet
    .globl virJSONValueToString
    .type virJSONValueToString, %function
virJSONValueToString:
    endbr64
    leaq .Lname_virJSONValueToString(%rip), %rdi
    jmp vb_missing_private
    .size virJSONValueToString, .-virJSONValueToString
    .globl virKernelCmdlineMatchParam
    .type virKernelCmdlineMatchParam, %function
virKernelCmdlineMatchParam:
    endbr64
    leaq .Lname_virKernelCmdlineMatchParam(%rip), %rdi
    jmp vb_missing_private
    .size virKernelCmdlineMatchParam, .-virKernelCmdlineMatchParam
    .globl virKeycodeSetTypeFromString
    .type virKeycodeSetTypeFromString, %function
virKeycodeSetTypeFromString:
    endbr64
    leaq .Lname_virKeycodeSetTypeFromString(%rip), %rdi
    jmp vb_missing_private
    .size virKeycodeSetTypeFromString, .-virKeycodeSetTypeFromString
    .globl virKeycodeSetTypeToString
    .type virKeycodeSetTypeToString, %function
virKeycodeSetTypeToString:
    endbr64
    leaq .Lname_virKeycodeSetTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virKeycodeSetTypeToString, .-virKeycodeSetTypeToString
    .globl virKeycodeValueFromString
    .type virKeycodeValueFromString, %function
virKeycodeValueFromString:
    endbr64
    leaq .Lname_virKeycodeValueFromString(%rip), %rdi
    jmp vb_missing_private
    .size virKeycodeValueFromString, .-virKeycodeValueFromString
    .globl virLogMessage
    .type virLogMessage, %function
virLogMessage:
    endbr64
    leaq .Lname_virLogMessage(%rip), %rdi
    jmp vb_missing_private
    .size virLogMessage, .-virLogMessage
    .globl virNetSocketAddIOCallback
    .type virNetSocketAddIOCallback, %function
virNetSocketAddIOCallback:
    endbr64
    leaq .Lname_virNetSocketAddIOCallback(%rip), %rdi
    jmp vb_missing_private
    .size virNetSocketAddIOCallback, .-virNetSocketAddIOCallback
    .globl virNetSocketClose
    .type virNetSocketClose, %function
virNetSocketClose:
    endbr64
    leaq .Lname_virNetSocketClose(%rip), %rdi
    jmp vb_missing_private
    .size virNetSocketClose, .-virNetSocketClose
    .globl virNetSocketNewConnectUNIX
    .type virNetSocketNewConnectUNIX, %function
virNetSocketNewConnectUNIX:
    endbr64
    leaq .Lname_virNetSocketNewConnectUNIX(%rip), %rdi
    jmp vb_missing_private
    .size virNetSocketNewConnectUNIX, .-virNetSocketNewConnectUNIX
    .globl virNetSocketRead
    .type virNetSocketRead, %function
virNetSocketRead:
    endbr64
    leaq .Lname_virNetSocketRead(%rip), %rdi
    jmp vb_missing_private
    .size virNetSocketRead, .-virNetSocketRead
    .globl virNetSocketRemoveIOCallback
    .type virNetSocketRemoveIOCallback, %function
virNetSocketRemoveIOCallback:
    endbr64
    leaq .Lname_virNetSocketRemoveIOCallback(%rip), %rdi
    jmp vb_missing_private
    .size virNetSocketRemoveIOCallback, .-virNetSocketRemoveIOCallback
    .globl virNetSocketUpdateIOCallback
    .type virNetSocketUpdateIOCallback, %function
virNetSocketUpdateIOCallback:
    endbr64
    leaq .Lname_virNetSocketUpdateIOCallback(%rip), %rdi
    jmp vb_missing_private
    .size virNetSocketUpdateIOCallback, .-virNetSocketUpdateIOCallback
    .globl virNetSocketWrite
    .type virNetSocketWrite, %function
virNetSocketWrite:
    endbr64
    leaq .Lname_virNetSocketWrite(%rip), %rdi
    jmp vb_missing_private
    .size virNetSocketWrite, .-virNetSocketWrite
    .globl virNodeDevCapTypeFromString
    .type virNodeDevCapTypeFromString, %function
virNodeDevCapTypeFromString:
    endbr64
    leaq .Lname_virNodeDevCapTypeFromString(%rip), %rdi
    jmp vb_missing_private
    .size virNodeDevCapTypeFromString, .-virNodeDevCapTypeFromString
    .globl virNodeDevCapTypeToString
    .type virNodeDevCapTypeToString, %function
virNodeDevCapTypeToString:
    endbr64
    leaq .Lname_virNodeDevCapTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virNodeDevCapTypeToString, .-virNodeDevCapTypeToString
    .globl virObjectLock
    .type virObjectLock, %function
virObjectLock:
    endbr64
    leaq .Lname_virObjectLock(%rip), %rdi
    jmp vb_missing_private
    .size virObjectLock, .-virObjectLock
    .globl virObjectLockableNew
    .type virObjectLockableNew, %function
virObjectLockableNew:
    endbr64
    leaq .Lname_virObjectLockableNew(%rip), %rdi
    jmp vb_missing_private
    .size virObjectLockableNew, .-virObjectLockableNew
    .globl virObjectUnlock
    .type virObjectUnlock, %function
virObjectUnlock:
    endbr64
    leaq .Lname_virObjectUnlock(%rip), %rdi
    jmp vb_missing_private
    .size virObjectUnlock, .-virObjectUnlock
    .globl virPCIDeviceAddressParseXML
    .type virPCIDeviceAddressParseXML, %function
virPCIDeviceAddressParseXML:
    endbr64
    leaq .Lname_virPCIDeviceAddressParseXML(%rip), %rdi
    jmp vb_missing_private
    .size virPCIDeviceAddressParseXML, .-virPCIDeviceAddressParseXML
    .globl virPerfEventTypeToString
    .type virPerfEventTypeToString, %function
virPerfEventTypeToString:
    endbr64
    leaq .Lname_virPerfEventTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virPerfEventTypeToString, .-virPerfEventTypeToString
    .globl virProcessExitWithStatus
    .type virProcessExitWithStatus, %function
virProcessExitWithStatus:
    endbr64
    leaq .Lname_virProcessExitWithStatus(%rip), %rdi
    jmp vb_missing_private
    .size virProcessExitWithStatus, .-virProcessExitWithStatus
    .globl virProcessWait
    .type virProcessWait, %function
virProcessWait:
    endbr64
    leaq .Lname_virProcessWait(%rip), %rdi
    jmp vb_missing_private
    .size virProcessWait, .-virProcessWait
    .globl virSecretUsageTypeToString
    .type virSecretUsageTypeToString, %function
virSecretUsageTypeToString:
    endbr64
    leaq .Lname_virSecretUsageTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virSecretUsageTypeToString, .-virSecretUsageTypeToString
    .globl virSocketAddrIsWildcard
    .type virSocketAddrIsWildcard, %function
virSocketAddrIsWildcard:
    endbr64
    leaq .Lname_virSocketAddrIsWildcard(%rip), %rdi
    jmp vb_missing_private
    .size virSocketAddrIsWildcard, .-virSocketAddrIsWildcard
    .globl virSocketAddrParse
    .type virSocketAddrParse, %function
virSocketAddrParse:
    endbr64
    leaq .Lname_virSocketAddrParse(%rip), %rdi
    jmp vb_missing_private
    .size virSocketAddrParse, .-virSocketAddrParse
    .globl virStorageFileFormatTypeToString
    .type virStorageFileFormatTypeToString, %function
virStorageFileFormatTypeToString:
    endbr64
    leaq .Lname_virStorageFileFormatTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virStorageFileFormatTypeToString, .-virStorageFileFormatTypeToString
    .globl virStoragePoolTypeFromString
    .type virStoragePoolTypeFromString, %function
virStoragePoolTypeFromString:
    endbr64
    leaq .Lname_virStoragePoolTypeFromString(%rip), %rdi
    jmp vb_missing_private
    .size virStoragePoolTypeFromString, .-virStoragePoolTypeFromString
    .globl virStoragePoolTypeToString
    .type virStoragePoolTypeToString, %function
virStoragePoolTypeToString:
    endbr64
    leaq .Lname_virStoragePoolTypeToString(%rip), %rdi
    jmp vb_missing_private
    .size virStoragePoolTypeToString, .-virStoragePoolTypeToString
    .globl virStringParseVersion
    .type virStringParseVersion, %function
virStringParseVersion:
    endbr64
    leaq .Lname_virStringParseVersion(%rip), %rdi
    jmp vb_missing_private
    .size virStringParseVersion, .-virStringParseVersion
    .globl virTimeStringNowRaw
    .type virTimeStringNowRaw, %function
virTimeStringNowRaw:
    endbr64
    leaq .Lname_virTimeStringNowRaw(%rip), %rdi
    jmp vb_missing_private
    .size virTimeStringNowRaw, .-virTimeStringNowRaw
    .globl virTypedParameterAssign
    .type virTypedParameterAssign, %function
virTypedParameterAssign:
    endbr64
    leaq .Lname_virTypedParameterAssign(%rip), %rdi
    jmp vb_missing_private
    .size virTypedParameterAssign, .-virTypedParameterAssign
    .globl virURIFree
    .type virURIFree, %function
virURIFree:
    endbr64
    leaq .Lname_virURIFree(%rip), %rdi
    jmp vb_missing_private
    .size virURIFree, .-virURIFree
    .globl virURIParse
    .type virURIParse, %function
virURIParse:
    endbr64
    leaq .Lname_virURIParse(%rip), %rdi
    jmp vb_missing_private
    .size virURIParse, .-virURIParse
    .globl virValidateWWN
    .type virValidateWWN, %function
virValidateWWN:
    endbr64
    leaq .Lname_virValidateWWN(%rip), %rdi
    jmp vb_missing_private
    .size virValidateWWN, .-virValidateWWN
    .globl virXMLFormatElement
    .type virXMLFormatElement, %function
virXMLFormatElement:
    endbr64
    leaq .Lname_virXMLFormatElement(%rip), %rdi
    jmp vb_missing_private
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
