namespace VirtBridge.Contract;

/// <summary>Values of <c>virVcpuHostCpuState</c> since 6.10.0.</summary>
[CEnum("virVcpuHostCpuState", "libvirt-domain.h", Since = "6.10.0")]
public enum VcpuHostCpuState : int
{
    [CName("VIR_VCPU_INFO_CPU_OFFLINE", Since = "6.10.0")]
    Offline = -1,
    [CName("VIR_VCPU_INFO_CPU_UNAVAILABLE", Since = "6.10.0")]
    Unavailable = -2,
}
