using VirtBridge.Contract;
using VirtBridge.Drivers.Test;
using VirtBridge.Model;

namespace VirtBridge.Engine.Tests;

/// <summary>What must be true whenever no operation is under way, however the last one ended.</summary>
public sealed class Invariants(World world)
{
    /// <summary>What every disk of every snapshot showed when it was taken.</summary>
    public Dictionary<(string Domain, string Snapshot, string Disk), int[]> Kept { get; } = [];

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    /// <param name="settled">False: something that could not be put away yet may lie about.</param>
    public string? FirstViolation(bool settled = true) => Content() ?? References() ?? (settled ? Orphans() ?? Entries() : null) ?? Brought();

    /// <summary>Learns what a snapshot keeps, at the moment it appeared.</summary>
    public void Learn(DomainObject domain)
    {
        foreach (var moment in domain.View.Snapshots.All)
        {
            foreach (var (disk, mode) in DomainImages.KeptDisks(moment.Definition))
            {
                var key = (domain.View.Name, moment.Name, disk.Target!);
                if (!Kept.ContainsKey(key) && Read(moment.Name, disk, mode) is { } content)
                {
                    Kept[key] = content;
                }
            }
        }

        foreach (var key in Kept.Keys.Where(key => key.Domain == domain.View.Name && !domain.View.Snapshots.Contains(key.Snapshot)).ToArray())
        {
            Kept.Remove(key);
        }
    }

    public int[]? Read(string snapshot, DiskDef disk, DiskSnapshot mode)
    {
        var path = disk.Source.Path!;
        if (mode != DiskSnapshot.Internal)
        {
            return world.Disk.Read(path);
        }

        if (world.Disk.Find(path) is not { } image || !image.Internal.TryGetValue(snapshot, out var data))
        {
            return null;
        }

        var below = image.Backing is { } backing ? world.Disk.Read(backing) : new int[image.Clusters];
        var seen = new int[image.Clusters];
        below?.AsSpan(0, Math.Min(below.Length, seen.Length)).CopyTo(seen);
        foreach (var (cluster, value) in data)
        {
            seen[cluster] = value;
        }

        return below is null ? null : seen;
    }

    /// <summary>
    /// After a revert the disks show what the snapshot kept; after half of one, all of them that, or all of them what was before.
    /// Returns what is wrong.
    /// </summary>
    public string? Reverted(DomainObject domain, SnapshotDef target, Dictionary<(string Domain, string Disk), int[]> old, bool ended)
    {
        string? back = null, stayed = null;
        foreach (var (disk, _) in DomainImages.KeptDisks(target))
        {
            var key = (domain.View.Name, disk.Target!);
            if (!Kept.TryGetValue((domain.View.Name, target.Name!, disk.Target!), out var kept))
            {
                continue;
            }

            var source = domain.View.Current.Devices.Disks.First(d => d.Target == disk.Target).Source.Path!;
            var seen = world.Disk.Read(source);
            var written = world.Active[key];
            var moved = seen is not null && kept.AsSpan().SequenceEqual(seen);
            var same = seen is not null && written.AsSpan().SequenceEqual(seen);
            if (ended && !domain.View.Active)
            {
                world.Active[key] = (int[])kept.Clone();
            }
            else if (moved || (seen is not null && Continues(seen, kept, old[key], written)))
            {
                world.Active[key] = (int[])seen!.Clone();
                back = same ? back : disk.Target;
            }
            else
            {
                stayed = disk.Target;
            }
        }

        return back is null || stayed is null ? null : $"I1: disk {back} is at snapshot {target.Name} and disk {stayed} is not";
    }

    // A guest that was started again from the snapshot has written since: those clusters hold what it wrote last.
    private static bool Continues(int[] seen, int[] kept, int[] old, int[] written)
    {
        for (var i = 0; i < seen.Length; i++)
        {
            if (seen[i] != kept[i] && (seen[i] != written[i] || written[i] == old[i]))
            {
                return false;
            }
        }

        return true;
    }

    private string? Content()
    {
        foreach (var domain in world.Host.Domains.All())
        {
            var name = domain.View.Name;
            foreach (var definition in new[] { domain.View.Config?.Value, domain.View.Active ? domain.View.Live : null }.OfType<DomainDef>())
            {
                foreach (var disk in definition.Devices.Disks)
                {
                    if (Differs(world.Disk.Read(disk.Source.Path!), world.Active.GetValueOrDefault((name, disk.Target!))))
                    {
                        return $"I1: disk {disk.Target} of {name} in '{disk.Source.Path}' shows {Text(world.Disk.Read(disk.Source.Path!))} "
                            + $"and not {Text(world.Active.GetValueOrDefault((name, disk.Target!)))}";
                    }
                }
            }

            foreach (var moment in domain.View.Snapshots.All)
            {
                foreach (var (disk, mode) in DomainImages.KeptDisks(moment.Definition))
                {
                    if (Differs(Read(moment.Name, disk, mode), Kept.GetValueOrDefault((name, moment.Name, disk.Target!))))
                    {
                        return $"I1: disk {disk.Target} of snapshot {moment.Name} of {name} in '{disk.Source.Path}' shows {Text(Read(moment.Name, disk, mode))} "
                            + $"and not {Text(Kept.GetValueOrDefault((name, moment.Name, disk.Target!)))}";
                    }
                }
            }
        }

        return null;
    }

    private string? References() => world.Disk.All
        .Where(image => image.Torn || (image.Backing is { } below && !world.Disk.Has(below)) || (image.Backing is not null && image.BackingFormat is null))
        .Select(image => $"I2: '{image.Path}' is backed by '{image.Backing}', which is not there")
        .FirstOrDefault();

    private string? Orphans()
    {
        var needed = world.Host.Domains.All().SelectMany(domain => Generation.Of(domain).Pins(source => ImageLocation.OfFile(source.Path!)))
            .Select(pin => pin.Key.Text).ToHashSet();
        needed.UnionWith(world.Disk.All.Select(image => image.Backing).OfType<string>());
        needed.UnionWith(world.Host.Domains.All().SelectMany(domain => domain.View.Snapshots.All.ToArray()).Select(m => m.Definition.MemoryFile).OfType<string>());
        return world.Disk.All.Where(image => !needed.Contains(image.Path) && !world.Forgotten.Contains(image.Path) && !world.Brought.ContainsKey(image.Path))
            .Select(image => $"I3: nothing needs '{image.Path}'").FirstOrDefault();
    }

    private string? Entries()
    {
        var named = world.Host.Domains.All().SelectMany(domain => domain.View.Snapshots.All.ToArray()).Select(moment => moment.Name).ToHashSet();
        return world.Disk.All.SelectMany(image => image.Internal.Keys.Where(name => !named.Contains(name) && !world.Forgotten.Contains(name))
            .Select(name => $"I3: '{image.Path}' holds an entry '{name}' of no snapshot")).FirstOrDefault();
    }

    private string? Brought()
    {
        foreach (var (path, content) in world.Brought)
        {
            if (!world.Disk.Has(path))
            {
                return $"I3: '{path}' was brought along and is gone";
            }

            if (content is not null && Differs(world.Disk.Read(path), content))
            {
                return $"I1: '{path}', which no domain owns, shows {Text(world.Disk.Read(path))} and not {Text(content)}";
            }
        }

        return null;
    }

    private static bool Differs(int[]? seen, int[]? wanted) => seen is null || wanted is null || !seen.AsSpan().SequenceEqual(wanted);

    private static string Text(int[]? content) => content is null ? "nothing" : $"[{string.Join(' ', content)}]";
}
