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
