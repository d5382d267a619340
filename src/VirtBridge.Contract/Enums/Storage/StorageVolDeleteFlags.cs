namespace VirtBridge.Contract;

/// <summary>Values of <c>virStorageVolDeleteFlags</c> since 0.4.1.</summary>
[CEnum("virStorageVolDeleteFlags", "libvirt-storage.h", Since = "0.4.1")]
[Flags]
public enum StorageVolDeleteFlags : uint
{
    [CName("VIR_STORAGE_VOL_DELETE_NORMAL", Since = "0.4.1")]
    Normal = 0,
    [CName("VIR_STORAGE_VOL_DELETE_ZEROED", Since = "0.4.1")]
    Zeroed = 1,
    [CName("VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS", Since = "1.2.21")]
    WithSnapshots = 2,
}
