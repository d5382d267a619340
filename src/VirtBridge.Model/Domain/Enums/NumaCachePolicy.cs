namespace VirtBridge.Model;

/// <summary>How a memory side cache writes.</summary>
public enum NumaCachePolicy
{
    None,
    Writeback,
    Writethrough,
}
