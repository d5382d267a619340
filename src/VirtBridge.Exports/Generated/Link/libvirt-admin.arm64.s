# Written by codegen: the functions live in libvirt.so.0, so that one runtime serves all libraries.
    .text
    .globl virAdmClientClose
    .type virAdmClientClose, %function
virAdmClientClose:
    bti c
    b vb_virAdmClientClose
    .size virAdmClientClose, .-virAdmClientClose
    .globl virAdmClientFree
    .type virAdmClientFree, %function
virAdmClientFree:
    bti c
    b vb_virAdmClientFree
    .size virAdmClientFree, .-virAdmClientFree
    .globl virAdmClientGetID
    .type virAdmClientGetID, %function
virAdmClientGetID:
    bti c
    b vb_virAdmClientGetID
    .size virAdmClientGetID, .-virAdmClientGetID
    .globl virAdmClientGetInfo
    .type virAdmClientGetInfo, %function
virAdmClientGetInfo:
    bti c
    b vb_virAdmClientGetInfo
    .size virAdmClientGetInfo, .-virAdmClientGetInfo
    .globl virAdmClientGetTimestamp
    .type virAdmClientGetTimestamp, %function
virAdmClientGetTimestamp:
    bti c
    b vb_virAdmClientGetTimestamp
    .size virAdmClientGetTimestamp, .-virAdmClientGetTimestamp
    .globl virAdmClientGetTransport
    .type virAdmClientGetTransport, %function
virAdmClientGetTransport:
    bti c
    b vb_virAdmClientGetTransport
    .size virAdmClientGetTransport, .-virAdmClientGetTransport
    .globl virAdmConnectClose
    .type virAdmConnectClose, %function
virAdmConnectClose:
    bti c
    b vb_virAdmConnectClose
    .size virAdmConnectClose, .-virAdmConnectClose
    .globl virAdmConnectDaemonShutdown
    .type virAdmConnectDaemonShutdown, %function
virAdmConnectDaemonShutdown:
    bti c
    b vb_virAdmConnectDaemonShutdown
    .size virAdmConnectDaemonShutdown, .-virAdmConnectDaemonShutdown
    .globl virAdmConnectGetLibVersion
    .type virAdmConnectGetLibVersion, %function
virAdmConnectGetLibVersion:
    bti c
    b vb_virAdmConnectGetLibVersion
    .size virAdmConnectGetLibVersion, .-virAdmConnectGetLibVersion
    .globl virAdmConnectGetLoggingFilters
    .type virAdmConnectGetLoggingFilters, %function
virAdmConnectGetLoggingFilters:
    bti c
    b vb_virAdmConnectGetLoggingFilters
    .size virAdmConnectGetLoggingFilters, .-virAdmConnectGetLoggingFilters
    .globl virAdmConnectGetLoggingOutputs
    .type virAdmConnectGetLoggingOutputs, %function
virAdmConnectGetLoggingOutputs:
    bti c
    b vb_virAdmConnectGetLoggingOutputs
    .size virAdmConnectGetLoggingOutputs, .-virAdmConnectGetLoggingOutputs
    .globl virAdmConnectGetURI
    .type virAdmConnectGetURI, %function
virAdmConnectGetURI:
    bti c
    b vb_virAdmConnectGetURI
    .size virAdmConnectGetURI, .-virAdmConnectGetURI
    .globl virAdmConnectIsAlive
    .type virAdmConnectIsAlive, %function
virAdmConnectIsAlive:
    bti c
    b vb_virAdmConnectIsAlive
    .size virAdmConnectIsAlive, .-virAdmConnectIsAlive
    .globl virAdmConnectListServers
    .type virAdmConnectListServers, %function
virAdmConnectListServers:
    bti c
    b vb_virAdmConnectListServers
    .size virAdmConnectListServers, .-virAdmConnectListServers
    .globl virAdmConnectLookupServer
    .type virAdmConnectLookupServer, %function
virAdmConnectLookupServer:
    bti c
    b vb_virAdmConnectLookupServer
    .size virAdmConnectLookupServer, .-virAdmConnectLookupServer
    .globl virAdmConnectOpen
    .type virAdmConnectOpen, %function
virAdmConnectOpen:
    bti c
    b vb_virAdmConnectOpen
    .size virAdmConnectOpen, .-virAdmConnectOpen
    .globl virAdmConnectRef
    .type virAdmConnectRef, %function
virAdmConnectRef:
    bti c
    b vb_virAdmConnectRef
    .size virAdmConnectRef, .-virAdmConnectRef
    .globl virAdmConnectRegisterCloseCallback
    .type virAdmConnectRegisterCloseCallback, %function
virAdmConnectRegisterCloseCallback:
    bti c
    b vb_virAdmConnectRegisterCloseCallback
    .size virAdmConnectRegisterCloseCallback, .-virAdmConnectRegisterCloseCallback
    .globl virAdmConnectSetDaemonTimeout
    .type virAdmConnectSetDaemonTimeout, %function
virAdmConnectSetDaemonTimeout:
    bti c
    b vb_virAdmConnectSetDaemonTimeout
    .size virAdmConnectSetDaemonTimeout, .-virAdmConnectSetDaemonTimeout
    .globl virAdmConnectSetLoggingFilters
    .type virAdmConnectSetLoggingFilters, %function
virAdmConnectSetLoggingFilters:
    bti c
    b vb_virAdmConnectSetLoggingFilters
    .size virAdmConnectSetLoggingFilters, .-virAdmConnectSetLoggingFilters
    .globl virAdmConnectSetLoggingOutputs
    .type virAdmConnectSetLoggingOutputs, %function
virAdmConnectSetLoggingOutputs:
    bti c
    b vb_virAdmConnectSetLoggingOutputs
    .size virAdmConnectSetLoggingOutputs, .-virAdmConnectSetLoggingOutputs
    .globl virAdmConnectUnregisterCloseCallback
    .type virAdmConnectUnregisterCloseCallback, %function
virAdmConnectUnregisterCloseCallback:
    bti c
    b vb_virAdmConnectUnregisterCloseCallback
    .size virAdmConnectUnregisterCloseCallback, .-virAdmConnectUnregisterCloseCallback
    .globl virAdmGetVersion
    .type virAdmGetVersion, %function
virAdmGetVersion:
    bti c
    b vb_virAdmGetVersion
    .size virAdmGetVersion, .-virAdmGetVersion
    .globl virAdmInitialize
    .type virAdmInitialize, %function
virAdmInitialize:
    bti c
    b vb_virAdmInitialize
    .size virAdmInitialize, .-virAdmInitialize
    .globl virAdmServerFree
    .type virAdmServerFree, %function
virAdmServerFree:
    bti c
    b vb_virAdmServerFree
    .size virAdmServerFree, .-virAdmServerFree
    .globl virAdmServerGetClientLimits
    .type virAdmServerGetClientLimits, %function
virAdmServerGetClientLimits:
    bti c
    b vb_virAdmServerGetClientLimits
    .size virAdmServerGetClientLimits, .-virAdmServerGetClientLimits
    .globl virAdmServerGetName
    .type virAdmServerGetName, %function
virAdmServerGetName:
    bti c
    b vb_virAdmServerGetName
    .size virAdmServerGetName, .-virAdmServerGetName
    .globl virAdmServerGetThreadPoolParameters
    .type virAdmServerGetThreadPoolParameters, %function
virAdmServerGetThreadPoolParameters:
    bti c
    b vb_virAdmServerGetThreadPoolParameters
    .size virAdmServerGetThreadPoolParameters, .-virAdmServerGetThreadPoolParameters
    .globl virAdmServerListClients
    .type virAdmServerListClients, %function
virAdmServerListClients:
    bti c
    b vb_virAdmServerListClients
    .size virAdmServerListClients, .-virAdmServerListClients
    .globl virAdmServerLookupClient
    .type virAdmServerLookupClient, %function
virAdmServerLookupClient:
    bti c
    b vb_virAdmServerLookupClient
    .size virAdmServerLookupClient, .-virAdmServerLookupClient
    .globl virAdmServerSetClientLimits
    .type virAdmServerSetClientLimits, %function
virAdmServerSetClientLimits:
    bti c
    b vb_virAdmServerSetClientLimits
    .size virAdmServerSetClientLimits, .-virAdmServerSetClientLimits
    .globl virAdmServerSetThreadPoolParameters
    .type virAdmServerSetThreadPoolParameters, %function
virAdmServerSetThreadPoolParameters:
    bti c
    b vb_virAdmServerSetThreadPoolParameters
    .size virAdmServerSetThreadPoolParameters, .-virAdmServerSetThreadPoolParameters
    .globl virAdmServerUpdateTlsFiles
    .type virAdmServerUpdateTlsFiles, %function
virAdmServerUpdateTlsFiles:
    bti c
    b vb_virAdmServerUpdateTlsFiles
    .size virAdmServerUpdateTlsFiles, .-virAdmServerUpdateTlsFiles
    .section .note.GNU-stack,"",%progbits
