namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectListAllNodeDeviceFlags</c> since 0.10.2.</summary>
[CEnum("virConnectListAllNodeDeviceFlags", "libvirt-nodedev.h", Since = "0.10.2")]
[Flags]
public enum ConnectListAllNodeDeviceFlags : uint
{
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM", Since = "0.10.2")]
    System = 1,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV", Since = "0.10.2")]
    PciDev = 2,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV", Since = "0.10.2")]
    UsbDev = 4,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE", Since = "0.10.2")]
    UsbInterface = 8,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET", Since = "0.10.2")]
    Net = 16,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST", Since = "0.10.2")]
    ScsiHost = 32,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET", Since = "0.10.2")]
    ScsiTarget = 64,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI", Since = "0.10.2")]
    Scsi = 128,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE", Since = "0.10.2")]
    Storage = 256,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST", Since = "1.0.4")]
    FcHost = 512,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS", Since = "1.0.4")]
    Vports = 1024,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC", Since = "1.1.0")]
    ScsiGeneric = 2048,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM", Since = "3.1.0")]
    Drm = 4096,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES", Since = "3.4.0")]
    MdevTypes = 8192,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV", Since = "3.4.0")]
    Mdev = 16384,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV", Since = "3.4.0")]
    CcwDev = 32768,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV", Since = "6.8.0")]
    CssDev = 65536,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA", Since = "6.9.0")]
    Vdpa = 131072,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD", Since = "7.0.0")]
    ApCard = 262144,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE", Since = "7.0.0")]
    ApQueue = 524288,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX", Since = "7.0.0")]
    ApMatrix = 1048576,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD", Since = "7.9.0")]
    Vpd = 2097152,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV", Since = "11.1.0")]
    CcwgroupDev = 4194304,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER", Since = "11.1.0")]
    CcwgroupMember = 8388608,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT", Since = "10.1.0")]
    Persistent = 268435456,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT", Since = "10.1.0")]
    Transient = 536870912,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE", Since = "7.3.0")]
    Inactive = 1073741824,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE", Since = "7.3.0")]
    Active = 2147483648,
}
