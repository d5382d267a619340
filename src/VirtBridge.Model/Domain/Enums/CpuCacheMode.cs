namespace VirtBridge.Model;

/// <summary>What the guest sees of the CPU cache.</summary>
public enum CpuCacheMode
{
    Emulate,
    Passthrough,
    Disable,
}
