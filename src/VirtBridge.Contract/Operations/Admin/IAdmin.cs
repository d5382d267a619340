namespace VirtBridge.Contract;

/// <summary>The daemon seen by its administrator: servers, clients, limits, logging.</summary>
[Contract("admin", 110102160, 1)]
public interface IAdmin
{
    /// <summary>Procedure 1; C: <c>virAdmConnectOpen</c>.</summary>
    [Procedure(1, "CONNECT_OPEN", CFunction = "virAdmConnectOpen")]
    ValueTask ConnectOpenAsync(ConnectFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 2; C: none.</summary>
    [Procedure(2, "CONNECT_CLOSE")]
    ValueTask ConnectCloseAsync(CancellationToken cancellation);

    /// <summary>Procedure 3; C: <c>virAdmConnectGetLibVersion</c>.</summary>
    [Procedure(3, "CONNECT_GET_LIB_VERSION", CFunction = "virAdmConnectGetLibVersion", Result = "libVer")]
    ValueTask<ulong> ConnectGetLibVersionAsync(CancellationToken cancellation);

    /// <summary>Procedure 4; C: <c>virAdmConnectListServers</c>.</summary>
    [Procedure(4, "CONNECT_LIST_SERVERS", CFunction = "virAdmConnectListServers")]
    ValueTask<AdminConnectListServersResult> ConnectListServersAsync(uint needResults, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 5; C: <c>virAdmConnectLookupServer</c>.</summary>
    [Procedure(5, "CONNECT_LOOKUP_SERVER", CFunction = "virAdmConnectLookupServer", Result = "srv")]
    ValueTask<AdminServerRef> ConnectLookupServerAsync(string name, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 6; C: <c>virAdmServerGetThreadPoolParameters</c>.</summary>
    [Procedure(6, "SERVER_GET_THREADPOOL_PARAMETERS", CFunction = "virAdmServerGetThreadPoolParameters", Result = "params")]
    [return: Limit(32)]
    ValueTask<TypedParameter[]> ServerGetThreadpoolParametersAsync(AdminServerRef srv, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 7; C: <c>virAdmServerSetThreadPoolParameters</c>.</summary>
    [Procedure(7, "SERVER_SET_THREADPOOL_PARAMETERS", CFunction = "virAdmServerSetThreadPoolParameters")]
    ValueTask ServerSetThreadpoolParametersAsync(
        AdminServerRef srv,
        [Limit(32)] TypedParameter[] @params,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 8; C: <c>virAdmServerListClients</c>.</summary>
    [Procedure(8, "SERVER_LIST_CLIENTS", CFunction = "virAdmServerListClients")]
    ValueTask<AdminServerListClientsResult> ServerListClientsAsync(
        AdminServerRef srv,
        uint needResults,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 9; C: <c>virAdmServerLookupClient</c>.</summary>
    [Procedure(9, "SERVER_LOOKUP_CLIENT", CFunction = "virAdmServerLookupClient", Result = "clnt")]
    ValueTask<AdminClientRef> ServerLookupClientAsync(AdminServerRef srv, ulong id, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 10; C: <c>virAdmClientGetInfo</c>.</summary>
    [Procedure(10, "CLIENT_GET_INFO", CFunction = "virAdmClientGetInfo", Result = "params")]
    [return: Limit(64)]
    ValueTask<TypedParameter[]> ClientGetInfoAsync(AdminClientRef clnt, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 11; C: <c>virAdmClientClose</c>.</summary>
    [Procedure(11, "CLIENT_CLOSE", CFunction = "virAdmClientClose")]
    ValueTask ClientCloseAsync(AdminClientRef clnt, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 12; C: <c>virAdmServerGetClientLimits</c>.</summary>
    [Procedure(12, "SERVER_GET_CLIENT_LIMITS", CFunction = "virAdmServerGetClientLimits", Result = "params")]
    [return: Limit(32)]
    ValueTask<TypedParameter[]> ServerGetClientLimitsAsync(AdminServerRef srv, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 13; C: <c>virAdmServerSetClientLimits</c>.</summary>
    [Procedure(13, "SERVER_SET_CLIENT_LIMITS", CFunction = "virAdmServerSetClientLimits")]
    ValueTask ServerSetClientLimitsAsync(
        AdminServerRef srv,
        [Limit(32)] TypedParameter[] @params,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 14; C: <c>virAdmConnectGetLoggingOutputs</c>.</summary>
    [Procedure(14, "CONNECT_GET_LOGGING_OUTPUTS", CFunction = "virAdmConnectGetLoggingOutputs")]
    ValueTask<AdminConnectGetLoggingOutputsResult> ConnectGetLoggingOutputsAsync(uint flags, CancellationToken cancellation);

    /// <summary>Procedure 15; C: <c>virAdmConnectGetLoggingFilters</c>.</summary>
    [Procedure(15, "CONNECT_GET_LOGGING_FILTERS", CFunction = "virAdmConnectGetLoggingFilters")]
    ValueTask<AdminConnectGetLoggingFiltersResult> ConnectGetLoggingFiltersAsync(uint flags, CancellationToken cancellation);

    /// <summary>Procedure 16; C: <c>virAdmConnectSetLoggingOutputs</c>.</summary>
    [Procedure(16, "CONNECT_SET_LOGGING_OUTPUTS", CFunction = "virAdmConnectSetLoggingOutputs")]
    ValueTask ConnectSetLoggingOutputsAsync(string? outputs, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 17; C: <c>virAdmConnectSetLoggingFilters</c>.</summary>
    [Procedure(17, "CONNECT_SET_LOGGING_FILTERS", CFunction = "virAdmConnectSetLoggingFilters")]
    ValueTask ConnectSetLoggingFiltersAsync(string? filters, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 18; C: <c>virAdmServerUpdateTlsFiles</c>.</summary>
    [Procedure(18, "SERVER_UPDATE_TLS_FILES", CFunction = "virAdmServerUpdateTlsFiles")]
    ValueTask ServerUpdateTlsFilesAsync(AdminServerRef srv, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 19; C: <c>virAdmConnectSetDaemonTimeout</c>.</summary>
    [Procedure(19, "CONNECT_SET_DAEMON_TIMEOUT", CFunction = "virAdmConnectSetDaemonTimeout")]
    ValueTask ConnectSetDaemonTimeoutAsync(uint timeout, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 20; C: <c>virAdmConnectDaemonShutdown</c>.</summary>
    [Procedure(20, "CONNECT_DAEMON_SHUTDOWN", CFunction = "virAdmConnectDaemonShutdown")]
    ValueTask ConnectDaemonShutdownAsync(uint flags, CancellationToken cancellation);
}
