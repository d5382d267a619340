namespace VirtBridge.Model;

/// <summary>Whether enlightenments are listed or copied from the host.</summary>
public enum HypervMode
{
    Custom,
    Passthrough,
    HostModel,
}
