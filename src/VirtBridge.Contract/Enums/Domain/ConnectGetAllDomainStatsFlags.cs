namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectGetAllDomainStatsFlags</c> since 1.2.8.</summary>
[CEnum("virConnectGetAllDomainStatsFlags", "libvirt-domain.h", Since = "1.2.8")]
[Flags]
public enum ConnectGetAllDomainStatsFlags : uint
{
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE", Since = "1.2.8")]
    Active = 1,
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE", Since = "1.2.8")]
    Inactive = 2,
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT", Since = "1.2.8")]
    Persistent = 4,
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT", Since = "1.2.8")]
    Transient = 8,
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING", Since = "1.2.8")]
    Running = 16,
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED", Since = "1.2.8")]
    Paused = 32,
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF", Since = "1.2.8")]
    Shutoff = 64,
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER", Since = "1.2.8")]
    Other = 128,
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT", Since = "4.5.0")]
    Nowait = 536870912,
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING", Since = "1.2.12")]
    Backing = 1073741824,
    [CName("VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS", Since = "1.2.8")]
    EnforceStats = 2147483648,
}
