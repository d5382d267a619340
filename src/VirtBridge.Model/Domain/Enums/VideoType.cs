namespace VirtBridge.Model;

/// <summary>A graphics card.</summary>
public enum VideoType
{
    Default,
    Vga,
    Cirrus,
    Vmvga,
    Xen,
    Vbox,
    Qxl,
    Parallels,
    Virtio,
    Gop,
    None,
    Bochs,
    Ramfb,
}
