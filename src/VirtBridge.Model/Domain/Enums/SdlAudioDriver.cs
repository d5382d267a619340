namespace VirtBridge.Model;

/// <summary>What SDL plays on.</summary>
public enum SdlAudioDriver
{
    Esd,
    Alsa,
    Arts,
    Pulseaudio,
}
