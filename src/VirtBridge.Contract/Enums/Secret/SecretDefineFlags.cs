namespace VirtBridge.Contract;

/// <summary>Values of <c>virSecretDefineFlags</c> since 7.7.0.</summary>
[CEnum("virSecretDefineFlags", "libvirt-secret.h", Since = "7.7.0")]
[Flags]
public enum SecretDefineFlags : uint
{
    [CName("VIR_SECRET_DEFINE_VALIDATE", Since = "7.7.0")]
    Validate = 1,
}
