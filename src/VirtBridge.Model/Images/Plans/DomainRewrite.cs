namespace VirtBridge.Model;

/// <summary>What definitions and records say after images moved; pure.</summary>
internal static class DomainRewrite
{
    /// <summary>The definitions and records of a domain after somebody moved an image; what they keep of it stays theirs.</summary>
    public static DomainImages Renamed(DomainImages domain, ImageMove move)
    {
        var moved = (domain with { Config = domain.Config is { } config ? move.Apply(config) : null }).WithSnapshots(move.Apply);
        var (from, to) = (ImageLocation.OfFile(move.Old), ImageLocation.OfFile(move.New));
        var entries = domain.Table.Entries.Select(entry => entry.Location == from ? entry with { Location = to } : entry).ToValueArray();
        return moved with { Table = domain.Table.Find(from) is null ? domain.Table : new(entries) };
    }

    /// <summary>Everything that named one image names another.</summary>
    public static DomainImages Moved(this DomainImages domain, ImageLocation from, ImageFacts to, Func<StorageSource, ImageLocation?> locate)
    {
        StorageSource Move(StorageSource source) => !source.IsEmpty && locate(source) == from ? At(source, to) : source;
        return domain.WithSources(Move) with { Table = Renamed(domain.Table, from, to.Location) };
    }

    /// <summary>Chains that definitions spell out are read from the images again where they name one of <paramref name="changed"/>.</summary>
    public static DomainImages WithoutStaleChains(this DomainImages domain, IReadOnlySet<ImageLocation> changed, Func<StorageSource, ImageLocation?> locate)
    {
        StorageSource Clean(StorageSource source) => Names(source.Backing, changed, locate) ? source with { Backing = source.RemoteBase() } : source;
        return domain.WithSources(Clean);
    }

    /// <summary>A source with another image, everything else about reaching it as before.</summary>
    public static StorageSource At(StorageSource source, ImageFacts image) => image.Remote is { } remote
        ? remote with { Format = image.Format }
        : source.OnHost(
            image.Location.IsDevice ? StorageType.Block
            : source.Type is StorageType.Block or StorageType.Volume or StorageType.Network ? StorageType.File : source.Type,
            image.Path,
            image.Format);

    /// <summary>The definition with other sources for some disks, by target.</summary>
    public static DomainDef WithDisks(this DomainDef definition, IReadOnlyDictionary<string, StorageSource> sources)
    {
        var disks = definition.Devices.Disks.Select(disk =>
            disk.Target is { } target && sources.TryGetValue(target, out var source) ? disk with { Source = source } : disk);
        return definition with { Devices = definition.Devices with { Disks = disks.ToValueArray() } };
    }

    public static DomainImages WithSnapshots(this DomainImages domain, Func<SnapshotDef, SnapshotDef> change)
    {
        var tree = domain.Snapshots;
        foreach (var moment in tree.All.ToArray())
        {
            var after = change(moment.Definition);
            if (!ReferenceEquals(after, moment.Definition))
            {
                tree = tree.With(new(moment.Name, after.Parent, after));
            }
        }

        return domain with { Snapshots = tree };
    }

    private static DomainImages WithSources(this DomainImages domain, Func<StorageSource, StorageSource> change) =>
        (domain with { Config = domain.Config is { } config ? Change(config, change) : null }).WithSnapshots(snapshot => Change(snapshot, change));

    private static SnapshotDef Change(SnapshotDef snapshot, Func<StorageSource, StorageSource> change)
    {
        var domain = snapshot.Domain is { } definition ? Change(definition, change) : null;
        var inactive = snapshot.InactiveDomain is { } other ? Change(other, change) : null;
        var disks = snapshot.Disks;
        for (var i = 0; i < disks.Count; i++)
        {
            var after = change(disks[i].Source);
            disks = ReferenceEquals(after, disks[i].Source) ? disks : disks.SetItem(i, disks[i] with { Source = after });
        }

        return ReferenceEquals(domain, snapshot.Domain) && ReferenceEquals(inactive, snapshot.InactiveDomain) && disks == snapshot.Disks
            ? snapshot
            : snapshot with { Domain = domain, InactiveDomain = inactive, Disks = disks };
    }

    private static DomainDef Change(DomainDef definition, Func<StorageSource, StorageSource> change)
    {
        var disks = definition.Devices.Disks;
        for (var i = 0; i < disks.Count; i++)
        {
            var after = change(disks[i].Source);
            disks = ReferenceEquals(after, disks[i].Source) ? disks : disks.SetItem(i, disks[i] with { Source = after });
        }

        return disks == definition.Devices.Disks ? definition : definition with { Devices = definition.Devices with { Disks = disks } };
    }

    private static bool Names(BackingStore? backing, IReadOnlySet<ImageLocation> changed, Func<StorageSource, ImageLocation?> locate)
    {
        for (var at = backing; at is BackingStore.Image image; at = image.Source.Backing)
        {
            if (!image.Source.IsEmpty && locate(image.Source) is { } location && changed.Contains(location))
            {
                return true;
            }
        }

        return false;
    }

    private static ImageTable Renamed(ImageTable table, ImageLocation from, ImageLocation to)
    {
        var entry = table.Find(from);
        return entry is not { Kept: true } ? table : table.Without(from).WithKept(to);
    }
}
