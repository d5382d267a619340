namespace VirtBridge.Model;

/// <summary>How owners are mapped.</summary>
public enum FilesystemAccess
{
    Passthrough,
    Mapped,
    Squash,
}
