using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Nodes between a disk's image and its drive: copying on read, and sharing limits with other disks.</summary>
internal static class DiskFilters
{
    public static void Add(List<BlockStep> steps, DiskDef disk)
    {
        var below = BlockNodes.TopNode(disk.Source);
        if (CopiesOnRead(disk))
        {
            var copy = CopyOnReadNode(disk);
            steps.Add(new(false, new QemuProperties().Add("driver", "copy-on-read").Add("node-name", copy).Add("file", below).Add("discard", "unmap")));
            below = copy;
        }

        for (var i = 0; i < disk.ThrottleFilters.Count; i++)
        {
            var node = FilterNode(disk, i);
            steps.Add(new(false, new QemuProperties()
                .Add("driver", "throttle")
                .Add("node-name", node)
                .Add("throttle-group", ThrottleArguments.ObjectName(disk.ThrottleFilters[i]))
                .Add("file", below)));
            below = node;
        }
    }

    /// <summary>The node the drive is connected to.</summary>
    public static string Top(DiskDef disk) =>
        disk.ThrottleFilters.Count > 0 ? FilterNode(disk, disk.ThrottleFilters.Count - 1)
        : CopiesOnRead(disk) ? CopyOnReadNode(disk)
        : BlockNodes.TopNode(disk.Source);

    private static bool CopiesOnRead(DiskDef disk) => disk.CopyOnRead == true;

    private static string CopyOnReadNode(DiskDef disk) => $"libvirt-CoR-{disk.Target}";

    /// <summary>Filters are numbered behind the images they filter.</summary>
    private static string FilterNode(DiskDef disk, int position)
    {
        var last = BlockNodes.Images(disk.Source).Max(image => Math.Max(image.Index ?? 0, image.DataStore?.Index ?? 0));
        return $"libvirt-{last + 1 + position}-filter";
    }
}

/// <summary>Limits several disks share.</summary>
internal static class ThrottleArguments
{
    public static string ObjectName(string group) => "throttle-" + group;

    public static void Add(QemuArguments line, DomainDef domain)
    {
        foreach (var group in domain.ThrottleGroups)
        {
            line.Object(new QemuProperties()
                .Add("qom-type", "throttle-group")
                .Add("id", ObjectName(group.GroupName ?? ""))
                .Add("limits", Limits(group)));
        }
    }

    private static QemuProperties Limits(DiskIoTune tune)
    {
        static ulong? Length(ulong value) => value > 0 ? value : null;
        return new QemuProperties()
            .Add("bps-total", (ulong?)tune.TotalBytes)
            .Add("bps-read", (ulong?)tune.ReadBytes)
            .Add("bps-write", (ulong?)tune.WriteBytes)
            .Add("iops-total", (ulong?)tune.TotalIops)
            .Add("iops-read", (ulong?)tune.ReadIops)
            .Add("iops-write", (ulong?)tune.WriteIops)
            .Add("bps-total-max", (ulong?)tune.TotalBytesMax)
            .Add("bps-read-max", (ulong?)tune.ReadBytesMax)
            .Add("bps-write-max", (ulong?)tune.WriteBytesMax)
            .Add("iops-total-max", (ulong?)tune.TotalIopsMax)
            .Add("iops-read-max", (ulong?)tune.ReadIopsMax)
            .Add("iops-write-max", (ulong?)tune.WriteIopsMax)
            .Add("iops-size", (ulong?)tune.SizeIops)
            .Add("bps-total-max-length", Length(tune.TotalBytesMaxLength))
            .Add("bps-read-max-length", Length(tune.ReadBytesMaxLength))
            .Add("bps-write-max-length", Length(tune.WriteBytesMaxLength))
            .Add("iops-total-max-length", Length(tune.TotalIopsMaxLength))
            .Add("iops-read-max-length", Length(tune.ReadIopsMaxLength))
            .Add("iops-write-max-length", Length(tune.WriteIopsMaxLength));
    }
}
