namespace VirtBridge.Contract;

/// <summary>Values of <c>virStorageVolResizeFlags</c> since 0.9.10.</summary>
[CEnum("virStorageVolResizeFlags", "libvirt-storage.h", Since = "0.9.10")]
[Flags]
public enum StorageVolResizeFlags : uint
{
    [CName("VIR_STORAGE_VOL_RESIZE_ALLOCATE", Since = "0.9.10")]
    Allocate = 1,
    [CName("VIR_STORAGE_VOL_RESIZE_DELTA", Since = "0.9.10")]
    Delta = 2,
    [CName("VIR_STORAGE_VOL_RESIZE_SHRINK", Since = "0.9.10")]
    Shrink = 4,
}
