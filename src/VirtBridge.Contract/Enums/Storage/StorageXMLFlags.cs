namespace VirtBridge.Contract;

/// <summary>Values of <c>virStorageXMLFlags</c> since 0.9.13.</summary>
[CEnum("virStorageXMLFlags", "libvirt-storage.h", Since = "0.9.13")]
[Flags]
public enum StorageXMLFlags : uint
{
    [CName("VIR_STORAGE_XML_INACTIVE", Since = "0.9.13")]
    Inactive = 1,
}
