namespace VirtBridge.Model;

/// <summary>A cipher protected keys are wrapped with.</summary>
public enum KeyWrapCipher
{
    Aes,
    Dea,
}
