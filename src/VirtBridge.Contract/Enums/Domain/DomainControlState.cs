namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainControlState</c> since 0.9.3.</summary>
[CEnum("virDomainControlState", "libvirt-domain.h", Since = "0.9.3")]
public enum DomainControlState : int
{
    [CName("VIR_DOMAIN_CONTROL_OK", Since = "0.9.3")]
    Ok = 0,
    [CName("VIR_DOMAIN_CONTROL_JOB", Since = "0.9.3")]
    Job = 1,
    [CName("VIR_DOMAIN_CONTROL_OCCUPIED", Since = "0.9.3")]
    Occupied = 2,
    [CName("VIR_DOMAIN_CONTROL_ERROR", Since = "0.9.3")]
    Error = 3,
    [CName("VIR_DOMAIN_CONTROL_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 4,
}
