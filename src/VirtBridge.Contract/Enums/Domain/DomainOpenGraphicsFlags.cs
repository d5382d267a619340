namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainOpenGraphicsFlags</c> since 0.9.7.</summary>
[CEnum("virDomainOpenGraphicsFlags", "libvirt-domain.h", Since = "0.9.7")]
[Flags]
public enum DomainOpenGraphicsFlags : uint
{
    [CName("VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH", Since = "0.9.7")]
    Skipauth = 1,
}
