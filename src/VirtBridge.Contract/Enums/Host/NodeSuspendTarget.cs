namespace VirtBridge.Contract;

/// <summary>Values of <c>virNodeSuspendTarget</c> since 0.9.8.</summary>
[CEnum("virNodeSuspendTarget", "libvirt-host.h", Since = "0.9.8")]
public enum NodeSuspendTarget : int
{
    [CName("VIR_NODE_SUSPEND_TARGET_MEM", Since = "0.9.8")]
    Mem = 0,
    [CName("VIR_NODE_SUSPEND_TARGET_DISK", Since = "0.9.8")]
    Disk = 1,
    [CName("VIR_NODE_SUSPEND_TARGET_HYBRID", Since = "0.9.8")]
    Hybrid = 2,
    [CName("VIR_NODE_SUSPEND_TARGET_LAST", Since = "0.9.8", Sentinel = true)]
    Last = 3,
}
