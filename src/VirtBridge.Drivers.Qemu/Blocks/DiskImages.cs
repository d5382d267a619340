using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>The images of a disk as a list, and back.</summary>
internal static class DiskImages
{
    /// <summary>Top first.</summary>
    public static IReadOnlyList<StorageSource> Of(StorageSource top)
    {
        List<StorageSource> images = [];
        for (var at = top; at is not null; at = (at.Backing as BackingStore.Image)?.Source)
        {
            images.Add(at);
        }

        return images;
    }

    /// <summary>One source with the others below it; the last one is known to be the last.</summary>
    public static StorageSource Chain(IReadOnlyList<StorageSource> images)
    {
        BackingStore below = new BackingStore.Last();
        for (var i = images.Count - 1; i > 0; i--)
        {
            below = new BackingStore.Image(images[i] with { Backing = below });
        }

        return images[0] with { Backing = below };
    }

    /// <summary>The chain with consecutive numbers; what is below its last image stays as it was.</summary>
    public static StorageSource Renumber(IReadOnlyList<StorageSource> images, uint first)
    {
        var source = images[^1] with { Index = first + (uint)images.Count - 1, Runtime = null };
        for (var i = images.Count - 2; i >= 0; i--)
        {
            source = images[i] with { Index = first + (uint)i, Runtime = null, Backing = new BackingStore.Image(source) };
        }

        return source;
    }

    /// <summary>The definition with another source of one disk.</summary>
    public static DomainDef With(DomainDef domain, string target, StorageSource source) => With(domain, target, disk => disk with { Source = source });

    public static DomainDef With(DomainDef domain, string target, Func<DiskDef, DiskDef> change)
    {
        var disks = domain.Devices.Disks.Select(disk => disk.Target == target ? change(disk) : disk).ToValueArray();
        return domain with { Devices = domain.Devices with { Disks = disks } };
    }

    /// <summary>All images a guest has open, those of mirrors too.</summary>
    public static IEnumerable<StorageSource> All(DomainDef live) => live.Devices.Disks
        .SelectMany(disk => disk.Mirror is { } mirror ? (StorageSource[])[disk.Source, mirror.Source] : [disk.Source])
        .Where(source => !source.IsEmpty)
        .SelectMany(Of);
}
