namespace VirtBridge.Model;

/// <summary>Who computes.</summary>
public enum CryptoBackend
{
    Builtin,
    Lkcf,
}
