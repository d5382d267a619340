namespace VirtBridge.Model;

/// <summary>Whether a channel is encrypted.</summary>
public enum SpiceChannelMode
{
    Any,
    Secure,
    Insecure,
}
