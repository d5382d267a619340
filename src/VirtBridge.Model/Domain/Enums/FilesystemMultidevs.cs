namespace VirtBridge.Model;

/// <summary>What happens to several host devices below one root.</summary>
public enum FilesystemMultidevs
{
    Default,
    Remap,
    Forbid,
    Warn,
}
