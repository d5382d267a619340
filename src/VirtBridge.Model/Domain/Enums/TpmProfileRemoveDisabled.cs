namespace VirtBridge.Model;

/// <summary>What is taken out of a profile.</summary>
public enum TpmProfileRemoveDisabled
{
    Check,
    FipsHost,
}
