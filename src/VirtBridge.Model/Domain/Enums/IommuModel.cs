namespace VirtBridge.Model;

/// <summary>An I/O memory management unit.</summary>
public enum IommuModel
{
    Intel,
    Smmuv3,
    Virtio,
}
