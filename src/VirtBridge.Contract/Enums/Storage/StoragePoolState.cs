namespace VirtBridge.Contract;

/// <summary>Values of <c>virStoragePoolState</c> since 0.4.1.</summary>
[CEnum("virStoragePoolState", "libvirt-storage.h", Since = "0.4.1")]
public enum StoragePoolState : int
{
    [CName("VIR_STORAGE_POOL_INACTIVE", Since = "0.4.1")]
    Inactive = 0,
    [CName("VIR_STORAGE_POOL_BUILDING", Since = "0.4.1")]
    Building = 1,
    [CName("VIR_STORAGE_POOL_RUNNING", Since = "0.4.1")]
    Running = 2,
    [CName("VIR_STORAGE_POOL_DEGRADED", Since = "0.4.1")]
    Degraded = 3,
    [CName("VIR_STORAGE_POOL_INACCESSIBLE", Since = "0.8.2")]
    Inaccessible = 4,
    [CName("VIR_STORAGE_POOL_STATE_LAST", Since = "0.9.10", Sentinel = true)]
    StateLast = 5,
}
