namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainSnapshotXMLFlags</c> since 5.1.0.</summary>
[CEnum("virDomainSnapshotXMLFlags", "libvirt-domain-snapshot.h", Since = "5.1.0")]
[Flags]
public enum DomainSnapshotXMLFlags : uint
{
    [CName("VIR_DOMAIN_SNAPSHOT_XML_SECURE", Since = "5.1.0")]
    Secure = 1,
}
