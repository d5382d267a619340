namespace VirtBridge.Contract;

/// <summary>Values of <c>virSchedParameterType</c> since 0.2.3.</summary>
[CEnum("virSchedParameterType", "libvirt-domain.h", Since = "0.2.3")]
public enum SchedParameterType : int
{
    [CName("VIR_DOMAIN_SCHED_FIELD_INT", Since = "0.2.3")]
    Int = 1,
    [CName("VIR_DOMAIN_SCHED_FIELD_UINT", Since = "0.2.3")]
    Uint = 2,
    [CName("VIR_DOMAIN_SCHED_FIELD_LLONG", Since = "0.2.3")]
    Llong = 3,
    [CName("VIR_DOMAIN_SCHED_FIELD_ULLONG", Since = "0.2.3")]
    Ullong = 4,
    [CName("VIR_DOMAIN_SCHED_FIELD_DOUBLE", Since = "0.2.3")]
    Double = 5,
    [CName("VIR_DOMAIN_SCHED_FIELD_BOOLEAN", Since = "0.2.3")]
    Boolean = 6,
}
