using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Which devices are PCI devices, of which kind, and in which order they are placed.</summary>
internal static class PciFamilies
{
    /// <summary>The devices that need a PCI address, in the order they get one.</summary>
    public static IEnumerable<DeviceDef> InOrder(DomainDef domain)
    {
        var devices = domain.Devices;
        IEnumerable<DeviceDef> all =
        [
            .. devices.Controllers.Where(c => c.Type == ControllerType.Pci),
            .. devices.Filesystems,
            .. devices.Interfaces,
            .. devices.Sounds,
            .. devices.Controllers.Where(c => c.Type != ControllerType.Pci),
            .. devices.Disks,
            .. devices.Balloon is { } balloon ? [balloon] : Array.Empty<DeviceDef>(),
            .. devices.Rngs,
            .. devices.Watchdogs,
            .. devices.Videos,
            .. devices.Shmems,
            .. devices.Inputs,
            .. devices.Serials,
            .. devices.Panics,
            .. devices.Vsock is { } vsock ? [vsock] : Array.Empty<DeviceDef>(),
            .. devices.Cryptos,
        ];
        return all.Where(device => device.Address is null or DeviceAddress.Pci or DeviceAddress.Unassigned && IsPci(device)).Where(IsPci);
    }

    public static bool IsPci(DeviceDef device) => device switch
    {
        ControllerDef controller => IsPci(controller),
        DiskDef disk => disk.Bus == DiskBus.Virtio,
        InterfaceDef nic => nic.Model is not ("usb-net" or "ne2k_isa"),
        SoundDef sound => sound.Model is SoundModel.Es1370 or SoundModel.Ac97 or SoundModel.Ich6 or SoundModel.Ich9 or SoundModel.Virtio,
        BalloonDef balloon => balloon.Model is BalloonModel.Virtio or BalloonModel.VirtioTransitional or BalloonModel.VirtioNonTransitional,
        WatchdogDef watchdog => watchdog.Model == WatchdogModel.I6300Esb,
        VideoDef video => video.Type is not (VideoType.None or VideoType.Ramfb),
        InputDef input => input.Bus == InputBus.Virtio,
        SerialDef serial => serial.TargetType == SerialTargetType.PciSerial,
        PanicDef panic => panic.Model == PanicModel.Pvpanic,
        RngDef or VsockDef or CryptoDef or FilesystemDef or ShmemDef => true,
        _ => false,
    };

    /// <summary>Whether it goes into a root port of its own on boards that have those.</summary>
    public static bool IsExpress(DeviceDef device) => device switch
    {
        ControllerDef { Type: ControllerType.Usb } usb => usb.Usb is UsbControllerModel.QemuXhci or UsbControllerModel.NecXhci,
        ControllerDef { Type: ControllerType.Scsi } scsi => scsi.Scsi is ScsiControllerModel.VirtioScsi or ScsiControllerModel.VirtioNonTransitional or ScsiControllerModel.Vmpvscsi,
        ControllerDef { Type: ControllerType.VirtioSerial } serial => serial.VirtioSerial != VirtioModel.VirtioTransitional,
        DiskDef disk => disk.Model != VirtioModel.VirtioTransitional,
        InterfaceDef nic => nic.Model is "virtio" or "virtio-non-transitional" or "e1000e" or "igb",
        BalloonDef balloon => balloon.Model != BalloonModel.VirtioTransitional,
        RngDef rng => rng.Model != VirtioModel.VirtioTransitional,
        InputDef input => input.Model != VirtioModel.VirtioTransitional,
        VideoDef video => video.Type is VideoType.Virtio or VideoType.Bochs,
        VsockDef vsock => vsock.Model != VirtioModel.VirtioTransitional,
        CryptoDef or FilesystemDef => true,
        _ => false,
    };

    /// <summary>The function of the chip set a device is, when it is one.</summary>
    public static PciAddress? FixedPlace(DeviceDef device, bool q35) => device switch
    {
        ControllerDef { Type: ControllerType.Sata, Index: null or 0 } when q35 => new PciAddress(0, 0, 0x1f, 2),
        ControllerDef { Type: ControllerType.Ide, Index: null or 0 } when !q35 => new PciAddress(0, 0, 1, 1),
        ControllerDef { Type: ControllerType.Usb, Index: null or 0, Usb: UsbControllerModel.Piix3Uhci or UsbControllerModel.Piix4Uhci } when !q35 => new PciAddress(0, 0, 1, 2),
        SoundDef { Model: SoundModel.Ich9 } when q35 => new PciAddress(0, 0, 0x1b, 0),
        _ => null,
    };

    private static bool IsPci(ControllerDef controller) => controller.Type switch
    {
        ControllerType.Pci => controller.Pci is not (null or PciControllerModel.PciRoot or PciControllerModel.PcieRoot),
        ControllerType.Usb => controller.Usb is not (UsbControllerModel.None or UsbControllerModel.Qusb1 or UsbControllerModel.Qusb2),
        ControllerType.Scsi => controller.Scsi != ScsiControllerModel.Ibmvscsi,
        ControllerType.Sata or ControllerType.Ide or ControllerType.VirtioSerial or ControllerType.Nvme => true,
        _ => false,
    };
}
