namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainSetVcpuFlags</c> since 12.4.0.</summary>
[CEnum("virDomainSetVcpuFlags", "libvirt-domain.h", Since = "12.4.0")]
[Flags]
public enum DomainSetVcpuFlags : uint
{
    [CName("VIR_DOMAIN_SETVCPU_AFFECT_CURRENT", Since = "12.4.0")]
    AffectCurrent = 0,
    [CName("VIR_DOMAIN_SETVCPU_AFFECT_LIVE", Since = "12.4.0")]
    AffectLive = 1,
    [CName("VIR_DOMAIN_SETVCPU_AFFECT_CONFIG", Since = "12.4.0")]
    AffectConfig = 2,
    [CName("VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG", Since = "12.4.0")]
    AsyncUnplug = 4,
}
