namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventWatchdogAction</c> since 0.8.0.</summary>
[CEnum("virDomainEventWatchdogAction", "libvirt-domain.h", Since = "0.8.0")]
public enum DomainEventWatchdogAction : int
{
    [CName("VIR_DOMAIN_EVENT_WATCHDOG_NONE", Since = "0.8.0")]
    None = 0,
    [CName("VIR_DOMAIN_EVENT_WATCHDOG_PAUSE", Since = "0.8.0")]
    Pause = 1,
    [CName("VIR_DOMAIN_EVENT_WATCHDOG_RESET", Since = "0.8.0")]
    Reset = 2,
    [CName("VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF", Since = "0.8.0")]
    Poweroff = 3,
    [CName("VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN", Since = "0.8.0")]
    Shutdown = 4,
    [CName("VIR_DOMAIN_EVENT_WATCHDOG_DEBUG", Since = "0.8.0")]
    Debug = 5,
    [CName("VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI", Since = "1.2.17")]
    Injectnmi = 6,
    [CName("VIR_DOMAIN_EVENT_WATCHDOG_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 7,
}
