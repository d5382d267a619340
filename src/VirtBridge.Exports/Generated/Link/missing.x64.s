# Written by codegen: private symbols that tools import and this library does not provide.
    .text
    .globl virArchFromHost
    .type virArchFromHost, %function
virArchFromHost:
    endbr64
    leaq .Lname_virArchFromHost(%rip), %rdi
    jmp vb_missing_private
    .size virArchFromHost, .-virArchFromHost
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
    .globl virGetUserRuntimeDirectory
    .type virGetUserRuntimeDirectory, %function
virGetUserRuntimeDirectory:
    endbr64
    leaq .Lname_virGetUserRuntimeDirectory(%rip), %rdi
    jmp vb_missing_private
    .size virGetUserRuntimeDirectory, .-virGetUserRuntimeDirectory
    .globl virKernelCmdlineMatchParam
    .type virKernelCmdlineMatchParam, %function
virKernelCmdlineMatchParam:
    endbr64
    leaq .Lname_virKernelCmdlineMatchParam(%rip), %rdi
    jmp vb_missing_private
    .size virKernelCmdlineMatchParam, .-virKernelCmdlineMatchParam
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
    .globl virStringParseVersion
    .type virStringParseVersion, %function
virStringParseVersion:
    endbr64
    leaq .Lname_virStringParseVersion(%rip), %rdi
    jmp vb_missing_private
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
