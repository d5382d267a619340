namespace VirtBridge.Model;

/// <summary>Which access a NUMA distance figure is about.</summary>
public enum MemoryLatencyType
{
    Access,
    Read,
    Write,
}
