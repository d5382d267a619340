namespace VirtBridge.Model;

/// <summary>A host device is given away once, at an address that fits its kind.</summary>
internal static class HostdevValidation
{
    public static void Check(DomainDevices devices)
    {
        var sources = new HashSet<object>();
        foreach (var hostdev in devices.Hostdevs)
        {
            if (Identity(hostdev.Source) is { } identity && !sources.Add(identity))
            {
                throw Refusal.Xml("Hostdev already exists in the domain configuration");
            }

            if (hostdev.Source is HostdevSource.Mdev mdev)
            {
                CheckMdev(hostdev, mdev);
            }
        }
    }

    /// <summary>What makes two host devices the same one; null when nothing does.</summary>
    private static object? Identity(HostdevSource source) => source switch
    {
        HostdevSource.Pci pci => pci.Address,
        HostdevSource.Usb { Bus: not (null or 0) } usb => (usb.Bus, usb.Device, usb.Port),
        HostdevSource.Usb usb => (usb.Vendor, usb.Product),
        HostdevSource.Scsi scsi => (scsi.Adapter, scsi.Bus, scsi.Target, scsi.Unit),
        HostdevSource.ScsiIscsi iscsi => (iscsi.Storage.Path, iscsi.Storage.Hosts),
        HostdevSource.ScsiHost host => (host.Protocol, host.Wwpn),
        HostdevSource.Mdev mdev => mdev.Uuid,
        _ => null,
    };

    private static void CheckMdev(HostdevDef hostdev, HostdevSource.Mdev mdev)
    {
        if (mdev.Model == MdevModel.VfioAp && hostdev.Info.BootOrder is not null)
        {
            throw Refusal.Unsupported("booting from assigned devices is not supported by mediated devices of model vfio-ap");
        }

        var fits = (mdev.Model, hostdev.Address) switch
        {
            (_, null or DeviceAddress.Unassigned) => true,
            (MdevModel.VfioPci, DeviceAddress.Pci) => true,
            (MdevModel.VfioCcw, DeviceAddress.Ccw) => true,
            _ => false,
        };
        if (!fits)
        {
            var model = mdev.Model switch { MdevModel.VfioPci => "vfio-pci", MdevModel.VfioCcw => "vfio-ccw", _ => "vfio-ap" };
            throw Refusal.Xml($"Unsupported address type '{DiskValidation.AddressName(hostdev.Address!)}' with mediated device model '{model}'");
        }
    }
}
