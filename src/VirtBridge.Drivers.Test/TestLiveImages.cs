using System.Collections.Concurrent;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>What running guests do with images in memory. A guest's own view outlives whoever started it.</summary>
public sealed class TestLiveImages(TestDisk store, TestImages images) : ILiveImageFacet, ISnapshotFacet
{
    private readonly ConcurrentDictionary<Uuid, Run> _runs = new();

    /// <summary>How many guests have images open.</summary>
    public int Guests => _runs.Count;

    public Task<IReadOnlyList<LiveImage>> OpenImagesAsync(DomainObject guest, CancellationToken cancellation)
    {
        List<LiveImage> open = [];
        foreach (var (target, top) in Tops(guest))
        {
            var depth = 0;
            for (var at = store.Find(top); at is not null; at = at.Backing is { } below ? store.Find(below) : null)
            {
                open.Add(new(target, depth, ImageLocation.OfFile(at.Path), $"{target}-{depth}", at.Facts.Backing));
                depth++;
            }
        }

        return Task.FromResult<IReadOnlyList<LiveImage>>(open);
    }

    public Task<DomainDef> SwitchAsync(DomainObject guest, IReadOnlyList<LiveOverlay> overlays, CancellationToken cancellation)
    {
        store.Step("switch");
        var tops = Tops(guest);
        foreach (var overlay in overlays)
        {
            tops[overlay.Disk] = overlay.Image.Path!;
        }

        store.Step("switched");
        return Task.FromResult(Definition(guest));
    }

    public Task<ILiveCopy> PullUpAsync(DomainObject guest, string disk, ImageLocation child, ImageLocation? newBase, CancellationToken cancellation) =>
        Start(guest, new TestLiveCopy(this, store, images, guest, disk, child.Text, newBase?.Text, down: false));

    public Task<ILiveCopy> CommitDownAsync(DomainObject guest, string disk, ImageLocation top, ImageLocation into, CancellationToken cancellation) =>
        Start(guest, new TestLiveCopy(this, store, images, guest, disk, top.Text, into.Text, down: true));

    public Task<IReadOnlyList<ILiveCopy>> FindCopiesAsync(DomainObject guest, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ILiveCopy>>([.. Copies(guest).Select(copy => copy.SeenBy(guest))]);

    public Task SaveMemoryAsync(DomainObject guest, string path, SavedGuest header, CancellationToken cancellation)
    {
        store.Step("memory");
        if (!store.Assume)
        {
            store.Put(new(path, StorageFormat.Raw, 1));
        }

        store.Step("memory saved");
        return Task.CompletedTask;
    }

    public Task TakeInternalAsync(DomainObject guest, SnapshotDef snapshot, CancellationToken cancellation)
    {
        store.Step("take in guest");
        foreach (var image in Inside(guest, snapshot.Disks.Where(d => d.Location == DiskSnapshot.Internal).Select(d => d.Name)))
        {
            image.Internal[snapshot.Name!] = new(image.Data);
        }

        store.Step("taken in guest");
        return Task.CompletedTask;
    }

    public Task EraseInternalAsync(DomainObject guest, string name, IReadOnlyList<string> disks, CancellationToken cancellation)
    {
        store.Step("erase in guest");
        foreach (var image in Inside(guest, disks))
        {
            image.Internal.Remove(name);
        }

        store.Step("erased in guest");
        return Task.CompletedTask;
    }

    public Task EraseBelowAsync(DomainObject guest, string name, string disk, ImageLocation image, CancellationToken cancellation)
    {
        store.Step("erase below");
        store.Find(image.Text)?.Internal.Remove(name);
        store.Step("erased below");
        return Task.CompletedTask;
    }

    /// <summary>The image each store of a guest writes to.</summary>
    public Dictionary<string, string> Tops(DomainObject guest) => Of(guest).Tops;

    /// <summary>True while the guest may not write to a store, because a copy has caught up with it.</summary>
    public bool Drained(DomainObject guest, string target) => Copies(guest).Exists(copy => copy.Disk == target && copy.Pending);

    /// <summary>The guest is gone, and what it was doing with it.</summary>
    public void Gone(Uuid guest) => _runs.TryRemove(guest, out _);

    internal List<TestLiveCopy> Copies(DomainObject guest) => Of(guest).Copies;

    internal DomainDef Definition(DomainObject guest)
    {
        var tops = Tops(guest);
        var live = guest.View.Live
            ?? throw new VirtException(ErrorCode.OperationInvalid, ErrorDomain.Test, $"the guest of '{guest.View.Name}' is gone");
        var disks = live.Devices.Disks.Select(d => d.Target is { } target && tops.TryGetValue(target, out var top) && d.Source.Path != top
            ? d with { Source = d.Source with { Path = top, Format = store.Find(top)?.Format, Type = StorageType.File, Backing = null } }
            : d);
        return live with { Devices = live.Devices with { Disks = disks.ToValueArray() } };
    }

    private Task<ILiveCopy> Start(DomainObject guest, TestLiveCopy copy)
    {
        store.Step("start copy");
        Copies(guest).Add(copy);
        return Task.FromResult<ILiveCopy>(copy);
    }

    private Run Of(DomainObject guest)
    {
        var view = guest.View;
        if (_runs.TryGetValue(view.Uuid, out var known) && known.Id == view.Id)
        {
            return known;
        }

        var tops = (view.Live?.Devices.Disks ?? []).Where(d => d.Target is not null && d.Source.Path is not null)
            .ToDictionary(d => d.Target!, d => d.Source.Path!);
        var run = new Run(view.Id, tops, []);
        return view.Active ? _runs[view.Uuid] = run : run;
    }

    private IEnumerable<TestImage> Inside(DomainObject guest, IEnumerable<string> disks) =>
        disks.Select(target => Tops(guest).GetValueOrDefault(target)).OfType<string>().Select(store.Find).OfType<TestImage>();

    /// <summary>One life of a guest, from its start to its end.</summary>
    private sealed record Run(int Id, Dictionary<string, string> Tops, List<TestLiveCopy> Copies);
}
