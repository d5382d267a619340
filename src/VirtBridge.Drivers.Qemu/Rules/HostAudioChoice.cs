using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Where sound of guests goes that say nothing about it, on hosts that let it out by their environment.</summary>
public static class HostAudioChoice
{
    /// <summary>What <c>QEMU_AUDIO_DRV</c> names, for guests that open windows or whose displays may use the host's sound.</summary>
    public static AudioDef? Of(DomainDef domain, IReadOnlyDictionary<string, string> environment, QemuSettings settings)
    {
        if (!environment.TryGetValue("QEMU_AUDIO_DRV", out var name) || !IsAllowed(domain.Devices.Graphics, settings) || Type(name) is not { } type)
        {
            return null;
        }

        return new AudioDef
        {
            Id = 1,
            Type = type,
            SdlDriver = type == AudioType.Sdl && environment.TryGetValue("SDL_AUDIODRIVER", out var sdl) && Enum.TryParse<SdlAudioDriver>(sdl, ignoreCase: true, out var driver) ? driver : null,
        };
    }

    private static bool IsAllowed(ValueArray<GraphicsDef> graphics, QemuSettings settings) =>
        graphics.IsEmpty ? settings.NoGraphicsHostAudio
        : graphics.Any(screen => screen is GraphicsDef.Sdl) || (settings.VncHostAudio && graphics.Any(screen => screen is GraphicsDef.Vnc));

    private static AudioType? Type(string name) => name switch
    {
        "none" => AudioType.None,
        "alsa" => AudioType.Alsa,
        "coreaudio" => AudioType.Coreaudio,
        "jack" => AudioType.Jack,
        "oss" => AudioType.Oss,
        "pa" => AudioType.Pulseaudio,
        "sdl" => AudioType.Sdl,
        "spice" => AudioType.Spice,
        "wav" => AudioType.File,
        _ => null,
    };
}
