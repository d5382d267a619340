namespace VirtBridge.Model;

/// <summary>How an image is encrypted.</summary>
public enum EncryptionFormat
{
    Default,
    Qcow,
    Luks,
    Luks2,
    LuksAny,
}
