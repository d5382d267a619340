namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainUndefineFlagsValues</c> since 0.9.4.</summary>
[CEnum("virDomainUndefineFlagsValues", "libvirt-domain.h", Since = "0.9.4")]
[Flags]
public enum DomainUndefineFlagsValues : uint
{
    [CName("VIR_DOMAIN_UNDEFINE_MANAGED_SAVE", Since = "0.9.4")]
    ManagedSave = 1,
    [CName("VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA", Since = "0.9.5")]
    SnapshotsMetadata = 2,
    [CName("VIR_DOMAIN_UNDEFINE_NVRAM", Since = "1.2.9")]
    Nvram = 4,
    [CName("VIR_DOMAIN_UNDEFINE_KEEP_NVRAM", Since = "2.3.0")]
    KeepNvram = 8,
    [CName("VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA", Since = "5.6.0")]
    CheckpointsMetadata = 16,
    [CName("VIR_DOMAIN_UNDEFINE_TPM", Since = "8.9.0")]
    Tpm = 32,
    [CName("VIR_DOMAIN_UNDEFINE_KEEP_TPM", Since = "8.9.0")]
    KeepTpm = 64,
}
