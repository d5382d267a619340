using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>The first card is the primary one; cards have one head and the memory usual for their kind.</summary>
public static class VideoDefaults
{
    private const uint StandardVram = 16 * 1024;
    private const uint QxlRam = 64 * 1024;

    public static ValueArray<VideoDef> Apply(ValueArray<VideoDef> videos, DomainRuleTraits traits)
    {
        if (videos.IsEmpty)
        {
            return videos;
        }

        var ordered = new List<VideoDef>(videos.Count);
        foreach (var video in videos)
        {
            if (!video.Primary)
            {
                ordered.Add(video);
            }
            else if (ordered.Count > 0 && ordered[0].Primary)
            {
                throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Domain, "Only one primary video device is supported");
            }
            else
            {
                ordered.Insert(0, video);
            }
        }

        ordered[0] = ordered[0] with { Primary = true };
        return ordered.Select(video => Complete(video.Type == VideoType.Default ? video with { Type = traits.DefaultVideo ?? VideoType.Default } : video, traits.VideoHeads)).ToValueArray();
    }

    /// <summary>Memory of cards comes in powers of two; none at all means the usual amount.</summary>
    private static uint? Rounded(uint? kib) =>
        kib is null or 0 ? null
        : kib > 1u << 31 ? kib
        : System.Numerics.BitOperations.RoundUpToPowerOf2(kib.Value);

    public static VideoDef Complete(VideoDef video, uint heads = 1)
    {
        video = video with { Ram = Rounded(video.Ram), Vram = Rounded(video.Vram), VgaMem = video.VgaMem is 0 ? null : video.VgaMem };
        video = video.Type switch
        {
            VideoType.Qxl => video with { Ram = video.Ram ?? QxlRam, Vram = video.Vram ?? QxlRam, VgaMem = video.VgaMem ?? StandardVram },
            VideoType.Vga or VideoType.Cirrus or VideoType.Vmvga or VideoType.Bochs => video with { Vram = video.Vram ?? StandardVram },
            VideoType.Xen => video with { Vram = video.Vram ?? 4 * 1024 },
            VideoType.Vbox => video with { Vram = video.Vram ?? 8 * 1024 },
            _ => video,
        };
        return video.Heads == 0 && video.Type is not (VideoType.Default or VideoType.None) ? video with { Heads = heads } : video;
    }
}
