namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBlockJobAbortFlags</c> since 0.9.12.</summary>
[CEnum("virDomainBlockJobAbortFlags", "libvirt-domain.h", Since = "0.9.12")]
[Flags]
public enum DomainBlockJobAbortFlags : uint
{
    [CName("VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC", Since = "0.9.12")]
    Async = 1,
    [CName("VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT", Since = "0.9.12")]
    Pivot = 2,
}
