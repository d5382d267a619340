using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.DBus.Tree;

namespace VirtBridge.DBus.Adapters;

/// <summary>Members of org.virtbridge.StorageVol that open a stream: the caller gets its other end as a socket.</summary>
internal static class MoreStorageVolAdapters
{
    public static Task<SafeFileHandle> DownloadAsync(
        BusTarget target, IVirtSession session, StorageVolRef volume, ulong offset, ulong length, uint flags, CancellationToken cancellation) =>
        StreamSocket.OpenAsync(
            target, (own, stream) => own.StorageVolumes.DownloadAsync(volume, offset, length, (StorageVolDownloadFlags)flags, stream, cancellation), cancellation);

    public static Task<SafeFileHandle> UploadAsync(
        BusTarget target, IVirtSession session, StorageVolRef volume, ulong offset, ulong length, uint flags, CancellationToken cancellation) =>
        StreamSocket.OpenAsync(
            target, (own, stream) => own.StorageVolumes.UploadAsync(volume, offset, length, (StorageVolUploadFlags)flags, stream, cancellation), cancellation, feedsOnly: true);
}
