namespace VirtBridge.Model;

/// <summary>An image that is somewhere else now: what has to be written anew for that. Pure.</summary>
/// <param name="Old">Its old path, absolute and without links in its directories.</param>
/// <param name="New">Its new path, without links.</param>
/// <param name="Settle">A path with the links in its directories resolved.</param>
public sealed record ImageMove(string Old, string New, Func<string, string> Settle)
{
    /// <summary>The definition with the new place wherever it names the old one; the same object when it does not.</summary>
    public DomainDef Apply(DomainDef definition)
    {
        var changed = false;
        var disks = definition.Devices.Disks.Select(disk =>
        {
            var source = Apply(disk.Source);
            changed |= !ReferenceEquals(source, disk.Source);
            return disk with { Source = source };
        }).ToValueArray();
        return changed ? definition with { Devices = definition.Devices with { Disks = disks } } : definition;
    }

    /// <summary>The snapshot with the new place; the same object when it names the old one nowhere.</summary>
    public SnapshotDef Apply(SnapshotDef snapshot)
    {
        var domain = snapshot.Domain is { } then ? Apply(then) : null;
        var inactive = snapshot.InactiveDomain is { } stored ? Apply(stored) : null;
        var disks = snapshot.Disks.Select(disk => Apply(disk.Source) is var source && ReferenceEquals(source, disk.Source) ? disk : disk with { Source = source })
            .ToValueArray();
        return ReferenceEquals(domain, snapshot.Domain) && ReferenceEquals(inactive, snapshot.InactiveDomain)
            && disks.AsSpan().SequenceEqual(snapshot.Disks.AsSpan())
            ? snapshot
            : snapshot with { Domain = domain, InactiveDomain = inactive, Disks = disks };
    }

    /// <summary>The definitions and records of a domain with the new place.</summary>
    public DomainImages Apply(DomainImages domain) => DomainRewrite.Renamed(domain, this);

    /// <summary>Whether an image names the old place as the one below it.</summary>
    public bool IsNamedBy(ImageFacts child) =>
        child.Backing is { } backing && child.Location.IsFile && PathOf(child.Location.Text, backing.Stored) is { } path && Settle(path) == Old;

    /// <summary>The reference such an image shall have, in the style of the one it has.</summary>
    public BackingReference ReferenceOf(ImageFacts child)
    {
        var backing = child.Backing!;
        return backing with
        {
            Stored = BackingSpelling.Of(backing.Style, child.Location.Text, New, backing.Format ?? StorageFormat.Raw),
            Location = ImageLocation.OfFile(New),
        };
    }

    /// <summary>An absolute path without dots.</summary>
    public static string Plain(string path)
    {
        List<string> parts = [];
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        return "/" + string.Join('/', parts);
    }

    private static string? PathOf(string child, string stored)
    {
        try
        {
            var source = BackingString.Parse(BackingSpelling.WithoutFormat(stored)).Source;
            return source is not { Type: StorageType.File or StorageType.Block, Path: { } path } ? null
                : Plain(path.StartsWith('/') ? path : $"{child[..(child.LastIndexOf('/') + 1)]}{path}");
        }
        catch (Exception e) when (e is Contract.VirtException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private StorageSource Apply(StorageSource source)
    {
        var moved = source.Type is StorageType.File or StorageType.Block && source.Path is { } path && path.StartsWith('/') && Settle(Plain(path)) == Old
            ? source with { Path = New }
            : source;
        return moved.Backing is BackingStore.Image below && Apply(below.Source) is var lower && !ReferenceEquals(lower, below.Source)
            ? moved with { Backing = new BackingStore.Image(lower) }
            : moved;
    }
}
