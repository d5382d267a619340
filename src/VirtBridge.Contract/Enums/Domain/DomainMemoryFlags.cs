namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainMemoryFlags</c> since 0.4.4.</summary>
[CEnum("virDomainMemoryFlags", "libvirt-domain.h", Since = "0.4.4")]
[Flags]
public enum DomainMemoryFlags : uint
{
    [CName("VIR_MEMORY_VIRTUAL", Since = "0.4.4")]
    Virtual = 1,
    [CName("VIR_MEMORY_PHYSICAL", Since = "0.7.0")]
    Physical = 2,
}
