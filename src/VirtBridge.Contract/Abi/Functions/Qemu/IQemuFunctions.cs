namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-qemu.h</c>.</summary>
[CHeader("libvirt-qemu.h", "libvirt-qemu", ErrorDomain.None)]
public interface IQemuFunctions
{
    /// <summary>Connection: domain qemu monitor event deregister.</summary>
    [CFunction("LIBVIRT_QEMU_1.2.3", "1.2.3", Write = true)]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectDomainQemuMonitorEventDeregister(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int callbackID);

    /// <summary>Connection: domain qemu monitor event register.</summary>
    [CFunction("LIBVIRT_QEMU_1.2.3", "1.2.3", Write = true)]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.CallbackId)]
    int virConnectDomainQemuMonitorEventRegister(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virDomainPtr", CKind.Handle, Nullable = true)] nint dom,
        [C("const char *", CKind.CString, Nullable = true)] nint @event,
        [C("virConnectDomainQemuMonitorEventCallback", CKind.Callback, Check = CCheck.NonNull)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint freecb,
        [C("unsigned int", CKind.Flags, Values = typeof(ConnectDomainQemuMonitorEventRegisterFlags))] uint flags);

    /// <summary>Domain: qemu agent command.</summary>
    [CFunction("LIBVIRT_QEMU_0.10.0", "0.10.0", Write = true)]
    [Calls(typeof(IQemuMonitor), nameof(IQemuMonitor.AgentCommandAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Result")]
    nint virDomainQemuAgentCommand(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "cmd")] nint cmd,
        [C("int", CKind.Scalar, Argument = "timeout")] int timeout,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: qemu attach.</summary>
    [CFunction("LIBVIRT_QEMU_0.9.4", "0.9.4", Write = true)]
    [Calls(typeof(IQemuMonitor), nameof(IQemuMonitor.AttachAsync))]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Dom")]
    nint virDomainQemuAttach(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Scalar, Argument = "pidValue", Check = CCheck.NonZero)] uint pid_value,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: qemu monitor command.</summary>
    [CFunction("LIBVIRT_QEMU_0.8.3", "0.8.3", Write = true)]
    [Calls(typeof(IQemuMonitor), nameof(IQemuMonitor.MonitorCommandAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainQemuMonitorCommand(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "cmd")] nint cmd,
        [C("char **", CKind.AllocString, Direction = CDirection.Out, Result = "Result", Check = CCheck.NonNull)] nint result,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainQemuMonitorCommandFlags))] uint flags);

    /// <summary>Domain: qemu monitor command with files.</summary>
    [CFunction("LIBVIRT_QEMU_8.2.0", "8.2.0", Write = true)]
    [Calls(typeof(IQemuMonitor), nameof(IQemuMonitor.MonitorCommandWithFilesAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainQemuMonitorCommandWithFiles(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "cmd", Check = CCheck.NonNull)] nint cmd,
        [C("unsigned int", CKind.Scalar)] uint ninfiles,
        [C("int *", CKind.Files, Argument = "files", Length = "ninfiles", Nullable = true)] nint infiles,
        [C("unsigned int *", CKind.Scalar, Direction = CDirection.Out, Nullable = true)] nint noutfiles,
        [C("int **", CKind.AllocFiles, Direction = CDirection.Out, Result = "files", Count = "*noutfiles", Nullable = true)] nint outfiles,
        [C("char **", CKind.AllocString, Direction = CDirection.Out, Result = "Result", Check = CCheck.NonNull)] nint result,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainQemuMonitorCommandFlags))] uint flags);
}
