namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBlockJobSetSpeedFlags</c> since 1.2.9.</summary>
[CEnum("virDomainBlockJobSetSpeedFlags", "libvirt-domain.h", Since = "1.2.9")]
[Flags]
public enum DomainBlockJobSetSpeedFlags : uint
{
    [CName("VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES", Since = "1.2.9")]
    Bytes = 1,
}
