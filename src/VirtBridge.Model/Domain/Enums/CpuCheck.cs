namespace VirtBridge.Model;

/// <summary>When the CPU is compared with the host's.</summary>
public enum CpuCheck
{
    None,
    Partial,
    Full,
}
