namespace VirtBridge.Contract;

/// <summary>Values of <c>virStoragePoolEventID</c> since 2.0.0.</summary>
[CEnum("virStoragePoolEventID", "libvirt-storage.h", Since = "2.0.0")]
public enum StoragePoolEventID : int
{
    [CName("VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE", Since = "2.0.0")]
    Lifecycle = 0,
    [CName("VIR_STORAGE_POOL_EVENT_ID_REFRESH", Since = "2.0.0")]
    Refresh = 1,
    [CName("VIR_STORAGE_POOL_EVENT_ID_LAST", Since = "2.0.0", Sentinel = true)]
    Last = 2,
}
