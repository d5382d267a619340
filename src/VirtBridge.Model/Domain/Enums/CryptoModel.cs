namespace VirtBridge.Model;

/// <summary>A crypto device.</summary>
public enum CryptoModel
{
    Virtio,
}
