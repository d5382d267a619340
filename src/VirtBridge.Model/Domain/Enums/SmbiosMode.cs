namespace VirtBridge.Model;

/// <summary>Where the guest's SMBIOS tables come from.</summary>
public enum SmbiosMode
{
    Emulate,
    Host,
    Sysinfo,
}
