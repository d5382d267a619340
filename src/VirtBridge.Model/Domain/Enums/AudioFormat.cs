namespace VirtBridge.Model;

/// <summary>How a sample is stored.</summary>
public enum AudioFormat
{
    S8,
    U8,
    S16,
    U16,
    S32,
    U32,
    F32,
}
