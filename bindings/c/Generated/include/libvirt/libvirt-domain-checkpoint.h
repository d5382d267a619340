/* libvirt-domain-checkpoint.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_DOMAIN_CHECKPOINT_H
# define VIRTBRIDGE_LIBVIRT_DOMAIN_CHECKPOINT_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif


typedef struct _virDomainCheckpoint virDomainCheckpoint;
typedef virDomainCheckpoint *virDomainCheckpointPtr;

/* since 5.6.0 */
typedef enum {
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE = 1, /* since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE = 2, /* since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE = 4, /* since 6.10.0 */
} virDomainCheckpointCreateFlags;

/* since 5.6.0 */
typedef enum {
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN = 1, /* since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY = 2, /* since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY = 4, /* since 5.6.0 */
} virDomainCheckpointDeleteFlags;

/* since 5.6.0 */
typedef enum {
    VIR_DOMAIN_CHECKPOINT_LIST_ROOTS = 1, /* since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS = 1, /* since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL = 2, /* since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_LEAVES = 4, /* since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES = 8, /* since 5.6.0 */
} virDomainCheckpointListFlags;

/* since 5.6.0 */
typedef enum {
    VIR_DOMAIN_CHECKPOINT_XML_SECURE = 1, /* since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN = 2, /* since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_XML_SIZE = 4, /* since 5.6.0 */
} virDomainCheckpointXMLFlags;

/* checkpoint: create XML. Returns a new reference, or NULL on error. Since 5.6.0. */
virDomainCheckpointPtr virDomainCheckpointCreateXML(virDomainPtr domain, const char *xmlDesc, unsigned int flags);

/* checkpoint: delete. Returns 0, or -1 on error. Since 5.6.0. */
int virDomainCheckpointDelete(virDomainCheckpointPtr checkpoint, unsigned int flags);

/* checkpoint: free. Returns 0, or -1 on error. Since 5.6.0. */
int virDomainCheckpointFree(virDomainCheckpointPtr checkpoint);

/* checkpoint: get connect. Returns an object the caller must not free, or NULL on error. Since 5.6.0. */
virConnectPtr virDomainCheckpointGetConnect(virDomainCheckpointPtr checkpoint);

/* checkpoint: get domain. Returns an object the caller must not free, or NULL on error. Since 5.6.0. */
virDomainPtr virDomainCheckpointGetDomain(virDomainCheckpointPtr checkpoint);

/* checkpoint: get name. Returns text that lives as long as the object, or NULL on error. Since 5.6.0. */
const char *virDomainCheckpointGetName(virDomainCheckpointPtr checkpoint);

/* checkpoint: get parent. Returns a new reference, or NULL on error. Since 5.6.0. */
virDomainCheckpointPtr virDomainCheckpointGetParent(virDomainCheckpointPtr checkpoint, unsigned int flags);

/* checkpoint: get XML desc. Returns text to be freed with free(), or NULL on error. Since 5.6.0. */
char *virDomainCheckpointGetXMLDesc(virDomainCheckpointPtr checkpoint, unsigned int flags);

/* checkpoint: list all children. Returns a number, or -1 on error. Since 5.6.0. */
int virDomainCheckpointListAllChildren(virDomainCheckpointPtr checkpoint, virDomainCheckpointPtr **children, unsigned int flags);

/* checkpoint: lookup by name. Returns a new reference, or NULL on error. Since 5.6.0. */
virDomainCheckpointPtr virDomainCheckpointLookupByName(virDomainPtr domain, const char *name, unsigned int flags);

/* checkpoint: ref. Returns 0, or -1 on error. Since 5.6.0. */
int virDomainCheckpointRef(virDomainCheckpointPtr checkpoint);

/* domain: list all checkpoints. Returns a number, or -1 on error. Since 5.6.0. */
int virDomainListAllCheckpoints(virDomainPtr domain, virDomainCheckpointPtr **checkpoints, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif
