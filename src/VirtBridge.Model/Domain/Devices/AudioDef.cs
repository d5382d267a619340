namespace VirtBridge.Model;

public sealed record SoundDef : DeviceDef
{
    public SoundModel Model { get; init; }
    public bool? Multichannel { get; init; }
    public uint? Streams { get; init; }
    public ValueArray<SoundCodec> Codecs { get; init; }
    public uint? AudioId { get; init; }
    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;
}

/// <summary>Where the sound of cards that name its id goes to.</summary>
public sealed record AudioDef
{
    public uint Id { get; init; }
    public AudioType Type { get; init; }
    public uint? TimerPeriod { get; init; }
    public AudioDirection Input { get; init; } = AudioDirection.None;
    public AudioDirection Output { get; init; } = AudioDirection.None;

    /// <summary>OSS.</summary>
    public bool? TryMMap { get; init; }
    public bool? Exclusive { get; init; }
    public int? DspPolicy { get; init; }

    /// <summary>PulseAudio.</summary>
    public string? ServerName { get; init; }

    /// <summary>PipeWire.</summary>
    public string? RuntimeDirectory { get; init; }

    /// <summary>SDL.</summary>
    public SdlAudioDriver? SdlDriver { get; init; }

    /// <summary>File.</summary>
    public string? Path { get; init; }
}

public sealed record AudioDirection
{
    public static readonly AudioDirection None = new();

    public bool? MixingEngine { get; init; }
    public bool? FixedSettings { get; init; }
    public uint? Frequency { get; init; }
    public uint? Channels { get; init; }
    public AudioFormat? Format { get; init; }
    public uint? Voices { get; init; }
    public uint? BufferLength { get; init; }

    /// <summary>ALSA and OSS device, or PulseAudio, JACK and PipeWire name.</summary>
    public string? Device { get; init; }
    public string? Name { get; init; }
    public string? StreamName { get; init; }
    public string? ServerName { get; init; }
    public string? ClientName { get; init; }
    public string? ConnectPorts { get; init; }
    public bool? ExactName { get; init; }
    public uint? BufferCount { get; init; }
    public bool? TryPoll { get; init; }
    public uint? Latency { get; init; }
}
