namespace VirtBridge.Contract;

/// <summary>Values of <c>virStorageVolInfoFlags</c> since 3.0.0.</summary>
[CEnum("virStorageVolInfoFlags", "libvirt-storage.h", Since = "3.0.0")]
[Flags]
public enum StorageVolInfoFlags : uint
{
    [CName("VIR_STORAGE_VOL_USE_ALLOCATION", Since = "3.0.0")]
    UseAllocation = 0,
    [CName("VIR_STORAGE_VOL_GET_PHYSICAL", Since = "3.0.0")]
    GetPhysical = 1,
}
