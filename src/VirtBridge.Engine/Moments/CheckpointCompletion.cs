using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Fills in what a client left out of a checkpoint: name, time, parent, and what happens to each disk; pure.</summary>
public static class CheckpointCompletion
{
    public static CheckpointDef Complete(DomainView view, CheckpointDef given, long now)
    {
        if (view.Current.Devices.Disks.Count == 0)
        {
            throw Refuse.Config(ErrorDomain.DomainCheckpoint, "domain must have at least one disk to perform checkpoints");
        }

        var name = given.Name ?? now.ToString();
        if (given.Disks.Count > view.Current.Devices.Disks.Count)
        {
            throw Refuse.Config(ErrorDomain.Domain, "too many disk checkpoint requests for domain");
        }

        var chosen = new Dictionary<string, CheckpointDisk>();
        foreach (var disk in given.Disks)
        {
            if (!chosen.TryAdd(disk.Name, disk))
            {
                throw Refuse.Config(ErrorDomain.Domain, $"disk '{disk.Name}' specified twice");
            }

            if (disk.Bitmap is { } bitmap && bitmap != name)
            {
                throw Refuse.Config(ErrorDomain.Domain, $"bitmap for disk '{disk.Name}' must match checkpoint name '{name}'");
            }
        }

        var disks = view.Current.Devices.Disks.Where(d => d.Target is not null).Select(disk =>
        {
            var natural = disk.Source.Path is null || disk.ReadOnly || given.Disks.Count > 0 ? CheckpointMode.No : CheckpointMode.Bitmap;
            var wanted = chosen.Remove(disk.Target!, out var found) ? found : new CheckpointDisk(disk.Target!) { Mode = natural };
            var mode = wanted.Mode ?? CheckpointMode.Bitmap;
            return wanted with { Mode = mode, Bitmap = mode == CheckpointMode.Bitmap ? wanted.Bitmap ?? name : null };
        }).ToValueArray();
        return chosen.Count > 0
            ? throw Refuse.Config(ErrorDomain.Domain, $"no disk named '{chosen.Keys.First()}'")
            : given with
            {
                Name = name,
                CreationTime = now,
                Parent = view.Checkpoints.Current,
                Disks = disks,
                Domain = view.Current with { Id = -1 },
            };
    }
}
