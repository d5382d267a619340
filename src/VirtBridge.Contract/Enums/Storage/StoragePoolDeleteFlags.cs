namespace VirtBridge.Contract;

/// <summary>Values of <c>virStoragePoolDeleteFlags</c> since 0.4.1.</summary>
[CEnum("virStoragePoolDeleteFlags", "libvirt-storage.h", Since = "0.4.1")]
[Flags]
public enum StoragePoolDeleteFlags : uint
{
    [CName("VIR_STORAGE_POOL_DELETE_NORMAL", Since = "0.4.1")]
    Normal = 0,
    [CName("VIR_STORAGE_POOL_DELETE_ZEROED", Since = "0.4.1")]
    Zeroed = 1,
}
