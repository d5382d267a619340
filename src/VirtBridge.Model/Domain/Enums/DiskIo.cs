namespace VirtBridge.Model;

/// <summary>How requests are submitted.</summary>
public enum DiskIo
{
    Native,
    Threads,
    IoUring,
}
