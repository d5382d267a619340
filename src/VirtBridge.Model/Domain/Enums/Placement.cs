namespace VirtBridge.Model;

/// <summary>Who decides where something runs.</summary>
public enum Placement
{
    Static,
    Auto,
}
