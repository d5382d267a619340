namespace VirtBridge.Model;

/// <summary>A device of a host for containers.</summary>
public enum HostdevCapabilityType
{
    Storage,
    Misc,
    Net,
}
