using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>Images no running guest has open. Headers are read and written here; data moves in a storage daemon.</summary>
internal sealed class OfflineImages : IImageFacet, IDisposable
{
    private readonly ImagePlaces _places;
    private readonly ImageReading _reading;
    private readonly ImageWorkers _workers;
    private readonly OverlayFile _overlays;
    private readonly HeaderFile _headers;
    private readonly QemuImages _tool;

    public OfflineImages(QemuHost host, ISecretValues? secrets)
    {
        _tool = new QemuImages(host);
        _places = new ImagePlaces(host.Clock);
        _reading = new ImageReading(_places);
        _workers = new ImageWorkers(host, _reading, secrets);
        _overlays = new OverlayFile(_reading, _workers, _tool);
        _headers = new HeaderFile(_reading, _tool);
    }

    public void Dispose() => _workers.Dispose();

    public ImageLocation? Locate(StorageSource source) => _places.Locate(source);

    public ImageFacts? Look(StorageSource source) => _reading.Look(source);

    public Task<ImageFacts> ReachAsync(ImageFacts image, CancellationToken cancellation) => _workers.ReachAsync(image, cancellation);

    public FileIdentity? Identify(StorageSource source) => source.Path is { Length: > 0 } path && source.IsLocal ? ImageStat.Of(path)?.Identity : null;

    public Task CreateOverlayAsync(OverlayImage overlay, CancellationToken cancellation) => _overlays.CreateAsync(overlay, cancellation);

    public void DropUnfinished(StorageSource place)
    {
        if (place is { Type: StorageType.File, Path: { } path })
        {
            OverlayFile.DropUnfinished(path);
        }
    }

    public Task PullUpAsync(ImageFacts child, ImageFacts? newBase, IProgress<ImageProgress> progress, CancellationToken cancellation) =>
        _workers.PullUpAsync(child, newBase, progress, cancellation);

    public Task CommitDownAsync(ImageFacts child, ImageFacts parent, IProgress<ImageProgress> progress, CancellationToken cancellation) =>
        _workers.CommitDownAsync(child, parent, progress, cancellation);

    public byte[] ReadHeader(ImageFacts image) => HeaderFile.Read(image);

    public Task RestoreHeaderAsync(ImageFacts image, ReadOnlyMemory<byte> header, CancellationToken cancellation) =>
        Task.Run(() => HeaderFile.Restore(image, header.Span), cancellation);

    public Task RepointAsync(ImageFacts image, BackingReference? backing, CancellationToken cancellation) =>
        _headers.RepointAsync(image, backing, cancellation);

    public async Task InternalAsync(ImageFacts image, string name, InternalSnapshotVerb verb, CancellationToken cancellation)
    {
        if (image.Format != StorageFormat.Qcow2)
        {
            throw Refuse.Unsupported(ErrorDomain.Storage, $"image '{image.Path}' of format {image.Format} cannot hold internal snapshots");
        }

        // Refuses an image a running guest has open, which would be changed behind its back.
        ImageFile.Open(image.Path).Dispose();
        var found = ImageReading.Snapshots(image).FirstOrDefault(snapshot => snapshot.Name == name);
        switch (verb)
        {
            case InternalSnapshotVerb.Take when found is null:
                await _tool.TakeSnapshotAsync(image.Path, name, cancellation);
                break;
            case InternalSnapshotVerb.Apply:
                // By number, for a name that is the number of another one means that one.
                var id = found?.Id ?? throw Refuse.Failed(ErrorDomain.Storage, $"image '{image.Path}' has no internal snapshot '{name}'");
                await _tool.ApplySnapshotAsync(image.Path, id, cancellation);
                break;
            case InternalSnapshotVerb.Erase when found is not null:
                await _tool.EraseSnapshotAsync(image.Path, name, cancellation);
                break;
        }

        ImageFile.Flush(image.Path);
    }
}
