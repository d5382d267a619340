namespace VirtBridge.Model;

/// <summary>How the host caches a disk.</summary>
public enum DiskCache
{
    Default,
    None,
    Writethrough,
    Writeback,
    Directsync,
    Unsafe,
}
