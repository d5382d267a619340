namespace VirtBridge.Model;

/// <summary>What the Xen driver adds to a definition.</summary>
public sealed class XenRules : IDomainRules
{
    private const uint CirrusVram = 8 * 1024;
    private const uint StandardVram = 16 * 1024;

    public DomainRuleTraits Traits { get; } = new() { DefaultArch = "x86_64", DefaultVideo = VideoType.Cirrus };

    public DomainDef Prepare(DomainDef domain, DomainRuleContext context)
    {
        var hvm = domain.Os.Type == OsType.Hvm;
        var devices = domain.Devices;
        devices = devices with
        {
            Controllers = ImplicitControllers.Ensure(devices.Controllers, ControllerType.Xenbus, 0),
            Balloon = devices.Balloon ?? new BalloonDef { Model = BalloonModel.Xen },
            Videos = WithVideo(devices, hvm),
            Inputs = devices.Graphics.IsEmpty ? devices.Inputs : WithInputs(devices.Inputs, hvm),
            Disks = devices.Disks.Select(disk => disk.Source.Format is null && disk.DriverName is not null ? WithRaw(disk) : disk).ToValueArray(),
            Consoles = devices.Consoles
                .Select(console => console.TargetType is null && !hvm ? console with { TargetType = ConsoleTargetType.Xen } : console)
                .ToValueArray(),
        };
        return domain with { Devices = devices };
    }

    public DomainDef Complete(DomainDef domain, DomainRuleContext context) => domain;

    public void Validate(DomainDef domain, DomainRuleContext context)
    {
    }

    /// <summary>The keyboard and the mouse of every guest, unless they are there.</summary>
    public static ValueArray<InputDef> WithInputs(ValueArray<InputDef> inputs, bool hvm)
    {
        var bus = hvm ? InputBus.Ps2 : InputBus.Xen;
        foreach (var type in (InputType[])[InputType.Mouse, InputType.Keyboard])
        {
            if (!inputs.Any(input => input.Type == type && input.Bus == bus))
            {
                inputs = inputs.Add(new InputDef { Type = type, Bus = bus });
            }
        }

        return inputs;
    }

    private static DiskDef WithRaw(DiskDef disk) => disk with { Source = disk.Source with { Format = StorageFormat.Raw } };

    private static ValueArray<VideoDef> WithVideo(DomainDevices devices, bool hvm)
    {
        if (devices.Videos.IsEmpty && !devices.Graphics.IsEmpty)
        {
            return [new VideoDef { Type = hvm ? VideoType.Cirrus : VideoType.Xen, Vram = hvm ? CirrusVram : null }];
        }

        return devices.Videos
            .Select(video => video.Vram is not null ? video
                : video.Type is VideoType.Cirrus or VideoType.Default ? video with { Vram = CirrusVram }
                : video.Type == VideoType.Vga ? video with { Vram = StandardVram }
                : video)
            .ToValueArray();
    }
}
