namespace VirtBridge.Model;

/// <summary>What the bhyve driver adds to a definition: its fixed chipset and a slot for every device.</summary>
/// <param name="wideAhci">One AHCI controller serves 32 disks, not one.</param>
public sealed class BhyveRules(bool wideAhci) : IDomainRules
{
    private const uint DisksOfWideController = 32;

    public DomainRuleTraits Traits { get; } = new() { DefaultArch = "x86_64", DefaultVideo = VideoType.Gop };

    public DomainDef Prepare(DomainDef domain, DomainRuleContext context)
    {
        var devices = domain.Devices;
        var controllers = ImplicitControllers.Ensure(devices.Controllers, ControllerType.Pci, 0);
        var root = controllers.IndexOf(controller => controller is { Type: ControllerType.Pci, Index: 0 });
        controllers = controllers.SetItem(root, controllers[root] with { Pci = PciControllerModel.PciRoot, Model = "pci-root" });
        if (!devices.Serials.IsEmpty || !devices.Consoles.IsEmpty || domain.Os.Loader is not null || domain.Os.Firmware == FirmwareKind.Efi)
        {
            controllers = ImplicitControllers.Ensure(controllers, ControllerType.Isa, 0);
        }

        return domain with
        {
            Devices = devices with
            {
                Controllers = controllers,
                Videos = devices.Videos.IsEmpty && !devices.Graphics.IsEmpty ? [new VideoDef { Type = VideoType.Gop }] : devices.Videos,
                Disks = devices.Disks.Select(WithAddress).ToValueArray(),
                Serials = devices.Serials.Select(serial => WithDevice(serial, domain)).ToValueArray(),
                Consoles = devices.Consoles
                    .Select(console => console.Source is CharSource.Nmdm nmdm ? console with { Source = Named(nmdm, domain) } : console)
                    .ToValueArray(),
            },
        };
    }

    public DomainDef Complete(DomainDef domain, DomainRuleContext context)
    {
        var devices = domain.Devices with
        {
            Filesystems = domain.Devices.Filesystems
                .Select(filesystem => filesystem.Access is null ? filesystem with { Access = FilesystemAccess.Passthrough } : filesystem)
                .ToValueArray(),
        };
        return domain with { Devices = new BhyveSlots(devices).Assign(devices) };
    }

    public void Validate(DomainDef domain, DomainRuleContext context)
    {
    }

    private DiskDef WithAddress(DiskDef disk)
    {
        if (disk.Bus != DiskBus.Sata || disk.Address is not null || DiskNames.Index(disk.Target) is not (>= 0 and var index))
        {
            return disk;
        }

        var number = (uint)index;
        var address = wideAhci
            ? new DeviceAddress.Drive(number / DisksOfWideController, 0, 0, number % DisksOfWideController)
            : new DeviceAddress.Drive(number, 0, 0, 0);
        return disk with { Info = disk.Info with { Address = address } };
    }

    private static SerialDef WithDevice(SerialDef serial, DomainDef domain) =>
        serial.Source is CharSource.Nmdm nmdm ? serial with { Source = Named(nmdm, domain) } : serial;

    /// <summary>The null modem's two ends are named after the guest.</summary>
    private static CharSource.Nmdm Named(CharSource.Nmdm nmdm, DomainDef domain) =>
        nmdm.Master is null && nmdm.Slave is null && domain.Uuid is { } uuid
            ? nmdm with { Master = $"/dev/nmdm{uuid}A", Slave = $"/dev/nmdm{uuid}B" }
            : nmdm;
}
