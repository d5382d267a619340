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
    .globl virGetUserRuntimeDirectory
    .type virGetUserRuntimeDirectory, %function
virGetUserRuntimeDirectory:
    bti c
    adrp x0, .Lname_virGetUserRuntimeDirectory
    add x0, x0, :lo12:.Lname_virGetUserRuntimeDirectory
    b vb_missing_private
    .size virGetUserRuntimeDirectory, .-virGetUserRuntimeDirectory
    .globl virKernelCmdlineMatchParam
    .type virKernelCmdlineMatchParam, %function
virKernelCmdlineMatchParam:
    bti c
    adrp x0, .Lname_virKernelCmdlineMatchParam
    add x0, x0, :lo12:.Lname_virKernelCmdlineMatchParam
    b vb_missing_private
    .size virKernelCmdlineMatchParam, .-virKernelCmdlineMatchParam
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
    .globl virStringParseVersion
    .type virStringParseVersion, %function
virStringParseVersion:
    bti c
    adrp x0, .Lname_virStringParseVersion
    add x0, x0, :lo12:.Lname_virStringParseVersion
    b vb_missing_private
    .size virStringParseVersion, .-virStringParseVersion
    .section .rodata
.Lname_virArchFromHost:
    .asciz "virArchFromHost"
.Lname_virCgroupControllerTypeToString:
    .asciz "virCgroupControllerTypeToString"
.Lname_virCgroupFree:
    .asciz "virCgroupFree"
.Lname_virCgroupHasController:
    .asciz "virCgroupHasController"
.Lname_virCgroupNew:
    .asciz "virCgroupNew"
.Lname_virDirClose:
    .asciz "virDirClose"
.Lname_virDirOpen:
    .asciz "virDirOpen"
.Lname_virDirRead:
    .asciz "virDirRead"
.Lname_virFileDeleteTree:
    .asciz "virFileDeleteTree"
.Lname_virFileFclose:
    .asciz "virFileFclose"
.Lname_virFileFindResource:
    .asciz "virFileFindResource"
.Lname_virFileFindResourceFull:
    .asciz "virFileFindResourceFull"
.Lname_virFileIsDir:
    .asciz "virFileIsDir"
.Lname_virFileReadValueString:
    .asciz "virFileReadValueString"
.Lname_virGetUserRuntimeDirectory:
    .asciz "virGetUserRuntimeDirectory"
.Lname_virKernelCmdlineMatchParam:
    .asciz "virKernelCmdlineMatchParam"
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
.Lname_virStringParseVersion:
    .asciz "virStringParseVersion"
    .section .note.GNU-stack,"",%progbits
