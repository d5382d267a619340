namespace VirtBridge.Model;

/// <summary>The slots of bhyve's only PCI bus. Slot 0 is the host bridge; slot 1 is kept for the ISA bridge.</summary>
internal sealed class BhyveSlots
{
    private const uint IsaSlot = 1;
    private readonly HashSet<PciAddress> _used = [];

    public BhyveSlots(DomainDevices devices)
    {
        Note(devices.Disks);
        Note(devices.Controllers);
        Note(devices.Interfaces);
        Note(devices.Videos);
        Note(devices.Sounds);
        Note(devices.Filesystems);
        Note(devices.Rngs);
        Note(devices.Hostdevs);
    }

    public DomainDevices Assign(DomainDevices devices)
    {
        devices = devices with
        {
            Controllers = devices.Controllers
                .Select(controller => controller.Type == ControllerType.Isa && controller.Address is null
                    ? At(controller, _used.Add(new PciAddress(0, 0, IsaSlot, 0)) ? new PciAddress(0, 0, IsaSlot, 0) : Next())
                    : controller)
                .ToValueArray(),
        };
        return devices with
        {
            Controllers = Each(devices.Controllers, controller => controller.Type is ControllerType.Sata or ControllerType.Usb or ControllerType.Nvme),
            Interfaces = Each(devices.Interfaces, _ => true),
            Disks = Each(devices.Disks, disk => disk.Bus == DiskBus.Virtio),
            Videos = Each(devices.Videos, video => video.Type == VideoType.Gop),
            Sounds = Each(devices.Sounds, _ => true),
            Filesystems = Each(devices.Filesystems, _ => true),
            Rngs = Each(devices.Rngs, _ => true),
        };
    }

    private void Note<T>(ValueArray<T> devices)
        where T : DeviceDef
    {
        foreach (var device in devices)
        {
            if (device.Info.Pci is { } address)
            {
                _used.Add(address);
            }
        }
    }

    private ValueArray<T> Each<T>(ValueArray<T> devices, Func<T, bool> sitsOnPci)
        where T : DeviceDef
    {
        for (var i = 0; i < devices.Count; i++)
        {
            if (devices[i].Address is null or DeviceAddress.Pci { At: null } && sitsOnPci(devices[i]))
            {
                devices = devices.SetItem(i, At(devices[i], Next()));
            }
        }

        return devices;
    }

    private PciAddress Next()
    {
        for (var slot = IsaSlot + 1; slot < 32; slot++)
        {
            var address = new PciAddress(0, 0, slot, 0);
            if (!_used.Any(used => used.Slot == slot) && _used.Add(address))
            {
                return address;
            }
        }

        throw Refusal.Internal("No more available PCI slots");
    }

    private static T At<T>(T device, PciAddress address)
        where T : DeviceDef => (T)(device with { Info = device.Info with { Address = new DeviceAddress.Pci(address) } });
}
