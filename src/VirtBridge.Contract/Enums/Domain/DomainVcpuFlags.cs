namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainVcpuFlags</c> since 0.8.5.</summary>
[CEnum("virDomainVcpuFlags", "libvirt-domain.h", Since = "0.8.5")]
[Flags]
public enum DomainVcpuFlags : uint
{
    [CName("VIR_DOMAIN_VCPU_CURRENT", Since = "0.9.4")]
    Current = 0,
    [CName("VIR_DOMAIN_VCPU_LIVE", Since = "0.8.5")]
    Live = 1,
    [CName("VIR_DOMAIN_VCPU_CONFIG", Since = "0.8.5")]
    Config = 2,
    [CName("VIR_DOMAIN_VCPU_MAXIMUM", Since = "0.8.5")]
    Maximum = 4,
    [CName("VIR_DOMAIN_VCPU_GUEST", Since = "1.1.0")]
    Guest = 8,
    [CName("VIR_DOMAIN_VCPU_HOTPLUGGABLE", Since = "2.4.0")]
    Hotpluggable = 16,
    [CName("VIR_DOMAIN_VCPU_ASYNC_UNPLUG", Since = "12.4.0")]
    AsyncUnplug = 32,
}
