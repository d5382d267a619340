namespace VirtBridge.Contract;

/// <summary>Values of <c>virStoragePoolEventLifecycleType</c> since 2.0.0.</summary>
[CEnum("virStoragePoolEventLifecycleType", "libvirt-storage.h", Since = "2.0.0")]
public enum StoragePoolEventLifecycleType : int
{
    [CName("VIR_STORAGE_POOL_EVENT_DEFINED", Since = "2.0.0")]
    Defined = 0,
    [CName("VIR_STORAGE_POOL_EVENT_UNDEFINED", Since = "2.0.0")]
    Undefined = 1,
    [CName("VIR_STORAGE_POOL_EVENT_STARTED", Since = "2.0.0")]
    Started = 2,
    [CName("VIR_STORAGE_POOL_EVENT_STOPPED", Since = "2.0.0")]
    Stopped = 3,
    [CName("VIR_STORAGE_POOL_EVENT_CREATED", Since = "3.8.0")]
    Created = 4,
    [CName("VIR_STORAGE_POOL_EVENT_DELETED", Since = "3.8.0")]
    Deleted = 5,
    [CName("VIR_STORAGE_POOL_EVENT_LAST", Since = "2.0.0", Sentinel = true)]
    Last = 6,
}
