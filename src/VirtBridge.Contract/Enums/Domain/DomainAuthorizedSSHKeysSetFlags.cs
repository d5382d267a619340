namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainAuthorizedSSHKeysSetFlags</c> since 6.10.0.</summary>
[CEnum("virDomainAuthorizedSSHKeysSetFlags", "libvirt-domain.h", Since = "6.10.0")]
[Flags]
public enum DomainAuthorizedSSHKeysSetFlags : uint
{
    [CName("VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND", Since = "6.10.0")]
    Append = 1,
    [CName("VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE", Since = "6.10.0")]
    Remove = 2,
}
