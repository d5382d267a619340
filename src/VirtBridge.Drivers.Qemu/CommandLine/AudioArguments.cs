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
                .Add("timer-period", (long?)audio.TimerPeriod)
                .Add("path", audio.Type == AudioType.File ? audio.Path : null)
                .Add("server", audio.Type == AudioType.Pulseaudio ? audio.ServerName : null)
                .Add("try-mmap", audio.TryMMap)
                .Add("exclusive", audio.Exclusive)
                .Add("dsp-policy", (long?)audio.DspPolicy)
                .Add("in", Direction(audio, audio.Input))
                .Add("out", Direction(audio, audio.Output))
                .ToJson());
        }
    }

    private static QemuProperties Direction(AudioDef audio, AudioDirection direction)
    {
        var named = audio.Type is AudioType.Pulseaudio or AudioType.Pipewire;
        return new QemuProperties()
            .Add("mixing-engine", direction.MixingEngine)
            .Add("fixed-settings", direction.FixedSettings)
            .Add("voices", (long?)direction.Voices)
            .Add("buffer-length", (long?)direction.BufferLength)
            .Add("frequency", (long?)direction.Frequency)
            .Add("channels", (long?)direction.Channels)
            .Add("format", direction.Format?.ToString().ToLowerInvariant())
            .Add("dev", named ? null : direction.Device)
            .Add("name", direction.Name ?? (named ? direction.Device : null))
            .Add("stream-name", direction.StreamName)
            .Add("latency", (long?)direction.Latency)
            .Add("server-name", audio.Type == AudioType.Jack ? direction.ServerName : null)
            .Add("client-name", direction.ClientName)
            .Add("connect-ports", direction.ConnectPorts)
            .Add("exact-name", direction.ExactName)
            .Add("buffer-count", (long?)direction.BufferCount)
            .Add("try-poll", direction.TryPoll);
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
        AudioType.Pipewire => "pipewire",
        AudioType.Dbus => "dbus",
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
            SoundModel.Virtio => VirtioParts.Driver("virtio-sound", null, sound.Address),
            _ => throw CommandLineLimits.Unsupported($"sound cards of model {sound.Model} are not supported by this QEMU driver"),
        };
        var hda = sound.Model is SoundModel.Ich6 or SoundModel.Ich9;
        line.Device(new QemuProperties()
            .Add("driver", driver)
            .AddVirtio(sound.Virtio)
            .Add("id", sound.Alias)
            .Add("audiodev", hda ? null : audio)
            .Add("multi", sound.Model == SoundModel.Usb ? sound.Multichannel : null)
            .Add("streams", sound.Model == SoundModel.Virtio ? (long?)sound.Streams : null)
            .AddPlace(domain, sound.Info));
        if (hda)
        {
            AddCodecs(line, sound, audio);
        }
    }

    private static void AddCodecs(QemuArguments line, SoundDef sound, string audio)
    {
        ValueArray<SoundCodec> codecs = sound.Codecs.IsEmpty ? [SoundCodec.Duplex] : sound.Codecs;
        for (var i = 0; i < codecs.Count; i++)
        {
            line.Device(new QemuProperties()
                .Add("driver", codecs[i] switch { SoundCodec.Micro => "hda-micro", SoundCodec.Output => "hda-output", _ => "hda-duplex" })
                .Add("id", $"{sound.Alias}-codec{i}")
                .Add("bus", $"{sound.Alias}.0")
                .Add("cad", (long)i)
                .Add("audiodev", audio));
        }
    }
}
