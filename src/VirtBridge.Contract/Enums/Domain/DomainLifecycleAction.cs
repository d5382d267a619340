namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainLifecycleAction</c> since 3.9.0.</summary>
[CEnum("virDomainLifecycleAction", "libvirt-domain.h", Since = "3.9.0")]
public enum DomainLifecycleAction : int
{
    [CName("VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY", Since = "3.9.0")]
    Destroy = 0,
    [CName("VIR_DOMAIN_LIFECYCLE_ACTION_RESTART", Since = "3.9.0")]
    Restart = 1,
    [CName("VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME", Since = "3.9.0")]
    RestartRename = 2,
    [CName("VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE", Since = "3.9.0")]
    Preserve = 3,
    [CName("VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY", Since = "3.9.0")]
    CoredumpDestroy = 4,
    [CName("VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART", Since = "3.9.0")]
    CoredumpRestart = 5,
    [CName("VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING", Since = "12.6.0")]
    PreserveRunning = 6,
    [CName("VIR_DOMAIN_LIFECYCLE_ACTION_LAST", Since = "3.9.0", Sentinel = true)]
    Last = 6,
}
