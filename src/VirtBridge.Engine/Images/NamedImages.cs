using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>An image somebody names, and who.</summary>
/// <param name="Source">The image.</param>
/// <param name="NamedBy">Who names it, for people.</param>
/// <param name="IsTop">It is the top of a disk, or of what a snapshot keeps of one.</param>
/// <param name="Disk">The target of the disk.</param>
/// <param name="Required">It must be there; an overlay a snapshot began may be gone long since.</param>
internal sealed record NamedImage(StorageSource Source, string NamedBy, bool IsTop, string Disk, bool Required);

/// <summary>What a domain names, worked out again only when its definitions changed.</summary>
internal sealed class NamedImages
{
    private DomainView? _view;

    public DomainImages State { get; private set; } = new() { Domain = default, Name = "" };

    public IReadOnlyList<NamedImage> Images { get; private set; } = [];

    /// <summary>Takes in the domain as it is now; true when it names other things than before.</summary>
    public bool Update(DomainObject domain)
    {
        var view = domain.View;
        var same = _view is { } before && ReferenceEquals(before.Config, view.Config) && ReferenceEquals(before.Live, view.Live)
            && ReferenceEquals(before.Snapshots, view.Snapshots) && ReferenceEquals(before.Checkpoints, view.Checkpoints)
            && ReferenceEquals(before.Images, view.Images) && before.Name == view.Name && before.Active == view.Active;
        _view = view;
        if (same)
        {
            return false;
        }

        State = Generation.Of(domain);
        Images = [.. Find(State).Where(named => !named.Source.IsEmpty)];
        return true;
    }

    private static IEnumerable<NamedImage> Find(DomainImages state)
    {
        // What runs knows best, what is stored comes next, and snapshots say what was true once.
        var definitions = Disks(state.Live, $"running domain '{state.Name}'").Concat(Disks(state.Config, $"domain '{state.Name}'"));
        foreach (var moment in state.Snapshots.All.ToArray())
        {
            var by = $"snapshot '{moment.Name}' of domain '{state.Name}'";
            var kept = DomainImages.KeptDisks(moment.Definition).Select(disk => disk.Disk.Target).ToHashSet();
            definitions = definitions.Concat(Disks(moment.Definition.Domain, by).Select(image => image with { Required = kept.Contains(image.Disk) })).Concat(
                moment.Definition.Disks.Where(disk => disk.Location == DiskSnapshot.External)
                    .Select(disk => new NamedImage(disk.Source with { Format = disk.Source.Format ?? StorageFormat.Qcow2 }, by, true, disk.Name, false)));
        }

        return definitions;
    }

    private static IEnumerable<NamedImage> Disks(DomainDef? definition, string by)
    {
        foreach (var disk in definition?.Devices.Disks ?? [])
        {
            var top = true;
            for (var at = disk.Source; at is not null; at = (at.Backing as BackingStore.Image)?.Source)
            {
                yield return new(at with { Format = at.Format ?? StorageFormat.Raw }, $"{by}, disk {disk.Target},", top, disk.Target ?? "", true);
                top = false;
            }

            if (disk.Mirror?.Source is { } copy)
            {
                yield return new(copy with { Format = copy.Format ?? StorageFormat.Raw }, $"a copy of {by}, disk {disk.Target},", true, disk.Target ?? "", false);
            }
        }
    }
}
