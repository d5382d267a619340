namespace VirtBridge.Model;

/// <summary>How strictly memory comes from the chosen nodes.</summary>
public enum NumaTuneMode
{
    Strict,
    Preferred,
    Interleave,
    Restrictive,
}
