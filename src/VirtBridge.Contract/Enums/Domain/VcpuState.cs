namespace VirtBridge.Contract;

/// <summary>Values of <c>virVcpuState</c> since 0.1.4.</summary>
[CEnum("virVcpuState", "libvirt-domain.h", Since = "0.1.4")]
public enum VcpuState : int
{
    [CName("VIR_VCPU_OFFLINE", Since = "0.1.4")]
    Offline = 0,
    [CName("VIR_VCPU_RUNNING", Since = "0.1.4")]
    Running = 1,
    [CName("VIR_VCPU_BLOCKED", Since = "0.1.4")]
    Blocked = 2,
    [CName("VIR_VCPU_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 3,
}
