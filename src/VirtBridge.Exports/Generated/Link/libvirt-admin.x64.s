# Written by codegen: the functions live in libvirt.so.0, so that one runtime serves all libraries.
    .text
    .globl virAdmClientClose
    .type virAdmClientClose, %function
virAdmClientClose:
    endbr64
    jmp *vb_virAdmClientClose@GOTPCREL(%rip)
    .size virAdmClientClose, .-virAdmClientClose
    .globl virAdmClientFree
    .type virAdmClientFree, %function
virAdmClientFree:
    endbr64
    jmp *vb_virAdmClientFree@GOTPCREL(%rip)
    .size virAdmClientFree, .-virAdmClientFree
    .globl virAdmClientGetID
    .type virAdmClientGetID, %function
virAdmClientGetID:
    endbr64
    jmp *vb_virAdmClientGetID@GOTPCREL(%rip)
    .size virAdmClientGetID, .-virAdmClientGetID
    .globl virAdmClientGetInfo
    .type virAdmClientGetInfo, %function
virAdmClientGetInfo:
    endbr64
    jmp *vb_virAdmClientGetInfo@GOTPCREL(%rip)
    .size virAdmClientGetInfo, .-virAdmClientGetInfo
    .globl virAdmClientGetTimestamp
    .type virAdmClientGetTimestamp, %function
virAdmClientGetTimestamp:
    endbr64
    jmp *vb_virAdmClientGetTimestamp@GOTPCREL(%rip)
    .size virAdmClientGetTimestamp, .-virAdmClientGetTimestamp
    .globl virAdmClientGetTransport
    .type virAdmClientGetTransport, %function
virAdmClientGetTransport:
    endbr64
    jmp *vb_virAdmClientGetTransport@GOTPCREL(%rip)
    .size virAdmClientGetTransport, .-virAdmClientGetTransport
    .globl virAdmConnectClose
    .type virAdmConnectClose, %function
virAdmConnectClose:
    endbr64
    jmp *vb_virAdmConnectClose@GOTPCREL(%rip)
    .size virAdmConnectClose, .-virAdmConnectClose
    .globl virAdmConnectDaemonShutdown
    .type virAdmConnectDaemonShutdown, %function
virAdmConnectDaemonShutdown:
    endbr64
    jmp *vb_virAdmConnectDaemonShutdown@GOTPCREL(%rip)
    .size virAdmConnectDaemonShutdown, .-virAdmConnectDaemonShutdown
    .globl virAdmConnectGetLibVersion
    .type virAdmConnectGetLibVersion, %function
virAdmConnectGetLibVersion:
    endbr64
    jmp *vb_virAdmConnectGetLibVersion@GOTPCREL(%rip)
    .size virAdmConnectGetLibVersion, .-virAdmConnectGetLibVersion
    .globl virAdmConnectGetLoggingFilters
    .type virAdmConnectGetLoggingFilters, %function
virAdmConnectGetLoggingFilters:
    endbr64
    jmp *vb_virAdmConnectGetLoggingFilters@GOTPCREL(%rip)
    .size virAdmConnectGetLoggingFilters, .-virAdmConnectGetLoggingFilters
    .globl virAdmConnectGetLoggingOutputs
    .type virAdmConnectGetLoggingOutputs, %function
virAdmConnectGetLoggingOutputs:
    endbr64
    jmp *vb_virAdmConnectGetLoggingOutputs@GOTPCREL(%rip)
    .size virAdmConnectGetLoggingOutputs, .-virAdmConnectGetLoggingOutputs
    .globl virAdmConnectGetURI
    .type virAdmConnectGetURI, %function
virAdmConnectGetURI:
    endbr64
    jmp *vb_virAdmConnectGetURI@GOTPCREL(%rip)
    .size virAdmConnectGetURI, .-virAdmConnectGetURI
    .globl virAdmConnectIsAlive
    .type virAdmConnectIsAlive, %function
virAdmConnectIsAlive:
    endbr64
    jmp *vb_virAdmConnectIsAlive@GOTPCREL(%rip)
    .size virAdmConnectIsAlive, .-virAdmConnectIsAlive
    .globl virAdmConnectListServers
    .type virAdmConnectListServers, %function
virAdmConnectListServers:
    endbr64
    jmp *vb_virAdmConnectListServers@GOTPCREL(%rip)
    .size virAdmConnectListServers, .-virAdmConnectListServers
    .globl virAdmConnectLookupServer
    .type virAdmConnectLookupServer, %function
virAdmConnectLookupServer:
    endbr64
    jmp *vb_virAdmConnectLookupServer@GOTPCREL(%rip)
    .size virAdmConnectLookupServer, .-virAdmConnectLookupServer
    .globl virAdmConnectOpen
    .type virAdmConnectOpen, %function
virAdmConnectOpen:
    endbr64
    jmp *vb_virAdmConnectOpen@GOTPCREL(%rip)
    .size virAdmConnectOpen, .-virAdmConnectOpen
    .globl virAdmConnectRef
    .type virAdmConnectRef, %function
virAdmConnectRef:
    endbr64
    jmp *vb_virAdmConnectRef@GOTPCREL(%rip)
    .size virAdmConnectRef, .-virAdmConnectRef
    .globl virAdmConnectRegisterCloseCallback
    .type virAdmConnectRegisterCloseCallback, %function
virAdmConnectRegisterCloseCallback:
    endbr64
    jmp *vb_virAdmConnectRegisterCloseCallback@GOTPCREL(%rip)
    .size virAdmConnectRegisterCloseCallback, .-virAdmConnectRegisterCloseCallback
    .globl virAdmConnectSetDaemonTimeout
    .type virAdmConnectSetDaemonTimeout, %function
virAdmConnectSetDaemonTimeout:
    endbr64
    jmp *vb_virAdmConnectSetDaemonTimeout@GOTPCREL(%rip)
    .size virAdmConnectSetDaemonTimeout, .-virAdmConnectSetDaemonTimeout
    .globl virAdmConnectSetLoggingFilters
    .type virAdmConnectSetLoggingFilters, %function
virAdmConnectSetLoggingFilters:
    endbr64
    jmp *vb_virAdmConnectSetLoggingFilters@GOTPCREL(%rip)
    .size virAdmConnectSetLoggingFilters, .-virAdmConnectSetLoggingFilters
    .globl virAdmConnectSetLoggingOutputs
    .type virAdmConnectSetLoggingOutputs, %function
virAdmConnectSetLoggingOutputs:
    endbr64
    jmp *vb_virAdmConnectSetLoggingOutputs@GOTPCREL(%rip)
    .size virAdmConnectSetLoggingOutputs, .-virAdmConnectSetLoggingOutputs
    .globl virAdmConnectUnregisterCloseCallback
    .type virAdmConnectUnregisterCloseCallback, %function
virAdmConnectUnregisterCloseCallback:
    endbr64
    jmp *vb_virAdmConnectUnregisterCloseCallback@GOTPCREL(%rip)
    .size virAdmConnectUnregisterCloseCallback, .-virAdmConnectUnregisterCloseCallback
    .globl virAdmGetVersion
    .type virAdmGetVersion, %function
virAdmGetVersion:
    endbr64
    jmp *vb_virAdmGetVersion@GOTPCREL(%rip)
    .size virAdmGetVersion, .-virAdmGetVersion
    .globl virAdmInitialize
    .type virAdmInitialize, %function
virAdmInitialize:
    endbr64
    jmp *vb_virAdmInitialize@GOTPCREL(%rip)
    .size virAdmInitialize, .-virAdmInitialize
    .globl virAdmServerFree
    .type virAdmServerFree, %function
virAdmServerFree:
    endbr64
    jmp *vb_virAdmServerFree@GOTPCREL(%rip)
    .size virAdmServerFree, .-virAdmServerFree
    .globl virAdmServerGetClientLimits
    .type virAdmServerGetClientLimits, %function
virAdmServerGetClientLimits:
    endbr64
    jmp *vb_virAdmServerGetClientLimits@GOTPCREL(%rip)
    .size virAdmServerGetClientLimits, .-virAdmServerGetClientLimits
    .globl virAdmServerGetName
    .type virAdmServerGetName, %function
virAdmServerGetName:
    endbr64
    jmp *vb_virAdmServerGetName@GOTPCREL(%rip)
    .size virAdmServerGetName, .-virAdmServerGetName
    .globl virAdmServerGetThreadPoolParameters
    .type virAdmServerGetThreadPoolParameters, %function
virAdmServerGetThreadPoolParameters:
    endbr64
    jmp *vb_virAdmServerGetThreadPoolParameters@GOTPCREL(%rip)
    .size virAdmServerGetThreadPoolParameters, .-virAdmServerGetThreadPoolParameters
    .globl virAdmServerListClients
    .type virAdmServerListClients, %function
virAdmServerListClients:
    endbr64
    jmp *vb_virAdmServerListClients@GOTPCREL(%rip)
    .size virAdmServerListClients, .-virAdmServerListClients
    .globl virAdmServerLookupClient
    .type virAdmServerLookupClient, %function
virAdmServerLookupClient:
    endbr64
    jmp *vb_virAdmServerLookupClient@GOTPCREL(%rip)
    .size virAdmServerLookupClient, .-virAdmServerLookupClient
    .globl virAdmServerSetClientLimits
    .type virAdmServerSetClientLimits, %function
virAdmServerSetClientLimits:
    endbr64
    jmp *vb_virAdmServerSetClientLimits@GOTPCREL(%rip)
    .size virAdmServerSetClientLimits, .-virAdmServerSetClientLimits
    .globl virAdmServerSetThreadPoolParameters
    .type virAdmServerSetThreadPoolParameters, %function
virAdmServerSetThreadPoolParameters:
    endbr64
    jmp *vb_virAdmServerSetThreadPoolParameters@GOTPCREL(%rip)
    .size virAdmServerSetThreadPoolParameters, .-virAdmServerSetThreadPoolParameters
    .globl virAdmServerUpdateTlsFiles
    .type virAdmServerUpdateTlsFiles, %function
virAdmServerUpdateTlsFiles:
    endbr64
    jmp *vb_virAdmServerUpdateTlsFiles@GOTPCREL(%rip)
    .size virAdmServerUpdateTlsFiles, .-virAdmServerUpdateTlsFiles
    .section .note.GNU-stack,"",%progbits
