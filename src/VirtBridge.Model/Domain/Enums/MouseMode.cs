namespace VirtBridge.Model;

/// <summary>Who draws the pointer.</summary>
public enum MouseMode
{
    Server,
    Client,
}
