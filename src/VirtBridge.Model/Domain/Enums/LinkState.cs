namespace VirtBridge.Model;

/// <summary>Whether the cable is plugged in.</summary>
public enum LinkState
{
    Up,
    Down,
}
