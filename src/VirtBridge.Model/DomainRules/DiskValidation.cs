using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Disks have distinct names and places and settings that fit their bus.</summary>
internal static class DiskValidation
{
    public static void Check(DomainDevices devices, DomainRuleTraits traits)
    {
        foreach (var disk in devices.Disks)
        {
            Check(disk, traits);
        }

        CheckNames(devices.Disks);
        CheckAddresses(devices);
    }

    private static void Check(DiskDef disk, DomainRuleTraits traits)
    {
        if (disk.Source is { IsEmpty: true, Type: not StorageType.Volume } && disk.Device == DiskDevice.Disk)
        {
            throw new VirtException(ErrorCode.NoSource, ErrorDomain.Domain, disk.Target);
        }

        CheckSource(disk, disk.Source);
        if (disk is { Device: DiskDevice.Cdrom, ThrottleFilters.Count: > 0 })
        {
            throw new VirtException(ErrorCode.OperationUnsupported, ErrorDomain.Domain, "cdrom device with throttle filters isn't supported");
        }

        if (disk is { ThrottleFilters.Count: > 0, IoTune: not null })
        {
            throw new VirtException(
                ErrorCode.OperationUnsupported,
                ErrorDomain.Domain,
                $"block 'throttlefilters' can't be used together with 'iotune' for disk '{disk.Target}'");
        }

        if (disk.Device == DiskDevice.Lun)
        {
            CheckLun(disk, traits);
        }

        DiskSettings.Check(disk);
        CheckAddressType(disk);
    }

    private static void CheckSource(DiskDef disk, StorageSource source)
    {
        if (source is { Type: StorageType.Network, Protocol: StorageProtocol.Sheepdog })
        {
            throw Refusal.Unsupported("'sheepdog' protocol is no longer supported by any hypervisor driver");
        }

        if (source is { Type: StorageType.Network, Protocol: StorageProtocol.Iscsi, Hosts.Count: > 1 })
        {
            throw Refusal.Internal("iSCSI protocol accepts only one host");
        }

        if (source is { Type: StorageType.Network, Auth: { } auth })
        {
            var wanted = source.Protocol switch
            {
                StorageProtocol.Iscsi => "iscsi",
                StorageProtocol.Rbd => "ceph",
                _ => null,
            };
            if (auth.SecretType is null)
            {
                throw Refusal.Unsupported("unknown secret type '<null>'");
            }

            if (wanted is not null && auth.SecretType != wanted)
            {
                throw Refusal.Unsupported($"invalid secret type '{auth.SecretType}'");
            }
        }

        if (source is { Type: StorageType.Network, Auth: not null }
            and not { Protocol: StorageProtocol.Iscsi or StorageProtocol.Rbd or StorageProtocol.Http or StorageProtocol.Https
                or StorageProtocol.Ftp or StorageProtocol.Ftps or StorageProtocol.Ssh or null })
        {
            throw Refusal.Unsupported($"authentication is not supported for protocol '{source.Protocol.ToString()!.ToLowerInvariant()}'");
        }

        if (source.Nvme is { Namespace: 0 })
        {
            throw Refusal.Unsupported("NVMe namespace can't be zero");
        }

        if (source.Encryption is { Cipher: not null })
        {
            throw Refusal.Unsupported("supplying <cipher> for domain disk definition is unnecessary");
        }

        if (source.Backing is BackingStore.Image { Source: var below })
        {
            CheckSource(disk, below);
        }
    }

    private static void CheckLun(DiskDef disk, DomainRuleTraits traits)
    {
        var physical = disk.Source.Type is StorageType.Block
            || (disk.Source.Type == StorageType.Volume)
            || disk.Source is { Type: StorageType.Network, Protocol: StorageProtocol.Iscsi }
            || disk.Source.IsEmpty;
        if (disk.Source is { Type: StorageType.Network, Protocol: { } protocol and not StorageProtocol.Iscsi })
        {
            throw Refusal.Unsupported($"disk device='lun' is not supported for protocol='{protocol.ToString().ToLowerInvariant()}'");
        }

        if (!physical)
        {
            throw Refusal.Unsupported("disk device='lun' is only valid for block type disk source");
        }

        if (disk.Source.Format is not (null or StorageFormat.Raw or StorageFormat.None))
        {
            throw Refusal.Unsupported("disk device 'lun' must use 'raw' format");
        }

        if (disk.Source.Slice is not null)
        {
            throw Refusal.Unsupported("disk device 'lun' doesn't support storage slice");
        }

        if (disk.Source.Encryption is not null)
        {
            throw Refusal.Unsupported("disk device 'lun' doesn't support encryption");
        }

        if (!traits.LunOnAnyBus && disk.Bus is not (DiskBus.Scsi or DiskBus.Virtio))
        {
            throw Refusal.Unsupported($"disk device='lun' is not supported for bus='{disk.Bus.ToString()!.ToLowerInvariant()}'");
        }
    }

    private static void CheckAddressType(DiskDef disk)
    {
        if (disk.Address is null or DeviceAddress.Unassigned or DeviceAddress.Drive)
        {
            return;
        }

        var bus = disk.Bus switch
        {
            DiskBus.Ide => "ide",
            DiskBus.Fdc => "fdc",
            DiskBus.Sata => "sata",
            DiskBus.Scsi => "scsi",
            _ => null,
        };
        if (bus is not null)
        {
            throw Refusal.Unsupported($"Invalid address type '{disk.Address.TypeName}' for the disk '{disk.Target}' with the bus type '{bus}'");
        }
    }

    private static void CheckNames(ValueArray<DiskDef> disks)
    {
        if (disks.Count < 2)
        {
            return;
        }

        var first = new Dictionary<string, DiskDef>(disks.Count, StringComparer.Ordinal);
        foreach (var disk in disks)
        {
            if (disk.Target is { } target && !first.TryAdd(target, disk))
            {
                throw Refusal.Xml(
                    $"target '{target}' duplicated for disk sources '{first[target].Source.Path ?? "(null)"}' and '{disk.Source.Path ?? "(null)"}'");
            }
        }
    }

    private static void CheckAddresses(DomainDevices devices)
    {
        var used = new HashSet<(DiskBus? On, uint Controller, uint Bus, uint Target, uint Unit)>();
        for (var i = devices.Disks.Count - 1; i >= 0; i--)
        {
            var disk = devices.Disks[i];
            if (disk.Address is DeviceAddress.Drive drive && !used.Add((disk.Bus, drive.Controller, drive.Bus, drive.Target, drive.Unit)))
            {
                throw Refusal.Unsupported(
                    $"Found duplicate drive address for disk with target name '{disk.Target}' controller='{drive.Controller}' bus='{drive.Bus}' target='{drive.Target}' unit='{drive.Unit}'");
            }
        }

        var hosts = new HashSet<DeviceAddress.Drive>();
        foreach (var hostdev in devices.Hostdevs)
        {
            if (hostdev.Source is not (HostdevSource.Scsi or HostdevSource.ScsiIscsi) || hostdev.Address is not DeviceAddress.Drive drive)
            {
                continue;
            }

            var place = $"SCSI host address controller='{drive.Controller}' bus='{drive.Bus}' target='{drive.Target}' unit='{drive.Unit}' in use by";
            if (used.Contains((DiskBus.Scsi, drive.Controller, drive.Bus, drive.Target, drive.Unit)))
            {
                throw Refusal.Unsupported($"{place} another SCSI disk");
            }

            if (!hosts.Add(drive))
            {
                throw Refusal.Unsupported($"{place} another SCSI host device");
            }
        }
    }
}
