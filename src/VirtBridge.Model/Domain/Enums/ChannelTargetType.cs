namespace VirtBridge.Model;

/// <summary>The kind of channel.</summary>
public enum ChannelTargetType
{
    Guestfwd,
    Virtio,
    Xen,
}
