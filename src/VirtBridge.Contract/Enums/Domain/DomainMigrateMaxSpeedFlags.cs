namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainMigrateMaxSpeedFlags</c> since 5.1.0.</summary>
[CEnum("virDomainMigrateMaxSpeedFlags", "libvirt-domain.h", Since = "5.1.0")]
[Flags]
public enum DomainMigrateMaxSpeedFlags : uint
{
    [CName("VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY", Since = "5.1.0")]
    Postcopy = 1,
}
