namespace VirtBridge.Contract;

/// <summary>Values of <c>virStoragePoolBuildFlags</c> since 0.4.1.</summary>
[CEnum("virStoragePoolBuildFlags", "libvirt-storage.h", Since = "0.4.1")]
[Flags]
public enum StoragePoolBuildFlags : uint
{
    [CName("VIR_STORAGE_POOL_BUILD_NEW", Since = "0.4.1")]
    New = 0,
    [CName("VIR_STORAGE_POOL_BUILD_REPAIR", Since = "0.4.1")]
    Repair = 1,
    [CName("VIR_STORAGE_POOL_BUILD_RESIZE", Since = "0.4.1")]
    Resize = 2,
    [CName("VIR_STORAGE_POOL_BUILD_NO_OVERWRITE", Since = "0.9.5")]
    NoOverwrite = 4,
    [CName("VIR_STORAGE_POOL_BUILD_OVERWRITE", Since = "0.9.5")]
    Overwrite = 8,
}
