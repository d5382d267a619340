namespace VirtBridge.Model;

/// <summary>What a namespace is shared with.</summary>
public enum LxcNamespaceSource
{
    None,
    Netns,
    Name,
    Pid,
}
