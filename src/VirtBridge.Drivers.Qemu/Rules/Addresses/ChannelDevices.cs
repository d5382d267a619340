using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>Virtio devices on buses without slots: the channel subsystem of s390 guests, and memory mapped ones.</summary>
internal static class ChannelDevices
{
    private const uint VirtualCssid = 0xfe;

    public static void AssignMmio(EditableDevices devices, GuestMachine machine, QemuCapabilities capabilities)
    {
        // A guest that says so for one device means all of them.
        if (machine.IsRiscvVirt && devices.All().Any(slot => slot.Address is DeviceAddress.VirtioMmio))
        {
            Prime(devices, () => new DeviceAddress.VirtioMmio());
            return;
        }

        if (!machine.IsArm || !capabilities.Has(QemuFlag.VirtioMmio) || !machine.Name.StartsWith("vexpress-", StringComparison.Ordinal))
        {
            return;
        }

        Prime(devices, () => new DeviceAddress.VirtioMmio());
    }

    public static void AssignCcw(EditableDevices devices, GuestMachine machine)
    {
        if (!machine.IsS390Ccw)
        {
            return;
        }

        Prime(devices, () => new DeviceAddress.Ccw(null));
        foreach (var slot in EditableDevices.Slots(devices.Hostdevs))
        {
            if (slot.Address is null && ((HostdevDef)slot.Device).Source is HostdevSource.Mdev { Model: MdevModel.VfioCcw })
            {
                slot.Address = new DeviceAddress.Ccw(null);
            }
        }

        var used = new HashSet<CcwAddress>();
        foreach (var slot in devices.All())
        {
            if (slot.Address is DeviceAddress.Ccw { At: { } at } && !used.Add(at))
            {
                throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"The CCW devno '{at}' is in use already");
            }
        }

        uint next = 0;
        foreach (var slot in devices.All())
        {
            if (slot.Address is not DeviceAddress.Ccw { At: null })
            {
                continue;
            }

            CcwAddress at;
            do
            {
                at = new CcwAddress(VirtualCssid, 0, next++);
            }
            while (!used.Add(at));
            slot.Address = new DeviceAddress.Ccw(at);
        }
    }

    private static void Prime(EditableDevices devices, Func<DeviceAddress> place)
    {
        foreach (var slot in devices.All())
        {
            if (slot.Address is null && IsVirtio(slot.Device))
            {
                slot.Address = place();
            }
        }
    }

    private static bool IsVirtio(DeviceDef device) => device switch
    {
        DiskDef disk => disk.Bus == DiskBus.Virtio,
        InterfaceDef nic => nic.Type != InterfaceType.Hostdev && nic.IsVirtio,
        InputDef input => input.Bus == InputBus.Virtio,
        ControllerDef controller => controller.Type == ControllerType.VirtioSerial
            || controller.Scsi is ScsiControllerModel.VirtioScsi or ScsiControllerModel.VirtioTransitional or ScsiControllerModel.VirtioNonTransitional,
        BalloonDef balloon => balloon.Model is not (BalloonModel.None or BalloonModel.Xen),
        RngDef or VsockDef or CryptoDef => true,
        FilesystemDef => true,
        VideoDef video => video.Type == VideoType.Virtio,
        HostdevDef hostdev => hostdev.Source is HostdevSource.ScsiHost,
        _ => false,
    };
}
