namespace VirtBridge.Model;

/// <summary>A memory balloon device.</summary>
public enum BalloonModel
{
    Virtio,
    Xen,
    None,
    VirtioTransitional,
    VirtioNonTransitional,
}
