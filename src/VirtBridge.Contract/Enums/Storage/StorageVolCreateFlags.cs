namespace VirtBridge.Contract;

/// <summary>Values of <c>virStorageVolCreateFlags</c> since 1.0.1.</summary>
[CEnum("virStorageVolCreateFlags", "libvirt-storage.h", Since = "1.0.1")]
[Flags]
public enum StorageVolCreateFlags : uint
{
    [CName("VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA", Since = "1.0.1")]
    PreallocMetadata = 1,
    [CName("VIR_STORAGE_VOL_CREATE_REFLINK", Since = "1.2.13")]
    Reflink = 2,
    [CName("VIR_STORAGE_VOL_CREATE_VALIDATE", Since = "8.10.0")]
    Validate = 4,
}
