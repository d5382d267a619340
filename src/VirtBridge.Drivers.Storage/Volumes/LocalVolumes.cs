using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Volumes with a path on this host, file or device: their content is read and written alike.</summary>
internal abstract class LocalVolumes : VolumeBackend
{
    public override Task WipeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation) =>
        Task.Run(() => LocalContent.WipeAsync(volume.Target.Path!, algorithm, cancellation), cancellation);

    public override Task UploadAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation) =>
        LocalContent.UploadAsync(volume.Target.Path!, offset, length, stream, cancellation);

    public override Task DownloadAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation) =>
        LocalContent.DownloadAsync(volume.Target.Path!, offset, length, sparse, stream, cancellation);
}
