namespace VirtBridge.Model;

/// <summary>How an input device is attached.</summary>
public enum InputBus
{
    Ps2,
    Usb,
    Xen,
    Parallels,
    Virtio,
    None,
}
