namespace VirtBridge.Model;

/// <summary>Who draws.</summary>
public enum VideoDriverName
{
    Qemu,
    Vhostuser,
}
