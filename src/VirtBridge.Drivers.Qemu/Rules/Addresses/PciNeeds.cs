using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>Which kind of slot each device needs on the board at hand.</summary>
internal sealed class PciNeeds(GuestMachine machine, QemuCapabilities capabilities, IQemuCatalog host)
{
    private const PciConnect Plain = PciConnect.Device | PciConnect.Hotpluggable;

    private readonly PciConnect _express = machine.HasPcieRoot ? PciConnect.ExpressDevice | PciConnect.Hotpluggable : Plain;

    public QemuCapabilities Capabilities => capabilities;

    /// <summary>On POWER, devices of the host that are told apart there are told apart in the guest as well.</summary>
    public int GroupOf(DeviceDef device)
    {
        var source = device switch
        {
            HostdevDef hostdev => hostdev.Source,
            InterfaceDef { Source: InterfaceSource.Hostdev nic } => nic.Device.Source,
            _ => null,
        };
        return machine.IsPSeries && source is HostdevSource.Pci pci && host.IsolationGroup(pci.Address) is { } group ? (int)group + 1 : 0;
    }

    public PciConnect Of(DeviceDef device) => device switch
    {
        ControllerDef controller => OfController(controller),
        FilesystemDef filesystem => filesystem.Driver is FilesystemDriver.Loop or FilesystemDriver.Nbd or FilesystemDriver.Ploop or FilesystemDriver.Mtp ? PciConnect.None : OfVirtio(filesystem.Model),
        InterfaceDef nic => OfInterface(nic),
        SoundDef sound => sound.Model switch
        {
            SoundModel.Es1370 or SoundModel.Ac97 or SoundModel.Ich6 or SoundModel.Ich7 or SoundModel.Ich9 => Plain,
            SoundModel.Virtio => _express,
            _ => PciConnect.None,
        },
        DiskDef disk => disk.Bus == DiskBus.Virtio ? OfVirtio(disk.Model) : PciConnect.None,
        HostdevDef hostdev => OfHostdev(hostdev.Source),
        BalloonDef balloon => balloon.Model switch
        {
            BalloonModel.Virtio or BalloonModel.VirtioNonTransitional => _express,
            BalloonModel.VirtioTransitional => Plain,
            _ => PciConnect.None,
        },
        RngDef rng => OfVirtio(rng.Model),
        WatchdogDef watchdog => watchdog.Model == WatchdogModel.I6300Esb ? Plain : PciConnect.None,
        VideoDef video => video.Type switch
        {
            VideoType.Virtio => _express,
            VideoType.Vga or VideoType.Cirrus or VideoType.Vmvga or VideoType.Qxl or VideoType.Xen or VideoType.Vbox or VideoType.Parallels => Plain,
            VideoType.Bochs => _express,
            _ => PciConnect.None,
        },
        ShmemDef => Plain,
        InputDef input => input is { Bus: InputBus.Virtio } ? OfVirtio(input.Model) : PciConnect.None,
        SerialDef serial => serial.TargetType == SerialTargetType.PciSerial ? Plain : PciConnect.None,
        VsockDef vsock => OfVirtio(vsock.Model),
        CryptoDef or PstoreDef => Plain,
        MemoryDef memory => memory.Model is MemoryModel.VirtioMem or MemoryModel.VirtioPmem ? _express : PciConnect.None,
        IommuDef iommu => iommu.Model == IommuModel.Virtio ? machine.HasPcieRoot ? PciConnect.ExpressDevice : PciConnect.Device : PciConnect.None,
        PanicDef panic => panic.Model == PanicModel.Pvpanic ? PciConnect.Device | PciConnect.ExpressDevice : PciConnect.None,
        _ => PciConnect.None,
    };

    public static PciConnect OfPciController(PciControllerModel? model) => model switch
    {
        PciControllerModel.PciBridge => PciConnect.Bridge,
        PciControllerModel.DmiToPciBridge => PciConnect.DmiBridge,
        PciControllerModel.PcieToPciBridge => PciConnect.ExpressToPciBridge,
        PciControllerModel.PcieRootPort => PciConnect.RootPort | PciConnect.AggregateSlot,
        PciControllerModel.PcieSwitchUpstreamPort => PciConnect.UpstreamPort,
        PciControllerModel.PcieSwitchDownstreamPort => PciConnect.DownstreamPort,
        PciControllerModel.PciExpanderBus => PciConnect.Expander,
        PciControllerModel.PcieExpanderBus => PciConnect.ExpressExpander,
        _ => PciConnect.None,
    };

    private PciConnect OfController(ControllerDef controller) => controller.Type switch
    {
        ControllerType.Pci => OfPciController(controller.Pci),
        ControllerType.Ide or ControllerType.Sata => Plain,
        ControllerType.Usb => controller.Usb switch
        {
            UsbControllerModel.None or UsbControllerModel.Qusb1 or UsbControllerModel.Qusb2 => PciConnect.None,
            UsbControllerModel.NecXhci or UsbControllerModel.QemuXhci => _express,
            _ => Plain,
        },
        ControllerType.Scsi => controller.Scsi switch
        {
            ScsiControllerModel.VirtioScsi or ScsiControllerModel.VirtioNonTransitional => _express,
            null or ScsiControllerModel.Auto or ScsiControllerModel.Ibmvscsi or ScsiControllerModel.Ncr53c90 => PciConnect.None,
            _ => Plain,
        },
        ControllerType.VirtioSerial => OfVirtio(controller.VirtioSerial),
        ControllerType.Nvme => _express,
        _ => PciConnect.None,
    };

    private PciConnect OfInterface(InterfaceDef nic) => nic switch
    {
        { Type: InterfaceType.Hostdev } => OfHostdev(((InterfaceSource.Hostdev)nic.Source).Device.Source),
        { Model: "usb-net" } => PciConnect.None,
        { Model: "virtio" or "virtio-non-transitional" or "e1000e" or "igb" } => _express,
        { Model: null or "virtio-transitional" or "rtl8139" or "e1000" or "netfront" or "spapr-vlan" or "lan9118" or "smc91c111" or "vlance"
            or "vmxnet" or "vmxnet2" or "vmxnet3" or "Am79C970A" or "Am79C973" or "82540EM" or "82545EM" or "82543GC" } => Plain,

        // Nobody knows what QEMU will make of it.
        _ => _express,
    };

    private PciConnect OfHostdev(HostdevSource source) => source switch
    {
        HostdevSource.Pci pci => host.IsExpress(pci.Address) ? _express : Plain,
        HostdevSource.ScsiHost scsi => OfVirtio(scsi.Model),
        HostdevSource.Mdev { Model: MdevModel.VfioPci } => _express,
        _ => PciConnect.None,
    };

    private PciConnect OfVirtio(VirtioModel? model) => model == VirtioModel.VirtioTransitional ? Plain : _express;
}
