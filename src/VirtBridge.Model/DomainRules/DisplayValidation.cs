namespace VirtBridge.Model;

/// <summary>Graphics cards, screens and sound.</summary>
internal static class DisplayValidation
{
    public static void Check(DomainDevices devices)
    {
        if (devices.Videos.Count > 1 && devices.Videos.Any(video => video.Type == VideoType.None))
        {
            throw Refusal.Unsupported("a 'none' video type must be the only video device defined for the domain");
        }

        foreach (var video in devices.Videos)
        {
            Check(video);
        }

        CheckAudios(devices.Audios);
        foreach (var sound in devices.Sounds)
        {
            CheckAudio(sound.AudioId, devices.Audios);
        }

        foreach (var graphics in devices.Graphics)
        {
            CheckAudio(graphics switch { GraphicsDef.Vnc vnc => vnc.AudioId, GraphicsDef.Dbus dbus => dbus.AudioId, _ => null }, devices.Audios);
            if (graphics is GraphicsDef.Dbus { P2p: true, BusAddress: not null, FromConfig: false })
            {
                throw Refusal.Xml("D-Bus p2p with an address is not supported");
            }
        }
    }

    private static void Check(VideoDef video)
    {
        if (video.Driver == VideoDriverName.Vhostuser)
        {
            if (video.Type != VideoType.Virtio)
            {
                throw Refusal.Unsupported("'vhostuser' driver is only supported with 'virtio' device");
            }
        }
        else if (video.Acceleration?.RenderNode is not null)
        {
            throw Refusal.Unsupported("unsupported rendernode accel attribute without 'vhostuser'");
        }

        if (video.Acceleration is { Accel2d: null, Accel3d: null, RenderNode: null })
        {
            throw Refusal.Unsupported("missing values for acceleration");
        }

        if (video.Blob is not null && video.Type != VideoType.Virtio)
        {
            throw Refusal.Unsupported($"video type '{video.Type.ToString().ToLowerInvariant()}' does not support blob resources");
        }

        if (video.Resolution is { X: 0 } or { Y: 0 })
        {
            throw Refusal.Unsupported("video resolution values must be greater than 0");
        }

        if (video is { Type: VideoType.Ramfb, Address: not null })
        {
            throw Refusal.Unsupported("address not supported for video type ramfb");
        }
    }

    private static void CheckAudios(ValueArray<AudioDef> audios)
    {
        for (var i = 0; i < audios.Count; i++)
        {
            for (var j = i + 1; j < audios.Count; j++)
            {
                if (audios[i].Id == audios[j].Id)
                {
                    throw Refusal.Xml($"audio ID {audios[i].Id} is used multiple times");
                }
            }
        }
    }

    private static void CheckAudio(uint? id, ValueArray<AudioDef> audios)
    {
        if (id is > 0 && audios.All(audio => audio.Id != id))
        {
            throw Refusal.Xml($"no audio device with ID {id}");
        }
    }
}
