namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainDirtyRateStatus</c> since 7.2.0.</summary>
[CEnum("virDomainDirtyRateStatus", "libvirt-domain.h", Since = "7.2.0")]
public enum DomainDirtyRateStatus : int
{
    [CName("VIR_DOMAIN_DIRTYRATE_UNSTARTED", Since = "7.2.0")]
    Unstarted = 0,
    [CName("VIR_DOMAIN_DIRTYRATE_MEASURING", Since = "7.2.0")]
    Measuring = 1,
    [CName("VIR_DOMAIN_DIRTYRATE_MEASURED", Since = "7.2.0")]
    Measured = 2,
    [CName("VIR_DOMAIN_DIRTYRATE_LAST", Since = "7.2.0", Sentinel = true)]
    Last = 3,
}
