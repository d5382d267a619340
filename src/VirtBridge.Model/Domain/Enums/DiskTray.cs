namespace VirtBridge.Model;

/// <summary>Position of a removable drive's tray.</summary>
public enum DiskTray
{
    Closed,
    Open,
}
