namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectFlags</c> since 0.4.1.</summary>
[CEnum("virConnectFlags", "libvirt-host.h", Since = "0.4.1")]
[Flags]
public enum ConnectFlags : uint
{
    [CName("VIR_CONNECT_RO", Since = "0.4.1")]
    Ro = 1,
    [CName("VIR_CONNECT_NO_ALIASES", Since = "0.9.7")]
    NoAliases = 2,
}
