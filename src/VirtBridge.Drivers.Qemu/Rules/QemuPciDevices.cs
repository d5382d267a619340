using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Which devices sit on PCI, and on which kind of it.</summary>
internal static class QemuPciDevices
{
    private static readonly string[] NotPciNets = ["usb-net", "spapr-vlan", "smc91c111", "lan9118", "ne2k_isa", "dp83932"];

    /// <summary>Whether some device was given a PCI address.</summary>
    public static bool Explicit(DomainDef domain) => DeviceVisit.All(domain.Devices).Any(device => device.Address is DeviceAddress.Pci);

    /// <summary>Whether a device is a virtio device that can sit on any virtio transport.</summary>
    public static bool IsVirtio(DeviceDef device) => device switch
    {
        DiskDef disk => disk.Bus == DiskBus.Virtio,
        InterfaceDef net => net.IsVirtio && net.Type != InterfaceType.Hostdev,
        ControllerDef controller => controller.Type == ControllerType.VirtioSerial
            || (controller.Type == ControllerType.Scsi && controller.Scsi is ScsiControllerModel.VirtioScsi
                or ScsiControllerModel.VirtioTransitional or ScsiControllerModel.VirtioNonTransitional),
        FilesystemDef or RngDef or VsockDef or CryptoDef => true,
        BalloonDef balloon => balloon.Model != BalloonModel.None,
        InputDef input => input.Bus == InputBus.Virtio,
        VideoDef video => video.Type == VideoType.Virtio,
        SoundDef sound => sound.Model == SoundModel.Virtio,
        HostdevDef { Source: HostdevSource.ScsiHost } => true,
        MemoryDef memory => memory.Model is MemoryModel.VirtioMem or MemoryModel.VirtioPmem,
        IommuDef iommu => iommu.Model == IommuModel.Virtio,
        _ => false,
    };

    public static bool SitsOnPci(DeviceDef device) => IsVirtio(device) || device switch
    {
        ControllerDef controller => controller.Type switch
        {
            ControllerType.Pci => controller.Pci is not (PciControllerModel.PciRoot or PciControllerModel.PcieRoot),
            ControllerType.Usb => controller.Usb is not UsbControllerModel.None,
            ControllerType.Scsi => controller.Scsi is not ScsiControllerModel.Ibmvscsi,
            ControllerType.Sata or ControllerType.Ide or ControllerType.Nvme => true,
            _ => false,
        },
        InterfaceDef net => net.Source is InterfaceSource.Hostdev hostdev
            ? hostdev.Device.Source is HostdevSource.Pci
            : !NotPciNets.Contains(net.Model),
        SoundDef sound => sound.Model is SoundModel.Ac97 or SoundModel.Ich6 or SoundModel.Ich7 or SoundModel.Ich9 or SoundModel.Es1370,
        HostdevDef hostdev => hostdev.Source is HostdevSource.Pci or HostdevSource.Mdev { Model: MdevModel.VfioPci },
        WatchdogDef watchdog => watchdog.Model == WatchdogModel.I6300Esb,
        VideoDef video => video.Type is not (VideoType.None or VideoType.Ramfb),
        ShmemDef or PstoreDef => true,
        SerialDef serial => serial.TargetType == SerialTargetType.PciSerial,
        PanicDef panic => panic.Model == PanicModel.Pvpanic,
        _ => false,
    };

    /// <summary>Whether the device's emulation is a PCI express function.</summary>
    public static bool IsExpress(DeviceDef device) => device switch
    {
        ControllerDef controller => controller.Type switch
        {
            ControllerType.Usb => controller.Usb is UsbControllerModel.QemuXhci or UsbControllerModel.NecXhci,
            ControllerType.Scsi or ControllerType.VirtioSerial => IsVirtio(controller),
            ControllerType.Nvme => true,
            _ => false,
        },
        InterfaceDef net => net.Source is InterfaceSource.Hostdev || net.Model is "e1000e" or "igb" or "virtio" or "virtio-non-transitional" or "vmxnet3",
        DiskDef disk => disk.Model != VirtioModel.VirtioTransitional,
        HostdevDef => true,
        RngDef rng => rng.Model != VirtioModel.VirtioTransitional,
        BalloonDef balloon => balloon.Model != BalloonModel.VirtioTransitional,
        FilesystemDef filesystem => filesystem.Model != VirtioModel.VirtioTransitional,
        VsockDef vsock => vsock.Model != VirtioModel.VirtioTransitional,
        InputDef input => input.Model != VirtioModel.VirtioTransitional,
        VideoDef video => video.Type is VideoType.Virtio or VideoType.Bochs,
        CryptoDef or MemoryDef => true,
        _ => false,
    };
}
