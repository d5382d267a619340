/* libvirt-nodedev.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_NODEDEV_H
# define VIRTBRIDGE_LIBVIRT_NODEDEV_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif

# define VIR_NODE_DEVICE_EVENT_CALLBACK(cb) ((virConnectNodeDeviceEventGenericCallback)(cb))

typedef struct _virNodeDevice virNodeDevice;
typedef virNodeDevice *virNodeDevicePtr;

/* since 0.10.2 */
typedef enum {
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM = 1, /* since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV = 2, /* since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV = 4, /* since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE = 8, /* since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET = 16, /* since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST = 32, /* since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET = 64, /* since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI = 128, /* since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE = 256, /* since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST = 512, /* since 1.0.4 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS = 1024, /* since 1.0.4 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC = 2048, /* since 1.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM = 4096, /* since 3.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES = 8192, /* since 3.4.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV = 16384, /* since 3.4.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV = 32768, /* since 3.4.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV = 65536, /* since 6.8.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA = 131072, /* since 6.9.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD = 262144, /* since 7.0.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE = 524288, /* since 7.0.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX = 1048576, /* since 7.0.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD = 2097152, /* since 7.9.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV = 4194304, /* since 11.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER = 8388608, /* since 11.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT = 268435456, /* since 10.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT = 536870912, /* since 10.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE = 1073741824, /* since 7.3.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE = 1u << 31, /* since 7.3.0 */
} virConnectListAllNodeDeviceFlags;

/* since 8.10.0 */
typedef enum {
    VIR_NODE_DEVICE_CREATE_XML_VALIDATE = 1, /* since 8.10.0 */
} virNodeDeviceCreateXMLFlags;

/* since 8.10.0 */
typedef enum {
    VIR_NODE_DEVICE_DEFINE_XML_VALIDATE = 1, /* since 8.10.0 */
} virNodeDeviceDefineXMLFlags;

/* since 2.2.0 */
typedef enum {
    VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE = 0, /* since 2.2.0 */
    VIR_NODE_DEVICE_EVENT_ID_UPDATE = 1, /* since 2.2.0 */
    VIR_NODE_DEVICE_EVENT_ID_LAST = 2, /* since 2.2.0 */
} virNodeDeviceEventID;

/* since 2.2.0 */
typedef enum {
    VIR_NODE_DEVICE_EVENT_CREATED = 0, /* since 2.2.0 */
    VIR_NODE_DEVICE_EVENT_DELETED = 1, /* since 2.2.0 */
    VIR_NODE_DEVICE_EVENT_DEFINED = 2, /* since 7.3.0 */
    VIR_NODE_DEVICE_EVENT_UNDEFINED = 3, /* since 7.3.0 */
    VIR_NODE_DEVICE_EVENT_LAST = 4, /* since 2.2.0 */
} virNodeDeviceEventLifecycleType;

/* since 10.1.0 */
typedef enum {
    VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT = 0, /* since 10.1.0 */
    VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE = 1, /* since 10.1.0 */
    VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG = 2, /* since 10.1.0 */
} virNodeDeviceUpdateFlags;

/* since 10.1.0 */
typedef enum {
    VIR_NODE_DEVICE_XML_INACTIVE = 1, /* since 10.1.0 */
} virNodeDeviceXMLFlags;

/* since 2.2.0 */
typedef void (*virConnectNodeDeviceEventGenericCallback)(virConnectPtr conn, virNodeDevicePtr dev, void *opaque);

/* since 2.2.0 */
typedef void (*virConnectNodeDeviceEventLifecycleCallback)(virConnectPtr conn, virNodeDevicePtr dev, int event, int detail, void *opaque);

/* connection: list all node devices. Returns a number, or -1 on error. Since 0.10.2. */
int virConnectListAllNodeDevices(virConnectPtr conn, virNodeDevicePtr **devices, unsigned int flags);

/* connection: node device event deregister any. Returns 0, or -1 on error. Since 2.2.0. */
int virConnectNodeDeviceEventDeregisterAny(virConnectPtr conn, int callbackID);

/* connection: node device event register any. Returns the id of the registration, or -1 on error. Since 2.2.0. */
int virConnectNodeDeviceEventRegisterAny(virConnectPtr conn, virNodeDevicePtr dev, int eventID, virConnectNodeDeviceEventGenericCallback cb, void *opaque, virFreeCallback freecb);

/* node device: create. Returns 0, or -1 on error. Since 7.3.0. */
int virNodeDeviceCreate(virNodeDevicePtr dev, unsigned int flags);

/* node device: create XML. Returns a new reference, or NULL on error. Since 0.6.3. */
virNodeDevicePtr virNodeDeviceCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* node device: define XML. Returns a new reference, or NULL on error. Since 7.3.0. */
virNodeDevicePtr virNodeDeviceDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* node device: destroy. Returns 0, or -1 on error. Since 0.6.3. */
int virNodeDeviceDestroy(virNodeDevicePtr dev);

/* node device: detach flags. Returns 0, or -1 on error. Since 1.0.5. */
int virNodeDeviceDetachFlags(virNodeDevicePtr dev, const char *driverName, unsigned int flags);

/* node device: dettach. Returns 0, or -1 on error. Since 0.6.1. */
int virNodeDeviceDettach(virNodeDevicePtr dev);

/* node device: free. Returns 0, or -1 on error. Since 0.5.0. */
int virNodeDeviceFree(virNodeDevicePtr dev);

/* node device: get autostart. Returns 0, or -1 on error. Since 7.8.0. */
int virNodeDeviceGetAutostart(virNodeDevicePtr dev, int *autostart);

/* node device: get name. Returns text that lives as long as the object, or NULL on error. Since 0.5.0. */
const char *virNodeDeviceGetName(virNodeDevicePtr dev);

/* node device: get parent. Returns text that lives as long as the object, or NULL on error. Since 0.5.0. */
const char *virNodeDeviceGetParent(virNodeDevicePtr dev);

/* node device: get XML desc. Returns text to be freed with free(), or NULL on error. Since 0.5.0. */
char *virNodeDeviceGetXMLDesc(virNodeDevicePtr dev, unsigned int flags);

/* node device: is active. Returns 1 for yes, 0 for no, -1 on error. Since 7.8.0. */
int virNodeDeviceIsActive(virNodeDevicePtr dev);

/* node device: is persistent. Returns 1 for yes, 0 for no, -1 on error. Since 7.8.0. */
int virNodeDeviceIsPersistent(virNodeDevicePtr dev);

/* node device: list caps. Returns a number, or -1 on error. Since 0.5.0. */
int virNodeDeviceListCaps(virNodeDevicePtr dev, char ** const names, int maxnames);

/* node device: lookup by name. Returns a new reference, or NULL on error. Since 0.5.0. */
virNodeDevicePtr virNodeDeviceLookupByName(virConnectPtr conn, const char *name);

/* node device: lookup SCSI host by WWN. Returns a new reference, or NULL on error. Since 1.0.3. */
virNodeDevicePtr virNodeDeviceLookupSCSIHostByWWN(virConnectPtr conn, const char *wwnn, const char *wwpn, unsigned int flags);

/* node device: num of caps. Returns a number, or -1 on error. Since 0.5.0. */
int virNodeDeviceNumOfCaps(virNodeDevicePtr dev);

/* node device: re attach. Returns 0, or -1 on error. Since 0.6.1. */
int virNodeDeviceReAttach(virNodeDevicePtr dev);

/* node device: ref. Returns 0, or -1 on error. Since 0.6.0. */
int virNodeDeviceRef(virNodeDevicePtr dev);

/* node device: reset. Returns 0, or -1 on error. Since 0.6.1. */
int virNodeDeviceReset(virNodeDevicePtr dev);

/* node device: set autostart. Returns 0, or -1 on error. Since 7.8.0. */
int virNodeDeviceSetAutostart(virNodeDevicePtr dev, int autostart);

/* node device: undefine. Returns 0, or -1 on error. Since 7.3.0. */
int virNodeDeviceUndefine(virNodeDevicePtr dev, unsigned int flags);

/* node device: update. Returns 0, or -1 on error. Since 10.1.0. */
int virNodeDeviceUpdate(virNodeDevicePtr dev, const char *xmlDesc, unsigned int flags);

/* host: list devices. Returns a number, or -1 on error. Since 0.5.0. */
int virNodeListDevices(virConnectPtr conn, const char *cap, char ** const names, int maxnames, unsigned int flags);

/* host: num of devices. Returns a number, or -1 on error. Since 0.5.0. */
int virNodeNumOfDevices(virConnectPtr conn, const char *cap, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif
