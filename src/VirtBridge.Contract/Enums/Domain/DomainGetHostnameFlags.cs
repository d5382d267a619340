namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainGetHostnameFlags</c> since 6.1.0.</summary>
[CEnum("virDomainGetHostnameFlags", "libvirt-domain.h", Since = "6.1.0")]
[Flags]
public enum DomainGetHostnameFlags : uint
{
    [CName("VIR_DOMAIN_GET_HOSTNAME_LEASE", Since = "6.1.0")]
    Lease = 1,
    [CName("VIR_DOMAIN_GET_HOSTNAME_AGENT", Since = "6.1.0")]
    Agent = 2,
}
