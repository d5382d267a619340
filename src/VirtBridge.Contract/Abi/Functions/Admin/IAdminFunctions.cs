namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-admin.h</c>.</summary>
[CHeader("libvirt-admin.h", "libvirt-admin", ErrorDomain.Admin)]
public interface IAdminFunctions
{
    /// <summary>Closes a client.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ClientCloseAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmClientClose(
        [C("virAdmClientPtr", CKind.Handle, Argument = "clnt")] nint client,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Gives up one reference to a client.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmClientFree(
        [C("virAdmClientPtr", CKind.Handle, Consumed = true)] nint client);

    /// <summary>Reads the ID of a client.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [HandleDeed(HandleDeed.Id)]
    [return: CReturn("unsigned long long", CReturnKind.Value, OnError = "-1")]
    ulong virAdmClientGetID(
        [C("virAdmClientPtr", CKind.Handle)] nint client);

    /// <summary>Reads the info of a client.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ClientGetInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmClientGetInfo(
        [C("virAdmClientPtr", CKind.Handle, Argument = "clnt")] nint client,
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.Out)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the timestamp of a client.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [HandleDeed(HandleDeed.Timestamp)]
    [return: CReturn("long long", CReturnKind.Value, OnError = "-1")]
    long virAdmClientGetTimestamp(
        [C("virAdmClientPtr", CKind.Handle)] nint client);

    /// <summary>Reads the transport of a client.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [HandleDeed(HandleDeed.Transport)]
    [return: CReturn("int", CReturnKind.Enum)]
    int virAdmClientGetTransport(
        [C("virAdmClientPtr", CKind.Handle)] nint client);

    /// <summary>Closes a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Adapter("AdminExports")]
    [return: CReturn("int", CReturnKind.RefCount)]
    int virAdmConnectClose(
        [C("virAdmConnectPtr", CKind.Handle, Consumed = true)] nint conn);

    /// <summary>Daemon connection: daemon shutdown.</summary>
    [CFunction("LIBVIRT_ADMIN_11.2.0", "11.2.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ConnectDaemonShutdownAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmConnectDaemonShutdown(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the lib version of a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ConnectGetLibVersionAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmConnectGetLibVersion(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned long long *", CKind.Scalar, Direction = CDirection.Out, Result = "LibVer", Check = CCheck.NonNull)] nint libVer);

    /// <summary>Reads the logging filters of a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_3.0.0", "3.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ConnectGetLoggingFiltersAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Nfilters")]
    int virAdmConnectGetLoggingFilters(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("char **", CKind.AllocString, Direction = CDirection.Out, Result = "Filters", Nullable = true)] nint filters,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the logging outputs of a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_3.0.0", "3.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ConnectGetLoggingOutputsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Noutputs")]
    int virAdmConnectGetLoggingOutputs(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("char **", CKind.AllocString, Direction = CDirection.Out, Result = "Outputs", Nullable = true)] nint outputs,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the URI of a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Adapter("AdminExports")]
    [return: CReturn("char *", CReturnKind.AllocString)]
    nint virAdmConnectGetURI(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Tells whether a daemon connection is alive.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Adapter("AdminExports")]
    [return: CReturn("int", CReturnKind.Bool)]
    int virAdmConnectIsAlive(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Lists servers of a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ConnectListServersAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virAdmConnectListServers(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("virAdmServerPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Servers", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint servers,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Finds a daemon connection server.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ConnectLookupServerAsync))]
    [return: CReturn("virAdmServerPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Srv")]
    nint virAdmConnectLookupServer(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint name,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Opens a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Adapter("AdminExports")]
    [return: CReturn("virAdmConnectPtr", CReturnKind.Handle, Ownership = COwnership.New)]
    nint virAdmConnectOpen(
        [C("const char *", CKind.CString, Nullable = true)] nint name,
        [C("unsigned int", CKind.Flags, Values = typeof(ConnectFlags))] uint flags);

    /// <summary>Takes one more reference to a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmConnectRef(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Registers a daemon connection (close callback).</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Adapter("AdminExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmConnectRegisterCloseCallback(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("virAdmConnectCloseFunc", CKind.Callback, Check = CCheck.NonNull)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint freecb);

    /// <summary>Sets the daemon timeout of a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_8.6.0", "8.6.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ConnectSetDaemonTimeoutAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmConnectSetDaemonTimeout(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Scalar, Argument = "timeout")] uint timeout,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the logging filters of a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_3.0.0", "3.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ConnectSetLoggingFiltersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmConnectSetLoggingFilters(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "filters")] nint filters,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the logging outputs of a daemon connection.</summary>
    [CFunction("LIBVIRT_ADMIN_3.0.0", "3.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ConnectSetLoggingOutputsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmConnectSetLoggingOutputs(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "outputs")] nint outputs,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Daemon connection: unregister close callback.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Adapter("AdminExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmConnectUnregisterCloseCallback(
        [C("virAdmConnectPtr", CKind.Handle)] nint conn,
        [C("virAdmConnectCloseFunc", CKind.Callback, Check = CCheck.NonNull)] nint cb);

    /// <summary>Reads the version of this library.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Adapter("AdminExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmGetVersion(
        [C("unsigned long long *", CKind.Scalar, Direction = CDirection.Out)] nint libVer);

    /// <summary>Prepares the library; calling it is optional.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Adapter("AdminExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmInitialize();

    /// <summary>Gives up one reference to a server.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmServerFree(
        [C("virAdmServerPtr", CKind.Handle, Consumed = true)] nint srv);

    /// <summary>Reads the client limits of a server.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ServerGetClientLimitsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmServerGetClientLimits(
        [C("virAdmServerPtr", CKind.Handle, Argument = "srv")] nint srv,
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.Out, Result = "Params", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.Out)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the name of a server.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [HandleDeed(HandleDeed.Name)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virAdmServerGetName(
        [C("virAdmServerPtr", CKind.Handle)] nint srv);

    /// <summary>Reads the thread pool parameters of a server.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ServerGetThreadpoolParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmServerGetThreadPoolParameters(
        [C("virAdmServerPtr", CKind.Handle, Argument = "srv")] nint srv,
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.Out)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Lists clients of a server.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ServerListClientsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virAdmServerListClients(
        [C("virAdmServerPtr", CKind.Handle, Argument = "srv")] nint srv,
        [C("virAdmClientPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Clients", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint clients,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Finds a server client.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ServerLookupClientAsync))]
    [return: CReturn("virAdmClientPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Clnt")]
    nint virAdmServerLookupClient(
        [C("virAdmServerPtr", CKind.Handle, Argument = "srv")] nint srv,
        [C("unsigned long long", CKind.Scalar, Argument = "id")] ulong id,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the client limits of a server.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ServerSetClientLimitsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmServerSetClientLimits(
        [C("virAdmServerPtr", CKind.Handle, Argument = "srv")] nint srv,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the thread pool parameters of a server.</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ServerSetThreadpoolParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmServerSetThreadPoolParameters(
        [C("virAdmServerPtr", CKind.Handle, Argument = "srv")] nint srv,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Updates a server (tls files).</summary>
    [CFunction("LIBVIRT_ADMIN_2.0.0", "2.0.0")]
    [Calls(typeof(IAdmin), nameof(IAdmin.ServerUpdateTlsFilesAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virAdmServerUpdateTlsFiles(
        [C("virAdmServerPtr", CKind.Handle, Argument = "srv")] nint srv,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);
}
