namespace VirtBridge.Model;

/// <summary>A sound card.</summary>
public enum SoundModel
{
    Sb16,
    Es1370,
    Pcspk,
    Ac97,
    Ich6,
    Ich9,
    Usb,
    Ich7,
    Virtio,
}
