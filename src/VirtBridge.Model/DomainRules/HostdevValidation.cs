namespace VirtBridge.Model;

/// <summary>A host device is given away once, at an address that fits its kind.</summary>
internal static class HostdevValidation
{
    public static void Check(DomainDevices devices)
    {
        if (devices.Hostdevs.IsEmpty)
        {
            return;
        }

        var sources = new HashSet<object>();
        foreach (var hostdev in devices.Hostdevs)
        {
            if (Identity(hostdev.Source) is { } identity && !sources.Add(identity))
            {
                throw Refusal.Xml("Hostdev already exists in the domain configuration");
            }

            CheckAddress(hostdev);
            CheckTeaming(hostdev);
            if (hostdev.StartupPolicy is not null && hostdev.Source is not HostdevSource.Usb)
            {
                throw Refusal.Unsupported("Setting startupPolicy is only allowed for USB devices");
            }

            if (hostdev.Source is HostdevSource.Scsi { Sgio: Sgio.Unfiltered } or HostdevSource.ScsiIscsi { Sgio: Sgio.Unfiltered })
            {
                throw Refusal.Unsupported("unfiltered sgio is no longer supported");
            }

            if (hostdev.Source is HostdevSource.Mdev mdev)
            {
                CheckMdev(hostdev, mdev);
            }
        }

        if (devices.Hostdevs.Count(hostdev => hostdev.Source is HostdevSource.Mdev { RamFb: true } or HostdevSource.Pci { RamFb: true }) > 1)
        {
            throw Refusal.Unsupported("Only one vgpu device can have 'ramfb' enabled");
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

    private static void CheckAddress(HostdevDef hostdev)
    {
        if (hostdev.Address is not { } address)
        {
            return;
        }

        switch (hostdev.Source)
        {
            case HostdevSource.Pci when address is not (DeviceAddress.Pci or DeviceAddress.Unassigned):
                throw Refusal.Internal("PCI host devices must use 'pci' or 'unassigned' address type");
            case HostdevSource.Scsi or HostdevSource.ScsiIscsi when address is not DeviceAddress.Drive:
                throw Refusal.Unsupported("SCSI host device must use 'drive' address type");
            case HostdevSource.ScsiHost when address is not (DeviceAddress.Pci or DeviceAddress.Ccw):
                throw Refusal.Unsupported("SCSI_host host device must use 'pci' or 'ccw' address type");
            case HostdevSource.Usb when address is not DeviceAddress.Usb:
                throw Refusal.Unsupported("USB host device must use 'usb' address type");
        }
    }

    private static void CheckTeaming(HostdevDef hostdev)
    {
        if (hostdev.Teaming is not { } teaming)
        {
            return;
        }

        if (teaming.Type != TeamingType.Transient)
        {
            throw Refusal.Unsupported("teaming hostdev devices must have type='transient'");
        }

        if (teaming.Persistent is null)
        {
            throw Refusal.Unsupported("missing required persistent attribute in hostdev teaming element");
        }

        if (hostdev.Source is not HostdevSource.Pci)
        {
            throw Refusal.Unsupported("teaming is only supported for pci hostdev devices");
        }
    }

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
            throw Refusal.Xml($"Unsupported address type '{hostdev.Address!.TypeName}' with mediated device model '{model}'");
        }
    }
}
