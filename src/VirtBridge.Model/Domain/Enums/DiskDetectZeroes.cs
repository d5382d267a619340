namespace VirtBridge.Model;

/// <summary>What happens to written zeroes.</summary>
public enum DiskDetectZeroes
{
    Off,
    On,
    Unmap,
}
