using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>A copy inside a running guest, which waits before references move.</summary>
internal sealed class TestLiveCopy(
    TestLiveImages live,
    TestDisk disk,
    TestImages images,
    DomainObject guest,
    string target,
    string top,
    string? bottom,
    bool down) : ILiveCopy
{
    private DomainObject _guest = guest;

    public string Id => $"{target}-{top}";

    public string Disk => target;

    /// <summary>Everything is copied; what the guest would write waits.</summary>
    public bool Pending { get; private set; }

    public ValueTask<ImageProgress> ProgressAsync(CancellationToken cancellation) => new(new ImageProgress(Pending ? 1UL : 0, 1));

    public Task CopiedAsync(CancellationToken cancellation)
    {
        while (Missing() is { Count: > 0 } missing)
        {
            foreach (var (cluster, value) in missing)
            {
                cancellation.ThrowIfCancellationRequested();
                disk.Step("copy");
                if (down || !Into.Data.ContainsKey(cluster))
                {
                    Into.Data[cluster] = value;
                }
            }
        }

        Into.Clusters = Math.Max(Into.Clusters, disk.Find(top)!.Clusters);
        Pending = true;
        disk.Step("copied");
        return Task.CompletedTask;
    }

    public Task<DomainDef> FinishAsync(CancellationToken cancellation)
    {
        disk.Step("finish");
        if (!live.Copies(_guest).Contains(this))
        {
            return Task.FromResult(live.Definition(_guest));
        }

        if (!down)
        {
            var child = disk.Find(top)!;
            images.Write(child, bottom, bottom is null ? null : disk.Find(bottom)?.Format, inGuest: true);
        }
        else if (live.Tops(_guest).GetValueOrDefault(target) == top)
        {
            live.Tops(_guest)[target] = bottom!;
        }
        else if (Above() is { } above)
        {
            images.Write(above, bottom, disk.Find(bottom!)?.Format, inGuest: true);
        }

        live.Copies(_guest).Remove(this);
        Pending = false;
        disk.Step("finished");
        return Task.FromResult(live.Definition(_guest));
    }

    public Task CancelAsync(CancellationToken cancellation)
    {
        disk.Step("cancel");
        live.Copies(_guest).Remove(this);
        Pending = false;
        return Task.CompletedTask;
    }

    /// <summary>The same copy for a daemon that came after the one that began it.</summary>
    internal TestLiveCopy SeenBy(DomainObject other)
    {
        _guest = other;
        return this;
    }

    private TestImage Into => disk.Find(down ? bottom! : top)!;

    private IReadOnlyList<KeyValuePair<int, int>> Missing()
    {
        if (!down)
        {
            return images.Between(Into, bottom);
        }

        // Newest first: what an upper image has hides what is below.
        Dictionary<int, int> wanted = [];
        for (var at = disk.Find(top); at is not null && at.Path != bottom; at = at.Backing is { } below ? disk.Find(below) : null)
        {
            foreach (var (cluster, value) in at.Data)
            {
                wanted.TryAdd(cluster, value);
            }
        }

        return [.. wanted.Where(entry => !Into.Data.TryGetValue(entry.Key, out var there) || there != entry.Value)];
    }

    /// <summary>The image of this guest that names the top; null when that was moved already.</summary>
    private TestImage? Above()
    {
        var at = disk.Find(live.Tops(_guest)[target]);
        while (at is not null && at.Backing != top)
        {
            at = at.Backing is { } below ? disk.Find(below) : null;
        }

        return at;
    }
}
