namespace VirtBridge.Model;

/// <summary>How far a mirror is.</summary>
public enum DiskMirrorReady
{
    Yes,
    Abort,
    Pivot,
}
