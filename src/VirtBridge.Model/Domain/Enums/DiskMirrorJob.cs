namespace VirtBridge.Model;

/// <summary>What is being mirrored.</summary>
public enum DiskMirrorJob
{
    Copy,
    ActiveCommit,
}
