namespace VirtBridge.Model;

/// <summary>Whether the hash page table may be resized.</summary>
public enum HptResizing
{
    Enabled,
    Disabled,
    Required,
}
