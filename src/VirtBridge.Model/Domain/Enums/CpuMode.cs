namespace VirtBridge.Model;

/// <summary>How the guest CPU is chosen.</summary>
public enum CpuMode
{
    Custom,
    HostModel,
    HostPassthrough,
    Maximum,
}
