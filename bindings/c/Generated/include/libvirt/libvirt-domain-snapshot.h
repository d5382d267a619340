/* libvirt-domain-snapshot.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_DOMAIN_SNAPSHOT_H
# define VIRTBRIDGE_LIBVIRT_DOMAIN_SNAPSHOT_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif


typedef struct _virDomainSnapshot virDomainSnapshot;
typedef virDomainSnapshot *virDomainSnapshotPtr;

/* since 0.9.5 */
typedef enum {
    VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE = 1, /* since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT = 2, /* since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA = 4, /* since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_HALT = 8, /* since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY = 16, /* since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT = 32, /* since 0.9.10 */
    VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE = 64, /* since 0.9.10 */
    VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC = 128, /* since 0.9.11 */
    VIR_DOMAIN_SNAPSHOT_CREATE_LIVE = 256, /* since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE = 512, /* since 5.6.0 */
} virDomainSnapshotCreateFlags;

/* since 0.8.0 */
typedef enum {
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN = 1, /* since 0.8.0 */
    VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY = 2, /* since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY = 4, /* since 0.9.5 */
} virDomainSnapshotDeleteFlags;

/* since 0.9.5 */
typedef enum {
    VIR_DOMAIN_SNAPSHOT_LIST_ROOTS = 1, /* since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS = 1, /* since 0.9.7 */
    VIR_DOMAIN_SNAPSHOT_LIST_LEAVES = 4, /* since 0.9.7 */
    VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES = 8, /* since 0.9.13 */
    VIR_DOMAIN_SNAPSHOT_LIST_METADATA = 2, /* since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA = 16, /* since 0.9.13 */
    VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE = 32, /* since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE = 64, /* since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY = 128, /* since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL = 256, /* since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL = 512, /* since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL = 1024, /* since 5.2.0 */
} virDomainSnapshotListFlags;

/* since 0.9.5 */
typedef enum {
    VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING = 1, /* since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED = 2, /* since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_REVERT_FORCE = 4, /* since 0.9.7 */
    VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM = 8, /* since 8.1.0 */
} virDomainSnapshotRevertFlags;

/* since 5.1.0 */
typedef enum {
    VIR_DOMAIN_SNAPSHOT_XML_SECURE = 1, /* since 5.1.0 */
} virDomainSnapshotXMLFlags;

/* domain: has current snapshot. Returns 1 for yes, 0 for no, -1 on error. Since 0.8.0. */
int virDomainHasCurrentSnapshot(virDomainPtr domain, unsigned int flags);

/* domain: list all snapshots. Returns a number, or -1 on error. Since 0.9.13. */
int virDomainListAllSnapshots(virDomainPtr domain, virDomainSnapshotPtr **snaps, unsigned int flags);

/* domain: revert to snapshot. Returns 0, or -1 on error. Since 0.8.0. */
int virDomainRevertToSnapshot(virDomainSnapshotPtr snapshot, unsigned int flags);

/* snapshot: create XML. Returns a new reference, or NULL on error. Since 0.8.0. */
virDomainSnapshotPtr virDomainSnapshotCreateXML(virDomainPtr domain, const char *xmlDesc, unsigned int flags);

/* snapshot: current. Returns a new reference, or NULL on error. Since 0.8.0. */
virDomainSnapshotPtr virDomainSnapshotCurrent(virDomainPtr domain, unsigned int flags);

/* snapshot: delete. Returns 0, or -1 on error. Since 0.8.0. */
int virDomainSnapshotDelete(virDomainSnapshotPtr snapshot, unsigned int flags);

/* snapshot: free. Returns 0, or -1 on error. Since 0.8.0. */
int virDomainSnapshotFree(virDomainSnapshotPtr snapshot);

/* snapshot: get connect. Returns an object the caller must not free, or NULL on error. Since 0.9.5. */
virConnectPtr virDomainSnapshotGetConnect(virDomainSnapshotPtr snapshot);

/* snapshot: get domain. Returns an object the caller must not free, or NULL on error. Since 0.9.5. */
virDomainPtr virDomainSnapshotGetDomain(virDomainSnapshotPtr snapshot);

/* snapshot: get name. Returns text that lives as long as the object, or NULL on error. Since 0.9.5. */
const char *virDomainSnapshotGetName(virDomainSnapshotPtr snapshot);

/* snapshot: get parent. Returns a new reference, or NULL on error. Since 0.9.7. */
virDomainSnapshotPtr virDomainSnapshotGetParent(virDomainSnapshotPtr snapshot, unsigned int flags);

/* snapshot: get XML desc. Returns text to be freed with free(), or NULL on error. Since 0.8.0. */
char *virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot, unsigned int flags);

/* snapshot: has metadata. Returns 1 for yes, 0 for no, -1 on error. Since 0.9.13. */
int virDomainSnapshotHasMetadata(virDomainSnapshotPtr snapshot, unsigned int flags);

/* snapshot: is current. Returns 1 for yes, 0 for no, -1 on error. Since 0.9.13. */
int virDomainSnapshotIsCurrent(virDomainSnapshotPtr snapshot, unsigned int flags);

/* snapshot: list all children. Returns a number, or -1 on error. Since 0.9.13. */
int virDomainSnapshotListAllChildren(virDomainSnapshotPtr snapshot, virDomainSnapshotPtr **snaps, unsigned int flags);

/* snapshot: list children names. Returns a number, or -1 on error. Since 0.9.7. */
int virDomainSnapshotListChildrenNames(virDomainSnapshotPtr snapshot, char **names, int nameslen, unsigned int flags);

/* snapshot: list names. Returns a number, or -1 on error. Since 0.8.0. */
int virDomainSnapshotListNames(virDomainPtr domain, char **names, int nameslen, unsigned int flags);

/* snapshot: lookup by name. Returns a new reference, or NULL on error. Since 0.8.0. */
virDomainSnapshotPtr virDomainSnapshotLookupByName(virDomainPtr domain, const char *name, unsigned int flags);

/* snapshot: num. Returns a number, or -1 on error. Since 0.8.0. */
int virDomainSnapshotNum(virDomainPtr domain, unsigned int flags);

/* snapshot: num children. Returns a number, or -1 on error. Since 0.9.7. */
int virDomainSnapshotNumChildren(virDomainSnapshotPtr snapshot, unsigned int flags);

/* snapshot: ref. Returns 0, or -1 on error. Since 0.9.13. */
int virDomainSnapshotRef(virDomainSnapshotPtr snapshot);

# ifdef __cplusplus
}
# endif

#endif
