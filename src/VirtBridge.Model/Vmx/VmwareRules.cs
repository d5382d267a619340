namespace VirtBridge.Model;

/// <summary>What the VMware drivers add to a definition.</summary>
/// <param name="imported">The definition comes from a VMware configuration, which says nothing of the number of heads.</param>
public sealed class VmwareRules(bool imported = false) : IDomainRules
{
    private const uint StandardVram = 4 * 1024;

    public DomainRuleTraits Traits { get; } = new()
    {
        DefaultArch = "i686",
        DefaultVideo = VideoType.Vmvga,
        NameMayHaveSlash = true,
        WideScsi = true,
        BootsInFixedOrder = true,
        LunOnAnyBus = true,
        VideoHeads = imported ? 0u : 1u,
    };

    public DomainDef Prepare(DomainDef domain, DomainRuleContext context)
    {
        var devices = domain.Devices;
        var videos = devices.Videos.IsEmpty && !devices.Graphics.IsEmpty ? [new VideoDef { Type = VideoType.Default }] : devices.Videos;
        return domain with
        {
            Devices = devices with
            {
                Videos = videos
                    .Select(video => video is { Type: VideoType.Vmvga or VideoType.Default, Vram: null } ? video with { Vram = StandardVram } : video)
                    .ToValueArray(),
            },
        };
    }

    public DomainDef Complete(DomainDef domain, DomainRuleContext context) => domain;

    public void Validate(DomainDef domain, DomainRuleContext context)
    {
    }
}
