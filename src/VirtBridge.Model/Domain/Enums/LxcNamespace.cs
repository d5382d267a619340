namespace VirtBridge.Model;

/// <summary>A namespace a container may share.</summary>
public enum LxcNamespace
{
    Netns,
    Ipc,
    Uts,
}
