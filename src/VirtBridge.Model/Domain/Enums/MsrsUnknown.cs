namespace VirtBridge.Model;

/// <summary>What happens on access to unknown registers.</summary>
public enum MsrsUnknown
{
    Ignore,
    Fault,
}
