namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainConsoleFlags</c> since 0.9.11.</summary>
[CEnum("virDomainConsoleFlags", "libvirt-domain.h", Since = "0.9.11")]
[Flags]
public enum DomainConsoleFlags : uint
{
    [CName("VIR_DOMAIN_CONSOLE_FORCE", Since = "0.9.11")]
    Force = 1,
    [CName("VIR_DOMAIN_CONSOLE_SAFE", Since = "0.9.11")]
    Safe = 2,
}
