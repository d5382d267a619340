using System.Text;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Work on images in memory that no guest has open.</summary>
public sealed class TestImages(TestDisk disk) : IImageFacet
{
    public ImageLocation? Locate(StorageSource source) =>
        source.Path is { } path && (source.Type == StorageType.Dir || disk.Assume || disk.Has(path)) ? ImageLocation.OfFile(path) : null;

    public ImageFacts? Look(StorageSource source) => source.Path is { } path ? disk.Find(path)?.Facts : null;

    public Task CreateOverlayAsync(OverlayImage overlay, CancellationToken cancellation)
    {
        var path = overlay.Place.Path!;
        if (overlay.Reuse)
        {
            return Task.CompletedTask;
        }

        if (disk.Has(path))
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Storage, $"'{path}' exists already");
        }

        disk.Step("create");
        var image = new TestImage(path, StorageFormat.Qcow2, (int)((overlay.Capacity ?? overlay.Below.Capacity) / TestDisk.ClusterBytes))
        {
            Backing = overlay.Below.Path,
            BackingFormat = overlay.Below.Format,
        };
        disk.Put(image);
        disk.Step("created");
        return Task.CompletedTask;
    }

    public Task PullUpAsync(ImageFacts child, ImageFacts? newBase, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        var top = Require(child);
        foreach (var (cluster, value) in Between(top, newBase?.Path))
        {
            cancellation.ThrowIfCancellationRequested();
            disk.Step("pull");
            top.Data.TryAdd(cluster, value);
        }

        disk.Step("pulled");
        return Task.CompletedTask;
    }

    public Task CommitDownAsync(ImageFacts child, ImageFacts parent, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        var (top, below) = (Require(child), Require(parent));
        below.Clusters = Math.Max(below.Clusters, top.Clusters);
        foreach (var (cluster, value) in top.Data.ToArray())
        {
            disk.Step("commit");
            below.Data[cluster] = value;
        }

        disk.Step("committed");
        return Task.CompletedTask;
    }

    public byte[] ReadHeader(ImageFacts image)
    {
        var found = Require(image);
        return Encoding.UTF8.GetBytes($"{found.BackingFormat}\n{found.Backing}");
    }

    public Task RestoreHeaderAsync(ImageFacts image, ReadOnlyMemory<byte> header, CancellationToken cancellation)
    {
        var found = Require(image);
        var parts = Encoding.UTF8.GetString(header.Span).Split('\n', 2);
        Write(found, parts[1].Length == 0 ? null : parts[1], Enum.TryParse<StorageFormat>(parts[0], out var format) ? format : null);
        return Task.CompletedTask;
    }

    public Task RepointAsync(ImageFacts image, BackingReference? backing, CancellationToken cancellation)
    {
        Write(Require(image), backing?.Location?.Text, backing?.Format);
        return Task.CompletedTask;
    }

    public Task InternalAsync(ImageFacts image, string name, InternalSnapshotVerb verb, CancellationToken cancellation)
    {
        var found = Require(image);
        disk.Step($"internal {verb}");
        switch (verb)
        {
            case InternalSnapshotVerb.Take:
                found.Internal[name] = new(found.Data);
                break;
            case InternalSnapshotVerb.Erase:
                found.Internal.Remove(name);
                break;
            default:
                found.Data = [];
                disk.Step("internal half applied");
                found.Data = new(found.Internal[name]);
                break;
        }

        disk.Step($"internal {verb} done");
        return Task.CompletedTask;
    }

    /// <summary>What the images above <paramref name="below"/> and below the top one hold that the top one does not.</summary>
    internal IReadOnlyList<KeyValuePair<int, int>> Between(TestImage top, string? below)
    {
        Dictionary<int, int> seen = [];
        for (var at = top.Backing; at is not null && at != below; at = disk.Find(at)?.Backing)
        {
            foreach (var (cluster, value) in disk.Find(at)?.Data ?? [])
            {
                if (!top.Data.ContainsKey(cluster))
                {
                    seen.TryAdd(cluster, value);
                }
            }
        }

        return [.. seen];
    }

    /// <summary>Writes a header, ourselves or as a running guest does.</summary>
    internal void Write(TestImage image, string? backing, StorageFormat? format, bool inGuest = false)
    {
        disk.Step("header");
        (image.Backing, image.BackingFormat, image.Torn) = ("/torn", null, true);
        disk.Step(inGuest ? TestDisk.HalfInGuest : "half a header");
        (image.Backing, image.BackingFormat, image.Torn) = (backing, format, false);
        disk.Step("header written");
    }

    private TestImage Require(ImageFacts image) =>
        disk.Find(image.Path) ?? throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Storage, $"image '{image.Path}' is missing");
}
