namespace VirtBridge.Model;

/// <summary>What is attached to a sound card.</summary>
public enum SoundCodec
{
    Duplex,
    Micro,
    Output,
}
