using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>
/// The rank of each device at boot: given per device, or following from the list of kinds (first disk, first CD drive,
/// all interfaces).
/// </summary>
internal sealed class BootIndexes
{
    private readonly Dictionary<DiskDef, long> _disks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<InterfaceDef, long> _interfaces = new(ReferenceEqualityComparer.Instance);

    private BootIndexes()
    {
    }

    public static BootIndexes Of(DomainDef domain)
    {
        var indexes = new BootIndexes();
        var explicitOrder = domain.Devices.Disks.Any(d => d.Info.BootOrder is not null)
            || domain.Devices.Interfaces.Any(i => i.Info.BootOrder is not null);
        if (!explicitOrder)
        {
            indexes.Rank(domain);
        }

        return indexes;
    }

    public long? For(DiskDef disk) => disk.Info.BootOrder ?? (_disks.TryGetValue(disk, out var index) ? (long?)index : null);

    public long? For(InterfaceDef nic) => nic.Info.BootOrder ?? (_interfaces.TryGetValue(nic, out var index) ? (long?)index : null);

    private void Rank(DomainDef domain)
    {
        for (var rank = 0; rank < domain.Os.BootDevices.Count; rank++)
        {
            switch (domain.Os.BootDevices[rank])
            {
                case BootDevice.Hd:
                    RankFirst(domain, DiskDevice.Disk, rank + 1);
                    break;
                case BootDevice.Cdrom:
                    RankFirst(domain, DiskDevice.Cdrom, rank + 1);
                    break;
                case BootDevice.Fd:
                    RankFirst(domain, DiskDevice.Floppy, rank + 1);
                    break;
                case BootDevice.Network when domain.Devices.Interfaces.Count > 0:
                    _interfaces[domain.Devices.Interfaces[0]] = rank + 1;
                    break;
            }
        }
    }

    private void RankFirst(DomainDef domain, DiskDevice kind, long rank)
    {
        if (domain.Devices.Disks.FirstOrDefault(disk => disk.Device == kind || (kind == DiskDevice.Disk && disk.Device == DiskDevice.Lun)) is { } first)
        {
            _disks[first] = rank;
        }
    }
}
