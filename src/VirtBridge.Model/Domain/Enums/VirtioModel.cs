namespace VirtBridge.Model;

/// <summary>Which generation of the virtio device.</summary>
public enum VirtioModel
{
    Virtio,
    VirtioTransitional,
    VirtioNonTransitional,
}
