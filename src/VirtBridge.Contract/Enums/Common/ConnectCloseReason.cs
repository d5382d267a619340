namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectCloseReason</c> since 0.10.0.</summary>
[CEnum("virConnectCloseReason", "libvirt-common.h", Since = "0.10.0")]
public enum ConnectCloseReason : int
{
    [CName("VIR_CONNECT_CLOSE_REASON_ERROR", Since = "0.10.0")]
    Error = 0,
    [CName("VIR_CONNECT_CLOSE_REASON_EOF", Since = "0.10.0")]
    Eof = 1,
    [CName("VIR_CONNECT_CLOSE_REASON_KEEPALIVE", Since = "0.10.0")]
    Keepalive = 2,
    [CName("VIR_CONNECT_CLOSE_REASON_CLIENT", Since = "0.10.0")]
    Client = 3,
    [CName("VIR_CONNECT_CLOSE_REASON_LAST", Since = "0.10.0", Sentinel = true)]
    Last = 4,
}
