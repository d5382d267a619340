namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectListAllDomainsFlags</c> since 0.9.13.</summary>
[CEnum("virConnectListAllDomainsFlags", "libvirt-domain.h", Since = "0.9.13")]
[Flags]
public enum ConnectListAllDomainsFlags : uint
{
    [CName("VIR_CONNECT_LIST_DOMAINS_ACTIVE", Since = "0.9.13")]
    Active = 1,
    [CName("VIR_CONNECT_LIST_DOMAINS_INACTIVE", Since = "0.9.13")]
    Inactive = 2,
    [CName("VIR_CONNECT_LIST_DOMAINS_PERSISTENT", Since = "0.9.13")]
    Persistent = 4,
    [CName("VIR_CONNECT_LIST_DOMAINS_TRANSIENT", Since = "0.9.13")]
    Transient = 8,
    [CName("VIR_CONNECT_LIST_DOMAINS_RUNNING", Since = "0.9.13")]
    Running = 16,
    [CName("VIR_CONNECT_LIST_DOMAINS_PAUSED", Since = "0.9.13")]
    Paused = 32,
    [CName("VIR_CONNECT_LIST_DOMAINS_SHUTOFF", Since = "0.9.13")]
    Shutoff = 64,
    [CName("VIR_CONNECT_LIST_DOMAINS_OTHER", Since = "0.9.13")]
    Other = 128,
    [CName("VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE", Since = "0.9.13")]
    Managedsave = 256,
    [CName("VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE", Since = "0.9.13")]
    NoManagedsave = 512,
    [CName("VIR_CONNECT_LIST_DOMAINS_AUTOSTART", Since = "0.9.13")]
    Autostart = 1024,
    [CName("VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART", Since = "0.9.13")]
    NoAutostart = 2048,
    [CName("VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT", Since = "0.9.13")]
    HasSnapshot = 4096,
    [CName("VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT", Since = "0.9.13")]
    NoSnapshot = 8192,
    [CName("VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT", Since = "5.6.0")]
    HasCheckpoint = 16384,
    [CName("VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT", Since = "5.6.0")]
    NoCheckpoint = 32768,
}
