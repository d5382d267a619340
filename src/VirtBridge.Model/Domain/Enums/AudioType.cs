namespace VirtBridge.Model;

/// <summary>Where sound goes to.</summary>
public enum AudioType
{
    None,
    Alsa,
    Coreaudio,
    Jack,
    Oss,
    Pulseaudio,
    Sdl,
    Spice,
    File,
    Dbus,
    Pipewire,
}
