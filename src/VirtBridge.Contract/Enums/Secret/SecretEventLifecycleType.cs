namespace VirtBridge.Contract;

/// <summary>Values of <c>virSecretEventLifecycleType</c> since 3.0.0.</summary>
[CEnum("virSecretEventLifecycleType", "libvirt-secret.h", Since = "3.0.0")]
public enum SecretEventLifecycleType : int
{
    [CName("VIR_SECRET_EVENT_DEFINED", Since = "3.0.0")]
    Defined = 0,
    [CName("VIR_SECRET_EVENT_UNDEFINED", Since = "3.0.0")]
    Undefined = 1,
    [CName("VIR_SECRET_EVENT_LAST", Since = "3.0.0", Sentinel = true)]
    Last = 2,
}
