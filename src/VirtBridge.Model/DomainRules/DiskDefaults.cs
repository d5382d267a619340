using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Bus, read-only state, order and drive address of disks.</summary>
public static class DiskDefaults
{
    private const int UnitsOfNarrowScsi = 7;
    private const int UnitsOfWideScsi = 15;

    public static ValueArray<DiskDef> Apply(ValueArray<DiskDef> disks, DomainRuleTraits traits)
    {
        if (disks.IsEmpty)
        {
            return disks;
        }

        var ordered = new List<DiskDef>(disks.Count);
        var highest = new Dictionary<DiskBus, int>();
        foreach (var disk in disks)
        {
            var completed = Complete(disk, traits);
            var index = DiskNames.Index(completed.Target);
            var bus = completed.Bus ?? default;

            // Most definitions name their disks in order; only what is out of order looks for its place.
            if (ordered.Count == 0 || !highest.TryGetValue(bus, out var last) || (index >= last && ordered[^1].Bus == bus))
            {
                ordered.Add(completed);
                highest[bus] = index;
            }
            else
            {
                Insert(ordered, completed);
                highest[bus] = Math.Max(last, index);
            }
        }

        return ordered.ToValueArray();
    }

    public static DiskDef Complete(DiskDef disk, DomainRuleTraits traits)
    {
        var bus = disk.Bus ?? (disk.Device == DiskDevice.Floppy ? DiskBus.Fdc : DiskNames.BusOf(disk.Target));
        disk = disk with { Bus = bus };
        if (disk.Device == DiskDevice.Cdrom && !disk.ReadOnly)
        {
            disk = disk with { ReadOnly = true };
        }

        if (disk.Info.Address is null && DiskNames.Index(disk.Target) < 0)
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"Unknown disk name '{disk.Target}' and no address specified");
        }

        if (disk.Info.Address is null && DriveAddress(disk, traits) is { } address)
        {
            disk = disk with { Info = disk.Info with { Address = address } };
        }

        return disk;
    }

    /// <summary>The place on its controller a target name stands for; null for buses without such places.</summary>
    public static DeviceAddress.Drive? DriveAddress(DiskDef disk, DomainRuleTraits traits)
    {
        var index = DiskNames.Index(disk.Target);
        if (index < 0)
        {
            return null;
        }

        var number = (uint)index;
        switch (disk.Bus)
        {
            case DiskBus.Scsi when traits.WideScsi:
                var unit = number % UnitsOfWideScsi;
                // Unit 7 of a wide bus is the adapter itself.
                return new DeviceAddress.Drive(number / UnitsOfWideScsi, 0, 0, unit >= 7 ? unit + 1 : unit);
            case DiskBus.Scsi:
                return new DeviceAddress.Drive(number / UnitsOfNarrowScsi, 0, 0, number % UnitsOfNarrowScsi);
            case DiskBus.Ide:
                return new DeviceAddress.Drive(number / 4, number % 4 / 2, 0, number % 2);
            case DiskBus.Sata:
                return new DeviceAddress.Drive(number / 6, 0, 0, number % 6);
            case DiskBus.Fdc:
                return new DeviceAddress.Drive(number / 2, 0, 0, number % 2);
            default:
                return null;
        }
    }

    /// <summary>Disks of one bus stand together in order of their names.</summary>
    public static void Insert(List<DiskDef> disks, DiskDef disk)
    {
        var index = DiskNames.Index(disk.Target);
        var place = disks.Count;
        for (var i = disks.Count - 1; i >= 0; i--)
        {
            if (disks[i].Bus != disk.Bus)
            {
                continue;
            }

            if (DiskNames.Index(disks[i].Target) > index)
            {
                place = i;
            }
            else
            {
                if (place == disks.Count)
                {
                    place = i + 1;
                }

                break;
            }
        }

        disks.Insert(place, disk);
    }
}
