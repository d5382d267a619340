using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>The volumes of one type of pool. What a type has no means for is refused here.</summary>
internal abstract class VolumeBackend : IVolumeFacet
{
    public virtual Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, VolumeRequest request, CancellationToken cancellation) =>
        throw NoSupport(request.Source is null
            ? "storage pool does not support volume creation"
            : "storage pool does not support volume creation from an existing volume");

    public virtual Task DeleteAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolDeleteFlags flags, CancellationToken cancellation) =>
        throw NoSupport("storage pool does not support vol deletion");

    public virtual Task<StorageVolumeDef> LookAsync(StoragePoolDef pool, StorageVolumeDef volume, CancellationToken cancellation) =>
        Task.FromResult(volume);

    public virtual Task<StorageVolumeDef> ResizeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation) =>
        throw NoSupport("storage pool does not support changing of volume capacity");

    public virtual Task WipeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation) =>
        throw NoSupport("storage pool doesn't support volume wiping");

    public virtual Task UploadAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation) =>
        throw NoSupport("storage pool doesn't support volume upload");

    public virtual Task DownloadAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation) =>
        throw NoSupport("storage pool doesn't support volume download");

    protected static VirtException NoSupport(string detail) => new(ErrorCode.NoSupport, ErrorDomain.Storage, detail);

    protected static VirtException UnknownFlags(uint flags, string function) =>
        new VirtError(ErrorDomain.Storage, ErrorCode.InvalidArg, $"unsupported flags (0x{flags:x}) in function {function}").ToException();
}
