namespace VirtBridge.Model;

/// <summary>Who decrypts.</summary>
public enum EncryptionEngine
{
    Qemu,
    Librbd,
}
