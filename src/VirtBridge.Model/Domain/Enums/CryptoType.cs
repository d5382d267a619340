namespace VirtBridge.Model;

/// <summary>Who drives a crypto device.</summary>
public enum CryptoType
{
    Qemu,
}
