using static VirtBridge.Model.LibxlJson;

namespace VirtBridge.Model;

/// <summary>What of a guest is only known when it is created.</summary>
/// <param name="ShadowMemoryKiB">What the hypervisor needs to keep the guest's page tables.</param>
/// <param name="VirtFeature">The CPU feature that lets guests run guests: "vmx" or "svm".</param>
public sealed record LibxlHost(ulong ShadowMemoryKiB, string? VirtFeature);

/// <summary>A definition as the structure libxl creates domains from.</summary>
public static class LibxlDomain
{
    public static JsonData.Object Build(DomainDef domain, LibxlHost host)
    {
        var devices = domain.Devices;
        var hvm = domain.Os.Type == OsType.Hvm;
        return Of(
        [
            ("c_info", CreateInfo(domain)),
            ("b_info", LibxlBuildInfo.Build(domain, host)),
            ("disks", ListIfAny(devices.Disks.Where(disk => disk.Device != DiskDevice.Floppy), LibxlDevices.Disk)),
            ("nics", LibxlDevices.Nics(devices.Interfaces, hvm)),
            ("pcidevs", ListIfAny(LibxlDevices.PciSources(devices), LibxlDevices.Pci)),
            .. LibxlDevices.FrameBuffers(devices),
            ("usbctrls", ListIfAny(devices.Controllers.Where(controller => controller.Usb is UsbControllerModel.Qusb1 or UsbControllerModel.Qusb2), LibxlDevices.UsbController)),
            ("usbdevs", ListIfAny(devices.Hostdevs.Select(hostdev => hostdev.Source).OfType<HostdevSource.Usb>(), LibxlDevices.UsbDevice)),
            ("channels", ListIfAny(devices.Channels.Where(channel => channel.Target is ChannelTarget.Xen), LibxlDevices.Channel)),
            ("on_poweroff", Action(domain.OnPowerOff)),
            ("on_reboot", Action(domain.OnReboot)),
            ("on_crash", Action(domain.OnCrash)),
        ]);
    }

    internal static JsonData.Array? ListIfAny<T>(IEnumerable<T> values, Func<T, JsonData> convert)
    {
        var list = List(values, convert);
        return list.Items.IsEmpty ? null : list;
    }

    private static JsonData.Object CreateInfo(DomainDef domain)
    {
        var xen = domain.Features.Xen;
        return Of(
        [
            ("type", Text(domain.Os.Type switch { OsType.Hvm => "hvm", OsType.Xenpvh => "pvh", _ => "pv" })),
            ("hap", domain.Os.Type == OsType.Hvm && domain.Features.Hap is { } hap ? Bool(hap) : null),
            ("name", Text(domain.Name)),
            ("uuid", domain.Uuid is { } uuid ? Text(uuid.ToString()) : null),
            ("passthrough", xen?.Passthrough is not { } passthrough ? null
                : Text(!passthrough ? "disabled" : xen.PassthroughMode ?? "enabled")),
        ]);
    }

    /// <summary>Guests that end are destroyed unless something else is said.</summary>
    private static JsonData.Text? Action(Contract.DomainLifecycleAction action) => action switch
    {
        Contract.DomainLifecycleAction.Restart => Text("restart"),
        Contract.DomainLifecycleAction.RestartRename => Text("rename_restart"),
        Contract.DomainLifecycleAction.Preserve => Text("preserve"),
        Contract.DomainLifecycleAction.CoredumpDestroy => Text("coredump_destroy"),
        Contract.DomainLifecycleAction.CoredumpRestart => Text("coredump_restart"),
        _ => null,
    };
}
