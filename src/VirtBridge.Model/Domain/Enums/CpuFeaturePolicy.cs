namespace VirtBridge.Model;

/// <summary>What the guest gets of a CPU feature.</summary>
public enum CpuFeaturePolicy
{
    Force,
    Require,
    Optional,
    Disable,
    Forbid,
}
