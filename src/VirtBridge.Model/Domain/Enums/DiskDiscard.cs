namespace VirtBridge.Model;

/// <summary>What happens to discarded blocks.</summary>
public enum DiskDiscard
{
    Unmap,
    Ignore,
}
