namespace VirtBridge.Model;

/// <summary>What receives system information.</summary>
public enum SysinfoType
{
    Smbios,
    Fwcfg,
}
