namespace VirtBridge.Model;

/// <summary>Whether a similar CPU model may be used.</summary>
public enum CpuFallback
{
    Allow,
    Forbid,
}
