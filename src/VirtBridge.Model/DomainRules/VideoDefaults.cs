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

    public static VideoDef Complete(VideoDef video, uint heads = 1)
    {
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
