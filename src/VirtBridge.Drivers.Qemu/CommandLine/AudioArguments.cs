using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Sound: where it goes to, and the cards.</summary>
internal static class AudioArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        foreach (var audio in input.Domain.Devices.Audios)
        {
            line.Add("-audiodev", new QemuProperties()
                .Add("id", $"audio{audio.Id}")
                .Add("driver", Driver(audio.Type))
                .Add("path", audio.Type == AudioType.File ? audio.Path : null)
                .ToJson());
        }

    }

    /// <summary>The speaker of the board is named in the board's own options.</summary>
    public static void AddCards(QemuArguments line, CommandLineInput input)
    {
        foreach (var sound in input.Domain.Devices.Sounds.Where(sound => sound.Model != SoundModel.Pcspk))
        {
            AddCard(line, input.Domain, sound);
        }
    }

    private static string Driver(AudioType type) => type switch
    {
        AudioType.None => "none",
        AudioType.Alsa => "alsa",
        AudioType.Coreaudio => "coreaudio",
        AudioType.Jack => "jack",
        AudioType.Oss => "oss",
        AudioType.Pulseaudio => "pa",
        AudioType.Sdl => "sdl",
        AudioType.Spice => "spice",
        AudioType.File => "wav",
        _ => throw CommandLineLimits.Unsupported($"audio backends of type {type} are not supported by this QEMU driver"),
    };

    private static void AddCard(QemuArguments line, DomainDef domain, SoundDef sound)
    {
        var audio = $"audio{sound.AudioId ?? 1}";
        var driver = sound.Model switch
        {
            SoundModel.Es1370 => "ES1370",
            SoundModel.Ac97 => "AC97",
            SoundModel.Sb16 => "sb16",
            SoundModel.Ich6 => "intel-hda",
            SoundModel.Ich9 => "ich9-intel-hda",
            SoundModel.Usb => "usb-audio",
            _ => throw CommandLineLimits.Unsupported($"sound cards of model {sound.Model} are not supported by this QEMU driver"),
        };
        var hda = sound.Model is SoundModel.Ich6 or SoundModel.Ich9;
        line.Device(new QemuProperties()
            .Add("driver", driver)
            .Add("id", sound.Alias)
            .Add("audiodev", hda ? null : audio)
            .AddPlace(domain, sound.Info));
        if (hda)
        {
            line.Device(new QemuProperties()
                .Add("driver", "hda-duplex")
                .Add("id", $"{sound.Alias}-codec0")
                .Add("bus", $"{sound.Alias}.0")
                .Add("cad", 0L)
                .Add("audiodev", audio));
        }
    }
}
