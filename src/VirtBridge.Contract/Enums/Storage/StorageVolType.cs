namespace VirtBridge.Contract;

/// <summary>Values of <c>virStorageVolType</c> since 0.4.1.</summary>
[CEnum("virStorageVolType", "libvirt-storage.h", Since = "0.4.1")]
public enum StorageVolType : int
{
    [CName("VIR_STORAGE_VOL_FILE", Since = "0.4.1")]
    File = 0,
    [CName("VIR_STORAGE_VOL_BLOCK", Since = "0.4.1")]
    Block = 1,
    [CName("VIR_STORAGE_VOL_DIR", Since = "0.9.5")]
    Dir = 2,
    [CName("VIR_STORAGE_VOL_NETWORK", Since = "0.9.13")]
    Network = 3,
    [CName("VIR_STORAGE_VOL_NETDIR", Since = "1.2.0")]
    Netdir = 4,
    [CName("VIR_STORAGE_VOL_PLOOP", Since = "1.3.4")]
    Ploop = 5,
    [CName("VIR_STORAGE_VOL_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 6,
}
