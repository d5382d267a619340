namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainState</c> since 0.0.1.</summary>
[CEnum("virDomainState", "libvirt-domain.h", Since = "0.0.1")]
public enum DomainState : int
{
    [CName("VIR_DOMAIN_NOSTATE", Since = "0.0.1")]
    Nostate = 0,
    [CName("VIR_DOMAIN_RUNNING", Since = "0.0.1")]
    Running = 1,
    [CName("VIR_DOMAIN_BLOCKED", Since = "0.0.1")]
    Blocked = 2,
    [CName("VIR_DOMAIN_PAUSED", Since = "0.0.1")]
    Paused = 3,
    [CName("VIR_DOMAIN_SHUTDOWN", Since = "0.0.1")]
    Shutdown = 4,
    [CName("VIR_DOMAIN_SHUTOFF", Since = "0.0.1")]
    Shutoff = 5,
    [CName("VIR_DOMAIN_CRASHED", Since = "0.0.2")]
    Crashed = 6,
    [CName("VIR_DOMAIN_PMSUSPENDED", Since = "0.9.11")]
    Pmsuspended = 7,
    [CName("VIR_DOMAIN_LAST", Since = "0.9.5", Sentinel = true)]
    Last = 8,
}
