namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainControlErrorReason</c> since 1.2.14.</summary>
[CEnum("virDomainControlErrorReason", "libvirt-domain.h", Since = "1.2.14")]
public enum DomainControlErrorReason : int
{
    [CName("VIR_DOMAIN_CONTROL_ERROR_REASON_NONE", Since = "1.2.14")]
    None = 0,
    [CName("VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN", Since = "1.2.14")]
    Unknown = 1,
    [CName("VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR", Since = "1.2.14")]
    Monitor = 2,
    [CName("VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL", Since = "1.2.14")]
    Internal = 3,
    [CName("VIR_DOMAIN_CONTROL_ERROR_REASON_LAST", Since = "1.2.14", Sentinel = true)]
    Last = 4,
}
