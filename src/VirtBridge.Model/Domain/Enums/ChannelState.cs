namespace VirtBridge.Model;

/// <summary>Whether a program in the guest listens.</summary>
public enum ChannelState
{
    Connected,
    Disconnected,
}
