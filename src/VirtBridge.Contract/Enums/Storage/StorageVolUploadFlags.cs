namespace VirtBridge.Contract;

/// <summary>Values of <c>virStorageVolUploadFlags</c> since 3.4.0.</summary>
[CEnum("virStorageVolUploadFlags", "libvirt-storage.h", Since = "3.4.0")]
[Flags]
public enum StorageVolUploadFlags : uint
{
    [CName("VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM", Since = "3.4.0")]
    Stream = 1,
}
