using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>What the test hypervisor adds to definitions; it refuses nothing.</summary>
public sealed class TestRules : IDomainRules
{
    private const string Arch = "i686";
    private const string TargetPrefix = "testnet";

    public DomainRuleTraits Traits { get; } = new() { DefaultVideo = VideoType.Cirrus, MemoryWithoutDisks = true, RootsAreBuses = true };

    public DomainDef Prepare(DomainDef domain, DomainRuleContext context) => WithDevices(WithVideo(WithOs(domain)));

    public DomainDef Complete(DomainDef domain, DomainRuleContext context) => WithInterfaceNames(domain);

    public void Validate(DomainDef domain, DomainRuleContext context)
    {
    }

    // What is shown somewhere needs a card that draws it.
    private static DomainDef WithVideo(DomainDef definition)
    {
        var devices = definition.Devices;
        var usual = definition.Os.Type is OsType.Xen or OsType.Linux ? VideoType.Xen : VideoType.Default;
        return devices switch
        {
            { Videos.IsEmpty: true, Graphics.IsEmpty: true } => definition,
            { Videos.IsEmpty: true } => definition with { Devices = devices with { Videos = [new VideoDef { Type = usual }] } },
            _ => definition with { Devices = devices with { Videos = devices.Videos.Select(v => v.Type == VideoType.Default ? v with { Type = usual } : v).ToValueArray() } },
        };
    }

    private static DomainDef WithDevices(DomainDef definition)
    {
        var devices = definition.Devices;
        return definition with
        {
            Devices = devices with
            {
                Disks = devices.Disks.Select(d => d with { Source = NetworkPorts.WithUsual(d.Source) }).ToValueArray(),
                Filesystems = devices.Filesystems.Select(f => f.Access is null ? f with { Access = FilesystemAccess.Passthrough } : f).ToValueArray(),
            },
        };
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
                Loader = os.Loader is { Path: not null, Type: null } loader ? loader with { Type = LoaderType.Rom } : os.Loader,
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
