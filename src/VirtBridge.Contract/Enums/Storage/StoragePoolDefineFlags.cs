namespace VirtBridge.Contract;

/// <summary>Values of <c>virStoragePoolDefineFlags</c> since 7.7.0.</summary>
[CEnum("virStoragePoolDefineFlags", "libvirt-storage.h", Since = "7.7.0")]
[Flags]
public enum StoragePoolDefineFlags : uint
{
    [CName("VIR_STORAGE_POOL_DEFINE_VALIDATE", Since = "7.7.0")]
    Validate = 1,
}
