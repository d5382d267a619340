namespace VirtBridge.Model;

/// <summary>How images are compressed.</summary>
public enum SpiceImageCompression
{
    AutoGlz,
    AutoLz,
    Quic,
    Glz,
    Lz,
    Off,
}
