namespace VirtBridge.Model;

/// <summary>How a guest file system is cached.</summary>
public enum FilesystemCache
{
    None,
    Always,
}
