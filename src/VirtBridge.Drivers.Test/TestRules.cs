using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>What the test hypervisor adds to definitions; it refuses nothing.</summary>
public sealed class TestRules : IDomainRules
{
    private const string Arch = "i686";
    private const string TargetPrefix = "testnet";

    public DomainRuleTraits Traits { get; } = new() { DefaultVideo = VideoType.Cirrus };

    public DomainDef Prepare(DomainDef domain, DomainRuleContext context) => WithVideo(WithOs(domain));

    public DomainDef Complete(DomainDef domain, DomainRuleContext context) => WithInterfaceNames(domain);

    public void Validate(DomainDef domain, DomainRuleContext context)
    {
    }

    // What is shown somewhere needs a card that draws it.
    private static DomainDef WithVideo(DomainDef definition)
    {
        var devices = definition.Devices;
        return devices.Videos.IsEmpty && !devices.Graphics.IsEmpty
            ? definition with { Devices = devices with { Videos = [new VideoDef { Type = VideoType.Default }] } }
            : definition;
    }

    private static DomainDef WithOs(DomainDef definition)
    {
        var os = definition.Os;
        var boots = os.BootDevices.Count > 0 || os.Kernel is not null || os.Type != OsType.Hvm || HasBootOrder(definition);
        return definition with
        {
            Os = os with
            {
                Arch = os.Arch ?? Arch,
                BootDevices = boots ? os.BootDevices : [BootDevice.Hd],
            },
        };
    }

    private static bool HasBootOrder(DomainDef definition) =>
        definition.Devices.Disks.Any(d => d.Info.BootOrder is not null)
        || definition.Devices.Interfaces.Any(i => i.Info.BootOrder is not null);

    internal static DomainDef WithInterfaceNames(DomainDef definition)
    {
        var interfaces = definition.Devices.Interfaces;
        if (interfaces.All(i => i.Target is not null))
        {
            return definition;
        }

        var used = interfaces.Select(i => i.Target).ToHashSet();
        var named = interfaces.Select(nic =>
        {
            if (nic.Target is not null)
            {
                return nic;
            }

            var number = 0;
            while (!used.Add($"{TargetPrefix}{number}"))
            {
                number++;
            }

            return nic with { Target = $"{TargetPrefix}{number}" };
        });
        return definition with { Devices = definition.Devices with { Interfaces = named.ToValueArray() } };
    }
}
