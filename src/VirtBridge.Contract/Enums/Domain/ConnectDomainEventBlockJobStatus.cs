namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectDomainEventBlockJobStatus</c> since 0.9.4.</summary>
[CEnum("virConnectDomainEventBlockJobStatus", "libvirt-domain.h", Since = "0.9.4")]
public enum ConnectDomainEventBlockJobStatus : int
{
    [CName("VIR_DOMAIN_BLOCK_JOB_COMPLETED", Since = "0.9.4")]
    Completed = 0,
    [CName("VIR_DOMAIN_BLOCK_JOB_FAILED", Since = "0.9.4")]
    Failed = 1,
    [CName("VIR_DOMAIN_BLOCK_JOB_CANCELED", Since = "0.9.12")]
    Canceled = 2,
    [CName("VIR_DOMAIN_BLOCK_JOB_READY", Since = "1.0.0")]
    Ready = 3,
    [CName("VIR_DOMAIN_BLOCK_JOB_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 4,
}
