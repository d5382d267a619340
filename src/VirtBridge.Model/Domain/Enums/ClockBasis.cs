namespace VirtBridge.Model;

/// <summary>What an adjustment is relative to.</summary>
public enum ClockBasis
{
    Utc,
    Localtime,
}
