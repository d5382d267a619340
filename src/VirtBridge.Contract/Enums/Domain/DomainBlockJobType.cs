namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBlockJobType</c> since 0.9.4.</summary>
[CEnum("virDomainBlockJobType", "libvirt-domain.h", Since = "0.9.4")]
public enum DomainBlockJobType : int
{
    [CName("VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN", Since = "0.9.4")]
    Unknown = 0,
    [CName("VIR_DOMAIN_BLOCK_JOB_TYPE_PULL", Since = "0.9.4")]
    Pull = 1,
    [CName("VIR_DOMAIN_BLOCK_JOB_TYPE_COPY", Since = "0.9.12")]
    Copy = 2,
    [CName("VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT", Since = "0.10.2")]
    Commit = 3,
    [CName("VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT", Since = "1.2.6")]
    ActiveCommit = 4,
    [CName("VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP", Since = "6.0.0")]
    Backup = 5,
    [CName("VIR_DOMAIN_BLOCK_JOB_TYPE_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 6,
}
