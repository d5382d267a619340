namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-host.h</c>.</summary>
[CHeader("libvirt-host.h", "libvirt", ErrorDomain.Domain)]
public interface IConnectionFunctions
{
    /// <summary>Computes the baseline a connection (CPU).</summary>
    [CFunction("LIBVIRT_0.7.7", "0.7.7")]
    [Calls(typeof(IConnect), nameof(IConnect.BaselineCpuAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Cpu")]
    nint virConnectBaselineCPU(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char **", CKind.StringVector, Argument = "xmlCpUs", Check = CCheck.NonNull, Length = "ncpus")] nint xmlCPUs,
        [C("unsigned int", CKind.Scalar)] uint ncpus,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectBaselineCPUFlags))] uint flags);

    /// <summary>Computes the baseline a connection (hypervisor CPU).</summary>
    [CFunction("LIBVIRT_4.4.0", "4.4.0", Write = true)]
    [Calls(typeof(IConnect), nameof(IConnect.BaselineHypervisorCpuAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Cpu")]
    nint virConnectBaselineHypervisorCPU(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "emulator")] nint emulator,
        [C("const char *", CKind.CString, Argument = "arch")] nint arch,
        [C("const char *", CKind.CString, Argument = "machine")] nint machine,
        [C("const char *", CKind.CString, Argument = "virttype")] nint virttype,
        [C("const char **", CKind.StringVector, Argument = "xmlCpUs", Check = CCheck.NonNull, Length = "ncpus")] nint xmlCPUs,
        [C("unsigned int", CKind.Scalar)] uint ncpus,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectBaselineCPUFlags))] uint flags);

    /// <summary>Closes a connection.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Adapter("ConnectionExports")]
    [return: CReturn("int", CReturnKind.RefCount)]
    int virConnectClose(
        [C("virConnectPtr", CKind.Handle, Consumed = true)] nint conn);

    /// <summary>Compares a connection (CPU).</summary>
    [CFunction("LIBVIRT_0.7.5", "0.7.5")]
    [Calls(typeof(IConnect), nameof(IConnect.CompareCpuAsync))]
    [return: CReturn("int", CReturnKind.Enum, OnError = "VIR_CPU_COMPARE_ERROR", Result = "Result")]
    int virConnectCompareCPU(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectCompareCPUFlags))] uint flags);

    /// <summary>Compares a connection (hypervisor CPU).</summary>
    [CFunction("LIBVIRT_4.4.0", "4.4.0", Write = true)]
    [Calls(typeof(IConnect), nameof(IConnect.CompareHypervisorCpuAsync))]
    [return: CReturn("int", CReturnKind.Enum, OnError = "VIR_CPU_COMPARE_ERROR", Result = "Result")]
    int virConnectCompareHypervisorCPU(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "emulator")] nint emulator,
        [C("const char *", CKind.CString, Argument = "arch")] nint arch,
        [C("const char *", CKind.CString, Argument = "machine")] nint machine,
        [C("const char *", CKind.CString, Argument = "virttype")] nint virttype,
        [C("const char *", CKind.CString, Argument = "xmlCpu", Check = CCheck.NonNull)] nint xmlCPU,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectCompareCPUFlags))] uint flags);

    /// <summary>Reads the CPU model names of a connection.</summary>
    [CFunction("LIBVIRT_1.1.3", "1.1.3")]
    [Calls(typeof(IConnect), nameof(IConnect.GetCpuModelNamesAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virConnectGetCPUModelNames(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "arch", Check = CCheck.NonNull)] nint arch,
        [C("char ***", CKind.AllocStringVector, Direction = CDirection.Out, Result = "Models", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint models,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the capabilities of a connection.</summary>
    [CFunction("LIBVIRT_0.2.1", "0.2.1")]
    [Calls(typeof(IConnect), nameof(IConnect.GetCapabilitiesAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Capabilities")]
    nint virConnectGetCapabilities(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Reads the hostname of a connection.</summary>
    [CFunction("LIBVIRT_0.3.0", "0.3.0")]
    [Calls(typeof(IConnect), nameof(IConnect.GetHostnameAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Hostname")]
    nint virConnectGetHostname(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Reads the lib version of a connection.</summary>
    [CFunction("LIBVIRT_0.7.3", "0.7.3")]
    [Calls(typeof(IConnect), nameof(IConnect.GetLibVersionAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectGetLibVersion(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned long *", CKind.Scalar, Direction = CDirection.Out, Result = "LibVer", Check = CCheck.NonNull)] nint libVer);

    /// <summary>Reads the max vcpus of a connection.</summary>
    [CFunction("LIBVIRT_0.2.1", "0.2.1")]
    [Calls(typeof(IConnect), nameof(IConnect.GetMaxVcpusAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "MaxVcpus")]
    int virConnectGetMaxVcpus(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "type")] nint type);

    /// <summary>Reads the sysinfo of a connection.</summary>
    [CFunction("LIBVIRT_0.8.8", "0.8.8")]
    [Calls(typeof(IConnect), nameof(IConnect.GetSysinfoAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Sysinfo")]
    nint virConnectGetSysinfo(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the type of a connection.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Calls(typeof(IConnect), nameof(IConnect.GetTypeAsync))]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed, Result = "Type")]
    nint virConnectGetType(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Reads the URI of a connection.</summary>
    [CFunction("LIBVIRT_0.3.0", "0.3.0")]
    [Adapter("ConnectionExports")]
    [return: CReturn("char *", CReturnKind.AllocString)]
    nint virConnectGetURI(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Reads the version of a connection.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Calls(typeof(IConnect), nameof(IConnect.GetVersionAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectGetVersion(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned long *", CKind.Scalar, Direction = CDirection.Out, Result = "HvVer", Check = CCheck.NonNull)] nint hvVer);

    /// <summary>Tells whether a connection is alive.</summary>
    [CFunction("LIBVIRT_0.9.8", "0.9.8")]
    [Adapter("ConnectionExports")]
    [return: CReturn("int", CReturnKind.Bool)]
    int virConnectIsAlive(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Tells whether a connection is encrypted.</summary>
    [CFunction("LIBVIRT_0.7.3", "0.7.3")]
    [Adapter("ConnectionExports")]
    [return: CReturn("int", CReturnKind.Bool)]
    int virConnectIsEncrypted(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Tells whether a connection is secure.</summary>
    [CFunction("LIBVIRT_0.7.3", "0.7.3")]
    [Calls(typeof(IConnect), nameof(IConnect.IsSecureAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Secure")]
    int virConnectIsSecure(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Opens a connection.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Adapter("ConnectionExports")]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.New)]
    nint virConnectOpen(
        [C("const char *", CKind.CString, Nullable = true)] nint name);

    /// <summary>Opens a connection (auth).</summary>
    [CFunction("LIBVIRT_0.4.0", "0.4.0")]
    [Adapter("ConnectionExports")]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.New)]
    nint virConnectOpenAuth(
        [C("const char *", CKind.CString, Nullable = true)] nint name,
        [C("virConnectAuthPtr", CKind.Struct, Nullable = true)] nint auth,
        [C("unsigned int", CKind.Flags, Values = typeof(ConnectFlags))] uint flags);

    /// <summary>Opens a connection (read only).</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Adapter("ConnectionExports")]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.New)]
    nint virConnectOpenReadOnly(
        [C("const char *", CKind.CString, Nullable = true)] nint name);

    /// <summary>Takes one more reference to a connection.</summary>
    [CFunction("LIBVIRT_0.6.0", "0.6.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectRef(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Registers a connection (close callback).</summary>
    [CFunction("LIBVIRT_0.10.0", "0.10.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectRegisterCloseCallback(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virConnectCloseFunc", CKind.Callback, Check = CCheck.NonNull)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint freecb);

    /// <summary>Sets the identity of a connection.</summary>
    [CFunction("LIBVIRT_5.8.0", "5.8.0")]
    [Calls(typeof(IConnect), nameof(IConnect.SetIdentityAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectSetIdentity(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the keep alive of a connection.</summary>
    [CFunction("LIBVIRT_0.9.8", "0.9.8")]
    [Adapter("ConnectionExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectSetKeepAlive(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar)] int interval,
        [C("unsigned int", CKind.Scalar)] uint count);

    /// <summary>Connection: unregister close callback.</summary>
    [CFunction("LIBVIRT_0.10.0", "0.10.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectUnregisterCloseCallback(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virConnectCloseFunc", CKind.Callback, Check = CCheck.NonNull)] nint cb);

    /// <summary>Reads the version of this library.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Adapter("ConnectionExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virGetVersion(
        [C("unsigned long *", CKind.Scalar, Direction = CDirection.Out, Nullable = true)] nint libVer,
        [C("const char *", CKind.CString, Nullable = true)] nint type,
        [C("unsigned long *", CKind.Scalar, Direction = CDirection.Out, Nullable = true)] nint typeVer);

    /// <summary>Prepares the library; calling it is optional.</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Adapter("ConnectionExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virInitialize();
}
