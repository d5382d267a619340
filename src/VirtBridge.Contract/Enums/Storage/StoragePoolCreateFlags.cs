namespace VirtBridge.Contract;

/// <summary>Values of <c>virStoragePoolCreateFlags</c> since 1.3.1.</summary>
[CEnum("virStoragePoolCreateFlags", "libvirt-storage.h", Since = "1.3.1")]
[Flags]
public enum StoragePoolCreateFlags : uint
{
    [CName("VIR_STORAGE_POOL_CREATE_NORMAL", Since = "1.3.1")]
    Normal = 0,
    [CName("VIR_STORAGE_POOL_CREATE_WITH_BUILD", Since = "1.3.1")]
    WithBuild = 1,
    [CName("VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE", Since = "1.3.1")]
    WithBuildOverwrite = 2,
    [CName("VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE", Since = "1.3.1")]
    WithBuildNoOverwrite = 4,
}
