namespace VirtBridge.Model;

/// <summary>When images are compressed.</summary>
public enum SpiceCompression
{
    Auto,
    Never,
    Always,
}
