namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainGuestInfoTypes</c> since 5.7.0.</summary>
[CEnum("virDomainGuestInfoTypes", "libvirt-domain.h", Since = "5.7.0")]
[Flags]
public enum DomainGuestInfoTypes : uint
{
    [CName("VIR_DOMAIN_GUEST_INFO_USERS", Since = "5.7.0")]
    Users = 1,
    [CName("VIR_DOMAIN_GUEST_INFO_OS", Since = "5.7.0")]
    Os = 2,
    [CName("VIR_DOMAIN_GUEST_INFO_TIMEZONE", Since = "5.7.0")]
    Timezone = 4,
    [CName("VIR_DOMAIN_GUEST_INFO_HOSTNAME", Since = "5.7.0")]
    Hostname = 8,
    [CName("VIR_DOMAIN_GUEST_INFO_FILESYSTEM", Since = "5.7.0")]
    Filesystem = 16,
    [CName("VIR_DOMAIN_GUEST_INFO_DISKS", Since = "7.0.0")]
    Disks = 32,
    [CName("VIR_DOMAIN_GUEST_INFO_INTERFACES", Since = "7.10.0")]
    Interfaces = 64,
    [CName("VIR_DOMAIN_GUEST_INFO_LOAD", Since = "11.2.0")]
    Load = 128,
    [CName("VIR_DOMAIN_GUEST_INFO_DEVICES", Since = "12.7.0")]
    Devices = 256,
}
