namespace VirtBridge.Drivers.Qemu.Bitmaps;

/// <summary>What deleting a checkpoint does to a chain of images.</summary>
/// <param name="Actions">The transaction.</param>
/// <param name="Reopen">Images below the top that have to be writable for it, base first.</param>
public sealed record BitmapRemoval(IReadOnlyList<BitmapAction> Actions, IReadOnlyList<string> Reopen);

/// <summary>
/// Plans what becomes of dirty bitmaps when images are backed up, copied or merged. A chain is a list of format
/// nodes, top first; a bitmap covers the part of the chain from the top down to the last image that has it.
/// </summary>
public sealed class BitmapPlanner(NodeBitmaps bitmaps)
{
    /// <summary>Records what is written while a job runs, on the image the job writes to.</summary>
    public const string WhileWriting = "libvirt-tmp-activewrite";

    /// <summary>Whether the bitmap is usable in an unbroken run of images that starts at the top.</summary>
    public bool IsValid(IReadOnlyList<string> chain, string bitmap)
    {
        var found = chain.Select(node => bitmaps.Find(node, bitmap)).ToList();
        var run = found.TakeWhile(candidate => candidate is not null).Count();
        return run > 0 && found.Take(run).All(candidate => candidate!.IsUsable) && found.Skip(run).All(candidate => candidate is null);
    }

    /// <summary>Collects in a new bitmap of <paramref name="target"/> what changed since <paramref name="since"/>; null when that is unknown.</summary>
    public IReadOnlyList<BitmapAction>? Backup(IReadOnlyList<string> chain, string since, BitmapPlace target)
    {
        if (!IsValid(chain, since))
        {
            return null;
        }

        var granularity = bitmaps.Find(chain[0], since)!.Granularity;
        return
        [
            new BitmapAction.Add(target, Persistent: false, Disabled: true, granularity),
            new BitmapAction.Merge(target, Places(chain, since)),
        ];
    }

    /// <summary>Carries the bitmaps over to a copy of the whole chain or, if shallow, of its top.</summary>
    public IReadOnlyList<BitmapAction> Copy(IReadOnlyList<string> chain, bool shallow, string mirror) =>
        CarryOver(chain, shallow ? 1 : chain.Count, mirror, writing: true);

    /// <summary>Carries the bitmaps of the images from <paramref name="top"/> on down to <paramref name="baseIndex"/>.</summary>
    public IReadOnlyList<BitmapAction> Commit(IReadOnlyList<string> chain, int top, int baseIndex) =>
        CarryOver([.. chain.Skip(top)], baseIndex - top, chain[baseIndex], writing: top == 0);

    /// <summary>
    /// Carries the bitmaps of the upper <paramref name="depth"/> images over to the image a mirror goes on in. Done while the
    /// mirror still passes every write on, so nothing written between this and the pivot escapes the new bitmaps.
    /// </summary>
    public IReadOnlyList<BitmapAction> Pivot(IReadOnlyList<string> chain, int depth, string target) =>
        CarryOver(chain, depth, target, writing: false);

    /// <summary>Adds to the bitmaps of a child what those of the images pulled up into it recorded; <paramref name="end"/> stays below.</summary>
    public IReadOnlyList<BitmapAction> Pull(IReadOnlyList<string> chain, int child, int end)
    {
        var actions = new List<BitmapAction>();
        IReadOnlyList<string> pulled = [.. chain.Skip(child + 1).Take(end - child - 1)];
        foreach (var bitmap in bitmaps.Of(chain[child]).Where(bitmap => IsValid(chain, bitmap.Name)))
        {
            if (Places(pulled, bitmap.Name) is { Count: > 0 } sources)
            {
                actions.Add(new BitmapAction.Merge(new BitmapPlace(chain[child], bitmap.Name), sources));
            }
        }

        return actions;
    }

    public BitmapRemoval Remove(IReadOnlyList<string> chain, string bitmap)
    {
        var nodes = chain.Where(node => bitmaps.Find(node, bitmap) is not null).ToList();
        return new BitmapRemoval(
            [.. nodes.Select(node => new BitmapAction.Remove(new BitmapPlace(node, bitmap)))],
            [.. nodes.Where(node => node != chain[0]).Reverse()]);
    }

    private List<BitmapAction> CarryOver(IReadOnlyList<string> chain, int depth, string target, bool writing)
    {
        var actions = new List<BitmapAction>();
        foreach (var bitmap in bitmaps.Of(chain[0]).Reverse())
        {
            if (bitmap.Name == WhileWriting || !IsValid(chain, bitmap.Name))
            {
                continue;
            }

            var place = new BitmapPlace(target, bitmap.Name);
            if (bitmaps.Find(target, bitmap.Name) is null)
            {
                actions.Add(new BitmapAction.Add(place, bitmap.Persistent, !bitmap.Recording, bitmap.Granularity));
            }

            List<BitmapPlace> sources = [.. Places([.. chain.Take(depth)], bitmap.Name)];
            if (writing)
            {
                sources.Add(new BitmapPlace(target, WhileWriting));
            }

            actions.Add(new BitmapAction.Merge(place, sources));
        }

        if (writing)
        {
            actions.Add(new BitmapAction.Remove(new BitmapPlace(target, WhileWriting)));
        }

        return actions;
    }

    private List<BitmapPlace> Places(IReadOnlyList<string> chain, string bitmap) =>
    [
        .. chain.TakeWhile(node => bitmaps.Find(node, bitmap) is not null).Select(node => new BitmapPlace(node, bitmap)),
    ];
}
