namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainDirtyRateCalcFlags</c> since 8.1.0.</summary>
[CEnum("virDomainDirtyRateCalcFlags", "libvirt-domain.h", Since = "8.1.0")]
[Flags]
public enum DomainDirtyRateCalcFlags : uint
{
    [CName("VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING", Since = "8.1.0")]
    PageSampling = 0,
    [CName("VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP", Since = "8.1.0")]
    DirtyBitmap = 1,
    [CName("VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING", Since = "8.1.0")]
    DirtyRing = 2,
}
