using VirtBridge.Model.Cpu;

namespace VirtBridge.Model;

/// <summary>
/// A definition as other hosts are given it (<c>VIR_DOMAIN_XML_MIGRATABLE</c>): without the devices every machine of its kind has, which
/// older hosts may not know by name and which come back when it is read.
/// </summary>
public static class MigratableForm
{
    public static DomainDef Of(DomainDef domain)
    {
        domain = WithoutRun(domain);
        if (!CpuRules.IsX86(domain.Os.Arch ?? ""))
        {
            return domain;
        }

        var devices = domain.Devices;
        return domain with
        {
            Devices = devices with
            {
                Controllers = Without(devices.Controllers, controller => IsBuiltIn(controller, devices.Controllers)),
                Inputs = Without(devices.Inputs, static input => input is { Type: InputType.Keyboard, Bus: InputBus.Ps2 }),
                Audios = devices.Audios is [{ Type: AudioType.None, Id: 1 }] ? [] : devices.Audios,
                Watchdogs = Without(devices.Watchdogs, watchdog => IsBuiltIn(watchdog, devices.Watchdogs)),
            },
        };
    }

    // What one run found out or made up: that nothing lies below an image, that a drive is empty, where a channel's socket is.
    private static DomainDef WithoutRun(DomainDef domain)
    {
        if (domain.Id is not >= 0)
        {
            return domain;
        }

        var devices = domain.Devices;
        return domain with
        {
            Devices = devices with
            {
                Disks = devices.Disks.Select(static disk => disk.Source switch
                {
                    { IsEmpty: true, Format: null } => disk with { Source = disk.Source with { Format = StorageFormat.Raw } },
                    { Index: not null, Backing: BackingStore.Last } => disk with { Source = disk.Source with { Backing = null } },
                    _ => disk,
                }).ToValueArray(),
                Channels = devices.Channels.Select(static channel => channel is { Source: CharSource.Unix { Path: { } path } socket, Target: ChannelTarget.Virtio { Name: { } name } }
                    && path.EndsWith($"/channel/{name}", StringComparison.Ordinal) && path.Contains("/domain-", StringComparison.Ordinal)
                    ? channel with { Source = socket with { Path = null } }
                    : channel).ToValueArray(),
            },
        };
    }

    private static bool IsBuiltIn(ControllerDef controller, ValueArray<ControllerDef> all) => controller switch
    {
        { Type: ControllerType.Pci, Index: 0, Pci: PciControllerModel.PciRoot } => true,
        { Type: ControllerType.Usb, Index: 0, Usb: UsbControllerModel.Piix3Uhci } => all.Count(static other => other.Type == ControllerType.Usb) == 1,
        _ => false,
    };

    private static bool IsBuiltIn(WatchdogDef watchdog, ValueArray<WatchdogDef> all) =>
        watchdog.Model == WatchdogModel.Itco && watchdog.Action == (all.FirstOrDefault(static other => other.Model != WatchdogModel.Itco)?.Action ?? WatchdogAction.Reset);

    private static ValueArray<T> Without<T>(ValueArray<T> devices, Func<T, bool> builtIn) => devices.Any(builtIn) ? devices.Where(device => !builtIn(device)).ToValueArray() : devices;
}
