namespace VirtBridge.Model;

/// <summary>What a container may do by default.</summary>
public enum CapabilitiesPolicy
{
    Default,
    Allow,
    Deny,
}
