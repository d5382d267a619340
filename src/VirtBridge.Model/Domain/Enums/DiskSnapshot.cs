namespace VirtBridge.Model;

/// <summary>How snapshots treat a disk.</summary>
public enum DiskSnapshot
{
    No,
    Internal,
    External,
    Manual,
}
