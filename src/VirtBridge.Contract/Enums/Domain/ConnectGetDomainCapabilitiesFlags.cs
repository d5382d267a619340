namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectGetDomainCapabilitiesFlags</c> since 11.0.0.</summary>
[CEnum("virConnectGetDomainCapabilitiesFlags", "libvirt-domain.h", Since = "11.0.0")]
[Flags]
public enum ConnectGetDomainCapabilitiesFlags : uint
{
    [CName("VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES", Since = "11.0.0")]
    DisableDeprecatedFeatures = 1,
    [CName("VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES", Since = "12.2.0")]
    ExpandCpuFeatures = 2,
    [CName("VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES", Since = "12.5.0")]
    SupportedCpuFeatures = 4,
}
