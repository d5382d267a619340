namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectCompareCPUFlags</c> since 1.2.6.</summary>
[CEnum("virConnectCompareCPUFlags", "libvirt-host.h", Since = "1.2.6")]
[Flags]
public enum ConnectCompareCPUFlags : uint
{
    [CName("VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE", Since = "1.2.6")]
    FailIncompatible = 1,
    [CName("VIR_CONNECT_COMPARE_CPU_VALIDATE_XML", Since = "6.9.0")]
    ValidateXml = 2,
}
