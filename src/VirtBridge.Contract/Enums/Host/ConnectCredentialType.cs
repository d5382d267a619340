namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectCredentialType</c> since 0.4.1.</summary>
[CEnum("virConnectCredentialType", "libvirt-host.h", Since = "0.4.1")]
public enum ConnectCredentialType : int
{
    [CName("VIR_CRED_USERNAME", Since = "0.4.1")]
    Username = 1,
    [CName("VIR_CRED_AUTHNAME", Since = "0.4.1")]
    Authname = 2,
    [CName("VIR_CRED_LANGUAGE", Since = "0.4.1")]
    Language = 3,
    [CName("VIR_CRED_CNONCE", Since = "0.4.1")]
    Cnonce = 4,
    [CName("VIR_CRED_PASSPHRASE", Since = "0.4.1")]
    Passphrase = 5,
    [CName("VIR_CRED_ECHOPROMPT", Since = "0.4.1")]
    Echoprompt = 6,
    [CName("VIR_CRED_NOECHOPROMPT", Since = "0.4.1")]
    Noechoprompt = 7,
    [CName("VIR_CRED_REALM", Since = "0.4.1")]
    Realm = 8,
    [CName("VIR_CRED_EXTERNAL", Since = "0.4.1")]
    External = 9,
    [CName("VIR_CRED_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 10,
}
