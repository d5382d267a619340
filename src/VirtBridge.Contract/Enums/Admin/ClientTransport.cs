namespace VirtBridge.Contract;

/// <summary>Values of <c>virClientTransport</c> since 2.0.0.</summary>
[CEnum("virClientTransport", "libvirt-admin.h", Since = "2.0.0")]
public enum ClientTransport : int
{
    [CName("VIR_CLIENT_TRANS_UNIX", Since = "2.0.0")]
    Unix = 0,
    [CName("VIR_CLIENT_TRANS_TCP", Since = "2.0.0")]
    Tcp = 1,
    [CName("VIR_CLIENT_TRANS_TLS", Since = "2.0.0")]
    Tls = 2,
    [CName("VIR_CLIENT_TRANS_LAST", Since = "2.0.0", Sentinel = true)]
    Last = 3,
}
