using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>sound</c> and <c>audio</c> elements.</summary>
public static class AudioXml
{
    public static SoundDef ReadSound(XmlElement element, DomainParseOptions options) => new()
    {
        Model = element.RequiredEnum("model", DomainNames.SoundModel),
        Multichannel = element.Attribute("model") == "usb" ? element.YesNo("multichannel") : null,
        Streams = element.Attribute("model") == "virtio" ? element.UInt("streams") : null,
        Codecs = element.Attribute("model") is not ("ich6" or "ich9") || element.Child("codec") is null
            ? default
            : ValueArray.Create<SoundCodec>(element.Children("codec").Read(codec => codec.RequiredEnum("type", DomainNames.SoundCodec))),
        AudioId = element.Child("audio")?.NonZeroUInt("id"),
        Virtio = element.Attribute("model") == "virtio" ? DeviceInfoXml.ReadVirtio(element.Child("driver")) : VirtioOptions.None,
        Info = DeviceInfoXml.Read(element, options),
    };

    public static void Write(XmlText xml, SoundDef sound, DomainFormatOptions options)
    {
        using var element = xml.Element("sound");
        xml.Attribute("model", DomainNames.SoundModel, sound.Model);
        xml.OptionalYesNo("multichannel", sound.Multichannel);
        xml.OptionalAttribute("streams", sound.Streams);
        foreach (var codec in sound.Codecs)
        {
            xml.OptionalChild("codec", "type", DomainNames.SoundCodec.Format(codec));
        }

        xml.OptionalChild("audio", "id", sound.AudioId);
        DeviceInfoXml.Write(xml, sound.Info, options);
        DeviceInfoXml.WriteVirtioDriver(xml, sound.Virtio);
    }

    public static AudioDef ReadAudio(XmlElement element)
    {
        var type = element.RequiredEnum("type", DomainNames.AudioType);
        return new AudioDef
        {
            Id = element.NonZeroUInt("id") ?? throw XmlValueError.MissingAttribute(element, "id"),
            Type = type,
            TimerPeriod = element.NonZeroUInt("timerPeriod"),
            Input = element.Child("input") is { } input ? ReadDirection(input, type) : AudioDirection.None,
            Output = element.Child("output") is { } output ? ReadDirection(output, type) : AudioDirection.None,
            TryMMap = type == AudioType.Oss ? element.YesNo("tryMMap") : null,
            Exclusive = type == AudioType.Oss ? element.YesNo("exclusive") : null,
            DspPolicy = type == AudioType.Oss ? element.Int("dspPolicy") : null,
            ServerName = type == AudioType.Pulseaudio ? element.Attribute("serverName") : null,
            RuntimeDirectory = type == AudioType.Pipewire ? element.Attribute("runtimeDir") : null,
            SdlDriver = type == AudioType.Sdl ? element.Enum("driver", DomainNames.SdlAudioDriver) : null,
            Path = type == AudioType.File ? element.Attribute("path") : null,
        };
    }

    public static void Write(XmlText xml, AudioDef audio)
    {
        using var element = xml.Element("audio");
        xml.Attribute("id", audio.Id);
        xml.Attribute("type", DomainNames.AudioType, audio.Type);
        xml.OptionalAttribute("timerPeriod", audio.TimerPeriod);
        xml.OptionalYesNo("tryMMap", audio.TryMMap);
        xml.OptionalYesNo("exclusive", audio.Exclusive);
        xml.OptionalAttribute("dspPolicy", audio.DspPolicy);
        xml.OptionalAttribute("serverName", audio.ServerName);
        xml.OptionalAttribute("driver", DomainNames.SdlAudioDriver, audio.SdlDriver);
        xml.OptionalAttribute("path", audio.Path);
        xml.OptionalAttribute("runtimeDir", audio.RuntimeDirectory);
        WriteDirection(xml, "input", audio.Input);
        WriteDirection(xml, "output", audio.Output);
    }

    private static AudioDirection ReadDirection(XmlElement element, AudioType type)
    {
        var settings = element.Child("settings");
        var mixing = element.YesNo("mixingEngine");
        var isFixed = element.YesNo("fixedSettings");
        if (isFixed == true && mixing != true)
        {
            throw XmlRefusal.Unsupported("fixed audio settings requires mixing engine");
        }

        if (settings is not null && isFixed != true)
        {
            throw XmlRefusal.Unsupported("audio settings specified without fixed settings flag");
        }

        return new AudioDirection
        {
            MixingEngine = mixing,
            FixedSettings = isFixed,
            Voices = element.NonZeroUInt("voices"),
            BufferLength = element.NonZeroUInt("bufferLength"),
            Frequency = settings?.NonZeroUInt("frequency"),
            Channels = settings?.NonZeroUInt("channels"),
            Format = settings?.Enum("format", DomainNames.AudioFormat),
            Device = type is AudioType.Alsa or AudioType.Oss ? element.Attribute("dev") : null,
            TryPoll = type == AudioType.Oss ? element.YesNo("tryPoll") : null,
            BufferCount = type is AudioType.Coreaudio or AudioType.Oss or AudioType.Sdl ? element.NonZeroUInt("bufferCount") : null,
            Name = type is AudioType.Pulseaudio or AudioType.Pipewire ? element.Attribute("name") : null,
            StreamName = type is AudioType.Pulseaudio or AudioType.Pipewire ? element.Attribute("streamName") : null,
            Latency = type is AudioType.Pulseaudio or AudioType.Pipewire ? element.NonZeroUInt("latency") : null,
            ServerName = type == AudioType.Jack ? element.Attribute("serverName") : null,
            ClientName = type == AudioType.Jack ? element.Attribute("clientName") : null,
            ConnectPorts = type == AudioType.Jack ? element.Attribute("connectPorts") : null,
            ExactName = type == AudioType.Jack ? element.YesNo("exactName") : null,
        };
    }

    private static void WriteDirection(XmlText xml, string name, AudioDirection direction)
    {
        if (direction == AudioDirection.None)
        {
            return;
        }

        using var element = xml.ElementIfAny(name);
        xml.OptionalYesNo("mixingEngine", direction.MixingEngine);
        xml.OptionalYesNo("fixedSettings", direction.FixedSettings);
        xml.OptionalAttribute("voices", direction.Voices);
        xml.OptionalAttribute("bufferLength", direction.BufferLength);
        xml.OptionalAttribute("dev", direction.Device);
        xml.OptionalAttribute("serverName", direction.ServerName);
        xml.OptionalAttribute("clientName", direction.ClientName);
        xml.OptionalAttribute("connectPorts", direction.ConnectPorts);
        xml.OptionalYesNo("exactName", direction.ExactName);
        xml.OptionalAttribute("name", direction.Name);
        xml.OptionalAttribute("streamName", direction.StreamName);
        xml.OptionalAttribute("latency", direction.Latency);
        xml.OptionalAttribute("bufferCount", direction.BufferCount);
        xml.OptionalYesNo("tryPoll", direction.TryPoll);
        if (direction is { Frequency: null, Channels: null, Format: null, FixedSettings: not true })
        {
            return;
        }

        using var settings = xml.Element("settings");
        xml.OptionalAttribute("frequency", direction.Frequency);
        xml.OptionalAttribute("channels", direction.Channels);
        xml.OptionalAttribute("format", DomainNames.AudioFormat, direction.Format);
    }
}
