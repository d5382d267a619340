namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectListAllSecretsFlags</c> since 0.10.2.</summary>
[CEnum("virConnectListAllSecretsFlags", "libvirt-secret.h", Since = "0.10.2")]
[Flags]
public enum ConnectListAllSecretsFlags : uint
{
    [CName("VIR_CONNECT_LIST_SECRETS_EPHEMERAL", Since = "0.10.2")]
    Ephemeral = 1,
    [CName("VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL", Since = "0.10.2")]
    NoEphemeral = 2,
    [CName("VIR_CONNECT_LIST_SECRETS_PRIVATE", Since = "0.10.2")]
    Private = 4,
    [CName("VIR_CONNECT_LIST_SECRETS_NO_PRIVATE", Since = "0.10.2")]
    NoPrivate = 8,
}
