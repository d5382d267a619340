namespace VirtBridge.Contract;

/// <summary>The connection itself: what it is, what it can do, where it leads.</summary>
[Contract("remote", 536903814, 1)]
public interface IConnect
{
    /// <summary>Procedure 1; C: <c>virConnectOpen</c>, <c>virConnectOpenAuth</c>, <c>virConnectOpenReadOnly</c>.</summary>
    [Procedure(1, "CONNECT_OPEN", Since = "0.3.0", HighPriority = true, CFunction = "virConnectGetType")]
    [Access("connect", "getattr")]
    ValueTask OpenAsync(string? name, ConnectFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 2; C: <c>virConnectClose</c>.</summary>
    [Procedure(2, "CONNECT_CLOSE", Since = "0.3.0", HighPriority = true, CFunction = "virConnectClose")]
    ValueTask CloseAsync(CancellationToken cancellation);

    /// <summary>Procedure 3; C: <c>virConnectGetType</c>.</summary>
    [Procedure(3, "CONNECT_GET_TYPE", Since = "0.3.0", HighPriority = true, CFunction = "virConnectGetType", Fast = true, Result = "type")]
    [Access("connect", "getattr")]
    ValueTask<string> GetTypeAsync(CancellationToken cancellation);

    /// <summary>Procedure 4; C: <c>virConnectGetVersion</c>.</summary>
    [Procedure(4, "CONNECT_GET_VERSION", Since = "0.3.0", HighPriority = true, CFunction = "virConnectGetVersion", Fast = true, Result = "hv_ver")]
    [Access("connect", "getattr")]
    ValueTask<ulong> GetVersionAsync(CancellationToken cancellation);

    /// <summary>Procedure 5; C: <c>virConnectGetMaxVcpus</c>.</summary>
    [Procedure(5, "CONNECT_GET_MAX_VCPUS", Since = "0.3.0", HighPriority = true, CFunction = "virConnectGetMaxVcpus", Fast = true, Result = "max_vcpus")]
    [Access("connect", "read")]
    ValueTask<int> GetMaxVcpusAsync(string? type, CancellationToken cancellation);

    /// <summary>Procedure 7; C: <c>virConnectGetCapabilities</c>.</summary>
    [Procedure(7, "CONNECT_GET_CAPABILITIES", Since = "0.3.0", CFunction = "virConnectGetCapabilities", Result = "capabilities")]
    [Access("connect", "read")]
    ValueTask<string> GetCapabilitiesAsync(CancellationToken cancellation);

    /// <summary>Procedure 59; C: <c>virConnectGetHostname</c>.</summary>
    [Procedure(59, "CONNECT_GET_HOSTNAME", Since = "0.3.0", HighPriority = true, CFunction = "virConnectGetHostname", Fast = true, Result = "hostname")]
    [Access("connect", "getattr")]
    ValueTask<string> GetHostnameAsync(CancellationToken cancellation);

    /// <summary>Procedure 60; C: <c>virConnectOpen</c>, <c>virConnectOpenAuth</c>, <c>virConnectOpenReadOnly</c>.</summary>
    [Procedure(60, "CONNECT_SUPPORTS_FEATURE", Since = "0.3.0", HighPriority = true, CFunction = "virConnectOpen", Fast = true, Result = "supported")]
    [Access("connect", "getattr")]
    ValueTask<int> SupportsFeatureAsync(int feature, CancellationToken cancellation);

    /// <summary>Procedure 110; C: <c>virConnectOpen</c>, <c>virConnectOpenAuth</c>, <c>virConnectOpenReadOnly</c>.</summary>
    [Procedure(110, "CONNECT_GET_URI", Since = "0.3.0", HighPriority = true, CFunction = "virConnectGetURI", Fast = true, Result = "uri")]
    [Access("connect", "getattr")]
    ValueTask<string> GetUriAsync(CancellationToken cancellation);

    /// <summary>Procedure 149; C: <c>virConnectIsEncrypted</c>, <c>virConnectIsSecure</c>.</summary>
    [Procedure(149, "CONNECT_IS_SECURE", Since = "0.7.3", HighPriority = true, CFunction = "virConnectIsSecure", Fast = true, Result = "secure")]
    ValueTask<int> IsSecureAsync(CancellationToken cancellation);

    /// <summary>Procedure 157; C: <c>virConnectGetLibVersion</c>.</summary>
    [Procedure(157, "CONNECT_GET_LIB_VERSION", Since = "0.7.3", HighPriority = true, CFunction = "virConnectGetLibVersion", Fast = true, Result = "lib_ver")]
    [Access("connect", "getattr")]
    ValueTask<ulong> GetLibVersionAsync(CancellationToken cancellation);

    /// <summary>Procedure 158; C: <c>virConnectCompareCPU</c>.</summary>
    [Procedure(158, "CONNECT_COMPARE_CPU", Since = "0.7.5", HighPriority = true, CFunction = "virConnectCompareCPU", Result = "result")]
    [Access("connect", "read")]
    [Validated("VIR_CONNECT_COMPARE_CPU_VALIDATE_XML", "cpu.rng")]
    ValueTask<int> CompareCpuAsync(string xml, ConnectCompareCPUFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 162; C: <c>virConnectBaselineCPU</c>.</summary>
    [Procedure(162, "CONNECT_BASELINE_CPU", Since = "0.7.7", CFunction = "virConnectBaselineCPU", Result = "cpu")]
    [Access("connect", "read")]
    ValueTask<string> BaselineCpuAsync([Limit(256)] string[] xmlCpUs, ConnectBaselineCPUFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 203; C: <c>virConnectGetSysinfo</c>.</summary>
    [Procedure(203, "CONNECT_GET_SYSINFO", Since = "0.8.8", HighPriority = true, CFunction = "virConnectGetSysinfo", Result = "sysinfo")]
    [Access("connect", "read")]
    ValueTask<string> GetSysinfoAsync(uint flags, CancellationToken cancellation);

    /// <summary>Procedure 312; C: <c>virConnectGetCPUModelNames</c>.</summary>
    [Procedure(312, "CONNECT_GET_CPU_MODEL_NAMES", Since = "1.1.3", CFunction = "virConnectGetCPUModelNames")]
    [Access("connect", "read")]
    ValueTask<ConnectGetCpuModelNamesResult> GetCpuModelNamesAsync(
        string arch,
        int needResults,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 393; C: <c>virConnectCompareHypervisorCPU</c>.</summary>
    [Procedure(393, "CONNECT_COMPARE_HYPERVISOR_CPU", Since = "4.4.0", CFunction = "virConnectCompareHypervisorCPU", Write = true, Result = "result")]
    [Access("connect", "write")]
    ValueTask<int> CompareHypervisorCpuAsync(
        string? emulator,
        string? arch,
        string? machine,
        string? virttype,
        string xmlCpu,
        ConnectCompareCPUFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 394; C: <c>virConnectBaselineHypervisorCPU</c>.</summary>
    [Procedure(394, "CONNECT_BASELINE_HYPERVISOR_CPU", Since = "4.4.0", CFunction = "virConnectBaselineHypervisorCPU", Write = true, Result = "cpu")]
    [Access("connect", "write")]
    ValueTask<string> BaselineHypervisorCpuAsync(
        string? emulator,
        string? arch,
        string? machine,
        string? virttype,
        [Limit(256)] string[] xmlCpUs,
        ConnectBaselineCPUFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 419; C: <c>virConnectSetIdentity</c>.</summary>
    [Procedure(419, "CONNECT_SET_IDENTITY", Since = "5.8.0", CFunction = "virConnectSetIdentity")]
    [Access("connect", "write")]
    ValueTask SetIdentityAsync([Limit(20)] TypedParameter[] @params, uint flags, CancellationToken cancellation);
}
