namespace VirtBridge.Contract;

/// <summary>Values of <c>virStorageVolDownloadFlags</c> since 3.4.0.</summary>
[CEnum("virStorageVolDownloadFlags", "libvirt-storage.h", Since = "3.4.0")]
[Flags]
public enum StorageVolDownloadFlags : uint
{
    [CName("VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM", Since = "3.4.0")]
    Stream = 1,
}
