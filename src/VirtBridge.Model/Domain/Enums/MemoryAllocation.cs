namespace VirtBridge.Model;

/// <summary>When guest memory is allocated.</summary>
public enum MemoryAllocation
{
    Immediate,
    Ondemand,
}
