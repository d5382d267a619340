namespace VirtBridge.Model;

/// <summary>When the host writes.</summary>
public enum FilesystemWritePolicy
{
    Immediate,
}
