namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectListAllNodeDeviceFlags</c> since 0.10.2.</summary>
[CEnum("virConnectListAllNodeDeviceFlags", "libvirt-nodedev.h", Since = "0.10.2")]
[Flags]
public enum ConnectListAllNodeDeviceFlags : uint
{
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM", Since = "0.10.2")]
    CapSystem = 1,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV", Since = "0.10.2")]
    CapPciDev = 2,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV", Since = "0.10.2")]
    CapUsbDev = 4,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE", Since = "0.10.2")]
    CapUsbInterface = 8,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET", Since = "0.10.2")]
    CapNet = 16,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST", Since = "0.10.2")]
    CapScsiHost = 32,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET", Since = "0.10.2")]
    CapScsiTarget = 64,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI", Since = "0.10.2")]
    CapScsi = 128,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE", Since = "0.10.2")]
    CapStorage = 256,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST", Since = "1.0.4")]
    CapFcHost = 512,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS", Since = "1.0.4")]
    CapVports = 1024,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC", Since = "1.1.0")]
    CapScsiGeneric = 2048,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM", Since = "3.1.0")]
    CapDrm = 4096,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES", Since = "3.4.0")]
    CapMdevTypes = 8192,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV", Since = "3.4.0")]
    CapMdev = 16384,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV", Since = "3.4.0")]
    CapCcwDev = 32768,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV", Since = "6.8.0")]
    CapCssDev = 65536,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA", Since = "6.9.0")]
    CapVdpa = 131072,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD", Since = "7.0.0")]
    CapApCard = 262144,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE", Since = "7.0.0")]
    CapApQueue = 524288,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX", Since = "7.0.0")]
    CapApMatrix = 1048576,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD", Since = "7.9.0")]
    CapVpd = 2097152,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV", Since = "11.1.0")]
    CapCcwgroupDev = 4194304,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER", Since = "11.1.0")]
    CapCcwgroupMember = 8388608,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT", Since = "10.1.0")]
    Persistent = 268435456,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT", Since = "10.1.0")]
    Transient = 536870912,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE", Since = "7.3.0")]
    Inactive = 1073741824,
    [CName("VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE", Since = "7.3.0")]
    Active = 2147483648,
}
