namespace VirtBridge.Contract;

/// <summary>Values of <c>virCPUCompareResult</c> since 0.7.5.</summary>
[CEnum("virCPUCompareResult", "libvirt-host.h", Since = "0.7.5")]
public enum CPUCompareResult : int
{
    [CName("VIR_CPU_COMPARE_ERROR", Since = "0.7.5")]
    Error = -1,
    [CName("VIR_CPU_COMPARE_INCOMPATIBLE", Since = "0.7.5")]
    Incompatible = 0,
    [CName("VIR_CPU_COMPARE_IDENTICAL", Since = "0.7.5")]
    Identical = 1,
    [CName("VIR_CPU_COMPARE_SUPERSET", Since = "0.7.5")]
    Superset = 2,
    [CName("VIR_CPU_COMPARE_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 3,
}
