namespace VirtBridge.Model;

/// <summary>Where packets are processed.</summary>
public enum InterfaceDriverName
{
    Qemu,
    Vhost,
}
