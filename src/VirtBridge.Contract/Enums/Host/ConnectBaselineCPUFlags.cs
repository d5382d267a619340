namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectBaselineCPUFlags</c> since 1.1.2.</summary>
[CEnum("virConnectBaselineCPUFlags", "libvirt-host.h", Since = "1.1.2")]
[Flags]
public enum ConnectBaselineCPUFlags : uint
{
    [CName("VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES", Since = "1.1.2")]
    ExpandFeatures = 1,
    [CName("VIR_CONNECT_BASELINE_CPU_MIGRATABLE", Since = "1.2.14")]
    Migratable = 2,
    [CName("VIR_CONNECT_BASELINE_CPU_IGNORE_HOST", Since = "11.6.0")]
    IgnoreHost = 4,
}
