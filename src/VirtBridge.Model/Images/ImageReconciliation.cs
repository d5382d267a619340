using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>
/// What the records of a domain say against the images as somebody else left them. Records are mended where the images leave
/// no doubt; where what a snapshot keeps is gone, that is said.
/// </summary>
public static class ImageReconciliation
{
    /// <summary>Findings, and the stored definition to be kept instead; null when it is right as it is.</summary>
    public static (IReadOnlyList<ImageFinding> Findings, DomainDef? Config) Of(
        DomainImages domain, ImageGraph graph, Func<StorageSource, ImageLocation?> locate, IEnumerable<LostImage> lost)
    {
        List<ImageFinding> findings = [];
        DomainDef? config = null;
        if (domain.Config is { } stored && WithoutStaleChains(stored, graph, locate, findings) is var mended && !ReferenceEquals(mended, stored))
        {
            config = mended;
        }

        foreach (var moment in domain.Snapshots.All.ToArray())
        {
            findings.AddRange(OfSnapshot(moment.Definition, graph, locate));
        }

        var name = $"'{domain.Name}'";
        findings.AddRange(lost.Where(image => image.NamedBy.Contains(name, StringComparison.Ordinal) && !image.NamedBy.StartsWith("snapshot", StringComparison.Ordinal))
            .Select(image => new ImageFinding(image.Path, "missing", $"{image.NamedBy} names it, but nothing is there", $"virtbridge images relocate {image.Path} NEW")));
        return (findings, config);
    }

    private static DomainDef WithoutStaleChains(
        DomainDef config, ImageGraph graph, Func<StorageSource, ImageLocation?> locate, List<ImageFinding> findings)
    {
        var changed = false;
        var disks = config.Devices.Disks.Select(disk =>
        {
            if (disk.Source.Backing is null || locate(disk.Source) is not { } top || !IsStale(disk.Source, top, graph, locate))
            {
                return disk;
            }

            changed = true;
            findings.Add(new(top.Text, "rewritten", $"disk {disk.Target}: what the definition says is below it is not what its header says; the header counts", ""));
            return disk with { Source = disk.Source with { Backing = null } };
        }).ToValueArray();
        return changed ? config with { Devices = config.Devices with { Disks = disks } } : config;
    }

    private static bool IsStale(StorageSource source, ImageLocation top, ImageGraph graph, Func<StorageSource, ImageLocation?> locate)
    {
        var chain = graph.ChainOf(top);
        var depth = 1;
        for (var below = source.Backing; below is not null; below = ((BackingStore.Image)below).Source.Backing, depth++)
        {
            if (below is not BackingStore.Image image)
            {
                return depth != chain.Count;
            }

            if (depth >= chain.Count || locate(image.Source) != chain[depth])
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<ImageFinding> OfSnapshot(SnapshotDef snapshot, ImageGraph graph, Func<StorageSource, ImageLocation?> locate)
    {
        foreach (var (disk, mode) in DomainImages.KeptDisks(snapshot))
        {
            var path = disk.Source.Path ?? "";
            var wayOut = $"put it back, or 'virsh snapshot-delete --metadata DOMAIN {snapshot.Name}'";
            if (disk.Source.IsEmpty)
            {
                continue;
            }

            if (locate(disk.Source) is not { } location || !graph.TryGet(location, out var image))
            {
                yield return new(path, "lost", $"snapshot '{snapshot.Name}', disk {disk.Target}: the image it keeps is gone", wayOut);
            }
            else if (image.Defect is { } defect)
            {
                yield return new(path, "lost", $"snapshot '{snapshot.Name}', disk {disk.Target}: the image it keeps cannot be used: {defect}", wayOut);
            }
            else if (mode == DiskSnapshot.Internal && !image.InternalSnapshots.Contains(snapshot.Name!))
            {
                yield return new(path, "lost", $"snapshot '{snapshot.Name}', disk {disk.Target}: it is no longer inside the image", wayOut);
            }
            else if (mode != DiskSnapshot.Internal && snapshot.CreationTime is { } taken && image.Identity.Modified / 1_000_000_000 > taken + 5)
            {
                yield return new(
                    path, "modified", $"snapshot '{snapshot.Name}', disk {disk.Target}: the image was written to after it was frozen, by a merge or by hand",
                    "compare it with a backup before reverting to it");
            }
        }
    }
}
