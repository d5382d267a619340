namespace VirtBridge.Model;

/// <summary>How strictly a CPU has to match.</summary>
public enum CpuMatch
{
    Minimum,
    Exact,
    Strict,
}
