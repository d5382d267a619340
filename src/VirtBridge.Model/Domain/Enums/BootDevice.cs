namespace VirtBridge.Model;

/// <summary>What firmware boots from.</summary>
public enum BootDevice
{
    Fd,
    Cdrom,
    Hd,
    Network,
}
