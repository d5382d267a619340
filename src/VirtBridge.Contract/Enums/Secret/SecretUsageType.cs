namespace VirtBridge.Contract;

/// <summary>Values of <c>virSecretUsageType</c> since 0.7.1.</summary>
[CEnum("virSecretUsageType", "libvirt-secret.h", Since = "0.7.1")]
public enum SecretUsageType : int
{
    [CName("VIR_SECRET_USAGE_TYPE_NONE", Since = "0.7.1")]
    None = 0,
    [CName("VIR_SECRET_USAGE_TYPE_VOLUME", Since = "0.7.1")]
    Volume = 1,
    [CName("VIR_SECRET_USAGE_TYPE_CEPH", Since = "0.9.7")]
    Ceph = 2,
    [CName("VIR_SECRET_USAGE_TYPE_ISCSI", Since = "1.0.4")]
    Iscsi = 3,
    [CName("VIR_SECRET_USAGE_TYPE_TLS", Since = "2.3.0")]
    Tls = 4,
    [CName("VIR_SECRET_USAGE_TYPE_VTPM", Since = "5.6.0")]
    Vtpm = 5,
    [CName("VIR_SECRET_USAGE_TYPE_LAST", Since = "0.9.7", Sentinel = true)]
    Last = 6,
}
