namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainDeviceModifyFlags</c> since 0.7.7.</summary>
[CEnum("virDomainDeviceModifyFlags", "libvirt-domain.h", Since = "0.7.7")]
[Flags]
public enum DomainDeviceModifyFlags : uint
{
    [CName("VIR_DOMAIN_DEVICE_MODIFY_CURRENT", Since = "0.7.7")]
    Current = 0,
    [CName("VIR_DOMAIN_DEVICE_MODIFY_LIVE", Since = "0.7.7")]
    Live = 1,
    [CName("VIR_DOMAIN_DEVICE_MODIFY_CONFIG", Since = "0.7.7")]
    Config = 2,
    [CName("VIR_DOMAIN_DEVICE_MODIFY_FORCE", Since = "0.8.6")]
    Force = 4,
}
