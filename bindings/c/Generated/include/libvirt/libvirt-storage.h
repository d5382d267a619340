/* libvirt-storage.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_STORAGE_H
# define VIRTBRIDGE_LIBVIRT_STORAGE_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif

# define VIR_STORAGE_POOL_EVENT_CALLBACK(cb) ((virConnectStoragePoolEventGenericCallback)(cb))

typedef struct _virStoragePool virStoragePool;
typedef struct _virStorageVol virStorageVol;
typedef struct _virStoragePoolInfo virStoragePoolInfo;
typedef struct _virStorageVolInfo virStorageVolInfo;
typedef virStoragePoolInfo *virStoragePoolInfoPtr;
typedef virStoragePool *virStoragePoolPtr;
typedef virStorageVolInfo *virStorageVolInfoPtr;
typedef virStorageVol *virStorageVolPtr;

/* since 0.10.2 */
typedef enum {
    VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE = 1, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE = 2, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT = 4, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT = 8, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART = 16, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART = 32, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_DIR = 64, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_FS = 128, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_NETFS = 256, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL = 512, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_DISK = 1024, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI = 2048, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_SCSI = 4096, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_MPATH = 8192, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_RBD = 16384, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG = 32768, /* since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER = 65536, /* since 1.2.1 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ZFS = 131072, /* since 1.2.8 */
    VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE = 262144, /* since 3.1.0 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT = 524288, /* since 5.6.0 */
} virConnectListAllStoragePoolsFlags;

/* since 0.4.1 */
typedef enum {
    VIR_STORAGE_POOL_BUILD_NEW = 0, /* since 0.4.1 */
    VIR_STORAGE_POOL_BUILD_REPAIR = 1, /* since 0.4.1 */
    VIR_STORAGE_POOL_BUILD_RESIZE = 2, /* since 0.4.1 */
    VIR_STORAGE_POOL_BUILD_NO_OVERWRITE = 4, /* since 0.9.5 */
    VIR_STORAGE_POOL_BUILD_OVERWRITE = 8, /* since 0.9.5 */
} virStoragePoolBuildFlags;

/* since 1.3.1 */
typedef enum {
    VIR_STORAGE_POOL_CREATE_NORMAL = 0, /* since 1.3.1 */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD = 1, /* since 1.3.1 */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE = 2, /* since 1.3.1 */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE = 4, /* since 1.3.1 */
} virStoragePoolCreateFlags;

/* since 7.7.0 */
typedef enum {
    VIR_STORAGE_POOL_DEFINE_VALIDATE = 1, /* since 7.7.0 */
} virStoragePoolDefineFlags;

/* since 0.4.1 */
typedef enum {
    VIR_STORAGE_POOL_DELETE_NORMAL = 0, /* since 0.4.1 */
    VIR_STORAGE_POOL_DELETE_ZEROED = 1, /* since 0.4.1 */
} virStoragePoolDeleteFlags;

/* since 2.0.0 */
typedef enum {
    VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE = 0, /* since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_ID_REFRESH = 1, /* since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_ID_LAST = 2, /* since 2.0.0 */
} virStoragePoolEventID;

/* since 2.0.0 */
typedef enum {
    VIR_STORAGE_POOL_EVENT_DEFINED = 0, /* since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_UNDEFINED = 1, /* since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_STARTED = 2, /* since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_STOPPED = 3, /* since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_CREATED = 4, /* since 3.8.0 */
    VIR_STORAGE_POOL_EVENT_DELETED = 5, /* since 3.8.0 */
    VIR_STORAGE_POOL_EVENT_LAST = 6, /* since 2.0.0 */
} virStoragePoolEventLifecycleType;

/* since 0.4.1 */
typedef enum {
    VIR_STORAGE_POOL_INACTIVE = 0, /* since 0.4.1 */
    VIR_STORAGE_POOL_BUILDING = 1, /* since 0.4.1 */
    VIR_STORAGE_POOL_RUNNING = 2, /* since 0.4.1 */
    VIR_STORAGE_POOL_DEGRADED = 3, /* since 0.4.1 */
    VIR_STORAGE_POOL_INACCESSIBLE = 4, /* since 0.8.2 */
    VIR_STORAGE_POOL_STATE_LAST = 5, /* since 0.9.10 */
} virStoragePoolState;

/* since 1.0.1 */
typedef enum {
    VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA = 1, /* since 1.0.1 */
    VIR_STORAGE_VOL_CREATE_REFLINK = 2, /* since 1.2.13 */
    VIR_STORAGE_VOL_CREATE_VALIDATE = 4, /* since 8.10.0 */
} virStorageVolCreateFlags;

/* since 0.4.1 */
typedef enum {
    VIR_STORAGE_VOL_DELETE_NORMAL = 0, /* since 0.4.1 */
    VIR_STORAGE_VOL_DELETE_ZEROED = 1, /* since 0.4.1 */
    VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS = 2, /* since 1.2.21 */
} virStorageVolDeleteFlags;

/* since 3.4.0 */
typedef enum {
    VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM = 1, /* since 3.4.0 */
} virStorageVolDownloadFlags;

/* since 3.0.0 */
typedef enum {
    VIR_STORAGE_VOL_USE_ALLOCATION = 0, /* since 3.0.0 */
    VIR_STORAGE_VOL_GET_PHYSICAL = 1, /* since 3.0.0 */
} virStorageVolInfoFlags;

/* since 0.9.10 */
typedef enum {
    VIR_STORAGE_VOL_RESIZE_ALLOCATE = 1, /* since 0.9.10 */
    VIR_STORAGE_VOL_RESIZE_DELTA = 2, /* since 0.9.10 */
    VIR_STORAGE_VOL_RESIZE_SHRINK = 4, /* since 0.9.10 */
} virStorageVolResizeFlags;

/* since 0.4.1 */
typedef enum {
    VIR_STORAGE_VOL_FILE = 0, /* since 0.4.1 */
    VIR_STORAGE_VOL_BLOCK = 1, /* since 0.4.1 */
    VIR_STORAGE_VOL_DIR = 2, /* since 0.9.5 */
    VIR_STORAGE_VOL_NETWORK = 3, /* since 0.9.13 */
    VIR_STORAGE_VOL_NETDIR = 4, /* since 1.2.0 */
    VIR_STORAGE_VOL_PLOOP = 5, /* since 1.3.4 */
    VIR_STORAGE_VOL_LAST = 6, /* since 0.9.10 */
} virStorageVolType;

/* since 3.4.0 */
typedef enum {
    VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM = 1, /* since 3.4.0 */
} virStorageVolUploadFlags;

/* since 0.9.10 */
typedef enum {
    VIR_STORAGE_VOL_WIPE_ALG_ZERO = 0, /* since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_NNSA = 1, /* since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_DOD = 2, /* since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_BSI = 3, /* since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_GUTMANN = 4, /* since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER = 5, /* since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7 = 6, /* since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33 = 7, /* since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_RANDOM = 8, /* since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_TRIM = 9, /* since 1.3.2 */
    VIR_STORAGE_VOL_WIPE_ALG_LAST = 10, /* since 0.9.10 */
} virStorageVolWipeAlgorithm;

/* since 0.9.13 */
typedef enum {
    VIR_STORAGE_XML_INACTIVE = 1, /* since 0.9.13 */
} virStorageXMLFlags;

/* since 2.0.0 */
typedef void (*virConnectStoragePoolEventGenericCallback)(virConnectPtr conn, virStoragePoolPtr pool, void *opaque);

/* since 2.0.0 */
typedef void (*virConnectStoragePoolEventLifecycleCallback)(virConnectPtr conn, virStoragePoolPtr pool, int event, int detail, void *opaque);

/* since 0.4.1 */
struct _virStoragePoolInfo {
    int state;
    long long unsigned int capacity;
    long long unsigned int allocation;
    long long unsigned int available;
};

/* since 0.4.1 */
struct _virStorageVolInfo {
    int type;
    long long unsigned int capacity;
    long long unsigned int allocation;
};

/* connection: find storage pool sources. Returns text to be freed with free(), or NULL on error. Since 0.4.5. */
char *virConnectFindStoragePoolSources(virConnectPtr conn, const char *type, const char *srcSpec, unsigned int flags);

/* connection: get storage pool capabilities. Returns text to be freed with free(), or NULL on error. Since 5.2.0. */
char *virConnectGetStoragePoolCapabilities(virConnectPtr conn, unsigned int flags);

/* connection: list all storage pools. Returns a number, or -1 on error. Since 0.10.2. */
int virConnectListAllStoragePools(virConnectPtr conn, virStoragePoolPtr **pools, unsigned int flags);

/* connection: list defined storage pools. Returns a number, or -1 on error. Since 0.4.1. */
int virConnectListDefinedStoragePools(virConnectPtr conn, char ** const names, int maxnames);

/* connection: list storage pools. Returns a number, or -1 on error. Since 0.4.1. */
int virConnectListStoragePools(virConnectPtr conn, char ** const names, int maxnames);

/* connection: num of defined storage pools. Returns a number, or -1 on error. Since 0.4.1. */
int virConnectNumOfDefinedStoragePools(virConnectPtr conn);

/* connection: num of storage pools. Returns a number, or -1 on error. Since 0.4.1. */
int virConnectNumOfStoragePools(virConnectPtr conn);

/* connection: storage pool event deregister any. Returns 0, or -1 on error. Since 2.0.0. */
int virConnectStoragePoolEventDeregisterAny(virConnectPtr conn, int callbackID);

/* connection: storage pool event register any. Returns the id of the registration, or -1 on error. Since 2.0.0. */
int virConnectStoragePoolEventRegisterAny(virConnectPtr conn, virStoragePoolPtr pool, int eventID, virConnectStoragePoolEventGenericCallback cb, void *opaque, virFreeCallback freecb);

/* storage pool: build. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolBuild(virStoragePoolPtr pool, unsigned int flags);

/* storage pool: create. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolCreate(virStoragePoolPtr pool, unsigned int flags);

/* storage pool: create XML. Returns a new reference, or NULL on error. Since 0.4.1. */
virStoragePoolPtr virStoragePoolCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* storage pool: define XML. Returns a new reference, or NULL on error. Since 0.4.1. */
virStoragePoolPtr virStoragePoolDefineXML(virConnectPtr conn, const char *xml, unsigned int flags);

/* storage pool: delete. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolDelete(virStoragePoolPtr pool, unsigned int flags);

/* storage pool: destroy. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolDestroy(virStoragePoolPtr pool);

/* storage pool: free. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolFree(virStoragePoolPtr pool);

/* storage pool: get autostart. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolGetAutostart(virStoragePoolPtr pool, int *autostart);

/* storage pool: get connect. Returns an object the caller must not free, or NULL on error. Since 0.4.1. */
virConnectPtr virStoragePoolGetConnect(virStoragePoolPtr pool);

/* storage pool: get info. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolGetInfo(virStoragePoolPtr pool, virStoragePoolInfoPtr info);

/* storage pool: get name. Returns text that lives as long as the object, or NULL on error. Since 0.4.1. */
const char *virStoragePoolGetName(virStoragePoolPtr pool);

/* storage pool: get UUID. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolGetUUID(virStoragePoolPtr pool, unsigned char *uuid);

/* storage pool: get UUID string. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolGetUUIDString(virStoragePoolPtr pool, char *buf);

/* storage pool: get XML desc. Returns text to be freed with free(), or NULL on error. Since 0.4.1. */
char *virStoragePoolGetXMLDesc(virStoragePoolPtr pool, unsigned int flags);

/* storage pool: is active. Returns 1 for yes, 0 for no, -1 on error. Since 0.7.3. */
int virStoragePoolIsActive(virStoragePoolPtr pool);

/* storage pool: is persistent. Returns 1 for yes, 0 for no, -1 on error. Since 0.7.3. */
int virStoragePoolIsPersistent(virStoragePoolPtr pool);

/* storage pool: list all volumes. Returns a number, or -1 on error. Since 0.10.2. */
int virStoragePoolListAllVolumes(virStoragePoolPtr pool, virStorageVolPtr **vols, unsigned int flags);

/* storage pool: list volumes. Returns a number, or -1 on error. Since 0.4.1. */
int virStoragePoolListVolumes(virStoragePoolPtr pool, char ** const names, int maxnames);

/* storage pool: lookup by name. Returns a new reference, or NULL on error. Since 0.4.1. */
virStoragePoolPtr virStoragePoolLookupByName(virConnectPtr conn, const char *name);

/* storage pool: lookup by target path. Returns a new reference, or NULL on error. Since 4.1.0. */
virStoragePoolPtr virStoragePoolLookupByTargetPath(virConnectPtr conn, const char *path);

/* storage pool: lookup by UUID. Returns a new reference, or NULL on error. Since 0.4.1. */
virStoragePoolPtr virStoragePoolLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/* storage pool: lookup by UUID string. Returns a new reference, or NULL on error. Since 0.4.1. */
virStoragePoolPtr virStoragePoolLookupByUUIDString(virConnectPtr conn, const char *uuidstr);

/* storage pool: lookup by volume. Returns a new reference, or NULL on error. Since 0.4.1. */
virStoragePoolPtr virStoragePoolLookupByVolume(virStorageVolPtr vol);

/* storage pool: num of volumes. Returns a number, or -1 on error. Since 0.4.1. */
int virStoragePoolNumOfVolumes(virStoragePoolPtr pool);

/* storage pool: ref. Returns 0, or -1 on error. Since 0.6.0. */
int virStoragePoolRef(virStoragePoolPtr pool);

/* storage pool: refresh. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolRefresh(virStoragePoolPtr pool, unsigned int flags);

/* storage pool: set autostart. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolSetAutostart(virStoragePoolPtr pool, int autostart);

/* storage pool: undefine. Returns 0, or -1 on error. Since 0.4.1. */
int virStoragePoolUndefine(virStoragePoolPtr pool);

/* storage volume: create XML. Returns a new reference, or NULL on error. Since 0.4.1. */
virStorageVolPtr virStorageVolCreateXML(virStoragePoolPtr pool, const char *xmlDesc, unsigned int flags);

/* storage volume: create XML from. Returns a new reference, or NULL on error. Since 0.6.4. */
virStorageVolPtr virStorageVolCreateXMLFrom(virStoragePoolPtr pool, const char *xmlDesc, virStorageVolPtr clonevol, unsigned int flags);

/* storage volume: delete. Returns 0, or -1 on error. Since 0.4.1. */
int virStorageVolDelete(virStorageVolPtr vol, unsigned int flags);

/* storage volume: download. Returns 0, or -1 on error. Since 0.9.0. */
int virStorageVolDownload(virStorageVolPtr vol, virStreamPtr stream, unsigned long long offset, unsigned long long length, unsigned int flags);

/* storage volume: free. Returns 0, or -1 on error. Since 0.4.1. */
int virStorageVolFree(virStorageVolPtr vol);

/* storage volume: get connect. Returns an object the caller must not free, or NULL on error. Since 0.4.1. */
virConnectPtr virStorageVolGetConnect(virStorageVolPtr vol);

/* storage volume: get info. Returns 0, or -1 on error. Since 0.4.1. */
int virStorageVolGetInfo(virStorageVolPtr vol, virStorageVolInfoPtr info);

/* storage volume: get info flags. Returns 0, or -1 on error. Since 3.0.0. */
int virStorageVolGetInfoFlags(virStorageVolPtr vol, virStorageVolInfoPtr info, unsigned int flags);

/* storage volume: get key. Returns text that lives as long as the object, or NULL on error. Since 0.4.1. */
const char *virStorageVolGetKey(virStorageVolPtr vol);

/* storage volume: get name. Returns text that lives as long as the object, or NULL on error. Since 0.4.1. */
const char *virStorageVolGetName(virStorageVolPtr vol);

/* storage volume: get path. Returns text to be freed with free(), or NULL on error. Since 0.4.1. */
char *virStorageVolGetPath(virStorageVolPtr vol);

/* storage volume: get XML desc. Returns text to be freed with free(), or NULL on error. Since 0.4.1. */
char *virStorageVolGetXMLDesc(virStorageVolPtr vol, unsigned int flags);

/* storage volume: lookup by key. Returns a new reference, or NULL on error. Since 0.4.1. */
virStorageVolPtr virStorageVolLookupByKey(virConnectPtr conn, const char *key);

/* storage volume: lookup by name. Returns a new reference, or NULL on error. Since 0.4.1. */
virStorageVolPtr virStorageVolLookupByName(virStoragePoolPtr pool, const char *name);

/* storage volume: lookup by path. Returns a new reference, or NULL on error. Since 0.4.1. */
virStorageVolPtr virStorageVolLookupByPath(virConnectPtr conn, const char *path);

/* storage volume: ref. Returns 0, or -1 on error. Since 0.6.0. */
int virStorageVolRef(virStorageVolPtr vol);

/* storage volume: resize. Returns 0, or -1 on error. Since 0.9.10. */
int virStorageVolResize(virStorageVolPtr vol, unsigned long long capacity, unsigned int flags);

/* storage volume: upload. Returns 0, or -1 on error. Since 0.9.0. */
int virStorageVolUpload(virStorageVolPtr vol, virStreamPtr stream, unsigned long long offset, unsigned long long length, unsigned int flags);

/* storage volume: wipe. Returns 0, or -1 on error. Since 0.8.0. */
int virStorageVolWipe(virStorageVolPtr vol, unsigned int flags);

/* storage volume: wipe pattern. Returns 0, or -1 on error. Since 0.9.10. */
int virStorageVolWipePattern(virStorageVolPtr vol, unsigned int algorithm, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif
