namespace VirtBridge.Model;

/// <summary>What a password change does to connected viewers.</summary>
public enum GraphicsConnected
{
    Fail,
    Disconnect,
    Keep,
}
