namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBackupBeginFlags</c> since 6.0.0.</summary>
[CEnum("virDomainBackupBeginFlags", "libvirt-domain.h", Since = "6.0.0")]
[Flags]
public enum DomainBackupBeginFlags : uint
{
    [CName("VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL", Since = "6.0.0")]
    ReuseExternal = 1,
    [CName("VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN", Since = "11.10.0")]
    PreserveShutdownDomain = 2,
}
