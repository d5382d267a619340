namespace VirtBridge.Model;

/// <summary>How a host device is given away.</summary>
public enum HostdevMode
{
    Subsystem,
    Capabilities,
}
