namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectListAllStoragePoolsFlags</c> since 0.10.2.</summary>
[CEnum("virConnectListAllStoragePoolsFlags", "libvirt-storage.h", Since = "0.10.2")]
[Flags]
public enum ConnectListAllStoragePoolsFlags : uint
{
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE", Since = "0.10.2")]
    Inactive = 1,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE", Since = "0.10.2")]
    Active = 2,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT", Since = "0.10.2")]
    Persistent = 4,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT", Since = "0.10.2")]
    Transient = 8,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART", Since = "0.10.2")]
    Autostart = 16,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART", Since = "0.10.2")]
    NoAutostart = 32,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_DIR", Since = "0.10.2")]
    Dir = 64,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_FS", Since = "0.10.2")]
    Fs = 128,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_NETFS", Since = "0.10.2")]
    Netfs = 256,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL", Since = "0.10.2")]
    Logical = 512,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_DISK", Since = "0.10.2")]
    Disk = 1024,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI", Since = "0.10.2")]
    Iscsi = 2048,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_SCSI", Since = "0.10.2")]
    Scsi = 4096,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_MPATH", Since = "0.10.2")]
    Mpath = 8192,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_RBD", Since = "0.10.2")]
    Rbd = 16384,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG", Since = "0.10.2")]
    Sheepdog = 32768,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER", Since = "1.2.1")]
    Gluster = 65536,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_ZFS", Since = "1.2.8")]
    Zfs = 131072,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE", Since = "3.1.0")]
    Vstorage = 262144,
    [CName("VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT", Since = "5.6.0")]
    IscsiDirect = 524288,
}
