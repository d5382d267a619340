namespace VirtBridge.Contract;

/// <summary>Values of <c>virSecretEventID</c> since 3.0.0.</summary>
[CEnum("virSecretEventID", "libvirt-secret.h", Since = "3.0.0")]
public enum SecretEventID : int
{
    [CName("VIR_SECRET_EVENT_ID_LIFECYCLE", Since = "3.0.0")]
    Lifecycle = 0,
    [CName("VIR_SECRET_EVENT_ID_VALUE_CHANGED", Since = "3.0.0")]
    ValueChanged = 1,
    [CName("VIR_SECRET_EVENT_ID_LAST", Since = "3.0.0", Sentinel = true)]
    Last = 2,
}
