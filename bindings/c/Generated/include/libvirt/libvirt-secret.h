/* libvirt-secret.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_SECRET_H
# define VIRTBRIDGE_LIBVIRT_SECRET_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif

# define VIR_SECRET_EVENT_CALLBACK(cb) ((virConnectSecretEventGenericCallback)(cb))

typedef struct _virSecret virSecret;
typedef virSecret *virSecretPtr;

/* since 0.10.2 */
typedef enum {
    VIR_CONNECT_LIST_SECRETS_EPHEMERAL = 1, /* since 0.10.2 */
    VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL = 2, /* since 0.10.2 */
    VIR_CONNECT_LIST_SECRETS_PRIVATE = 4, /* since 0.10.2 */
    VIR_CONNECT_LIST_SECRETS_NO_PRIVATE = 8, /* since 0.10.2 */
} virConnectListAllSecretsFlags;

/* since 7.7.0 */
typedef enum {
    VIR_SECRET_DEFINE_VALIDATE = 1, /* since 7.7.0 */
} virSecretDefineFlags;

/* since 3.0.0 */
typedef enum {
    VIR_SECRET_EVENT_ID_LIFECYCLE = 0, /* since 3.0.0 */
    VIR_SECRET_EVENT_ID_VALUE_CHANGED = 1, /* since 3.0.0 */
    VIR_SECRET_EVENT_ID_LAST = 2, /* since 3.0.0 */
} virSecretEventID;

/* since 3.0.0 */
typedef enum {
    VIR_SECRET_EVENT_DEFINED = 0, /* since 3.0.0 */
    VIR_SECRET_EVENT_UNDEFINED = 1, /* since 3.0.0 */
    VIR_SECRET_EVENT_LAST = 2, /* since 3.0.0 */
} virSecretEventLifecycleType;

/* since 0.7.1 */
typedef enum {
    VIR_SECRET_USAGE_TYPE_NONE = 0, /* since 0.7.1 */
    VIR_SECRET_USAGE_TYPE_VOLUME = 1, /* since 0.7.1 */
    VIR_SECRET_USAGE_TYPE_CEPH = 2, /* since 0.9.7 */
    VIR_SECRET_USAGE_TYPE_ISCSI = 3, /* since 1.0.4 */
    VIR_SECRET_USAGE_TYPE_TLS = 4, /* since 2.3.0 */
    VIR_SECRET_USAGE_TYPE_VTPM = 5, /* since 5.6.0 */
    VIR_SECRET_USAGE_TYPE_LAST = 6, /* since 0.9.7 */
} virSecretUsageType;

/* since 3.0.0 */
typedef void (*virConnectSecretEventGenericCallback)(virConnectPtr conn, virSecretPtr secret, void *opaque);

/* since 3.0.0 */
typedef void (*virConnectSecretEventLifecycleCallback)(virConnectPtr conn, virSecretPtr secret, int event, int detail, void *opaque);

/* connection: list all secrets. Returns a number, or -1 on error. Since 0.10.2. */
int virConnectListAllSecrets(virConnectPtr conn, virSecretPtr **secrets, unsigned int flags);

/* connection: list secrets. Returns a number, or -1 on error. Since 0.7.1. */
int virConnectListSecrets(virConnectPtr conn, char **uuids, int maxuuids);

/* connection: num of secrets. Returns a number, or -1 on error. Since 0.7.1. */
int virConnectNumOfSecrets(virConnectPtr conn);

/* connection: secret event deregister any. Returns 0, or -1 on error. Since 3.0.0. */
int virConnectSecretEventDeregisterAny(virConnectPtr conn, int callbackID);

/* connection: secret event register any. Returns the id of the registration, or -1 on error. Since 3.0.0. */
int virConnectSecretEventRegisterAny(virConnectPtr conn, virSecretPtr secret, int eventID, virConnectSecretEventGenericCallback cb, void *opaque, virFreeCallback freecb);

/* secret: define XML. Returns a new reference, or NULL on error. Since 0.7.1. */
virSecretPtr virSecretDefineXML(virConnectPtr conn, const char *xml, unsigned int flags);

/* secret: free. Returns 0, or -1 on error. Since 0.7.1. */
int virSecretFree(virSecretPtr secret);

/* secret: get connect. Returns an object the caller must not free, or NULL on error. Since 0.7.1. */
virConnectPtr virSecretGetConnect(virSecretPtr secret);

/* secret: get UUID. Returns 0, or -1 on error. Since 0.7.1. */
int virSecretGetUUID(virSecretPtr secret, unsigned char *uuid);

/* secret: get UUID string. Returns 0, or -1 on error. Since 0.7.1. */
int virSecretGetUUIDString(virSecretPtr secret, char *buf);

/* secret: get usage ID. Returns text that lives as long as the object, or NULL on error. Since 0.7.1. */
const char *virSecretGetUsageID(virSecretPtr secret);

/* secret: get usage type. Fails with -1. Since 0.7.1. */
int virSecretGetUsageType(virSecretPtr secret);

/* secret: get value. Returns bytes to be freed with free(), or NULL on error. Since 0.7.1. */
unsigned char *virSecretGetValue(virSecretPtr secret, size_t *value_size, unsigned int flags);

/* secret: get XML desc. Returns text to be freed with free(), or NULL on error. Since 0.7.1. */
char *virSecretGetXMLDesc(virSecretPtr secret, unsigned int flags);

/* secret: lookup by UUID. Returns a new reference, or NULL on error. Since 0.7.1. */
virSecretPtr virSecretLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/* secret: lookup by UUID string. Returns a new reference, or NULL on error. Since 0.7.1. */
virSecretPtr virSecretLookupByUUIDString(virConnectPtr conn, const char *uuidstr);

/* secret: lookup by usage. Returns a new reference, or NULL on error. Since 0.7.1. */
virSecretPtr virSecretLookupByUsage(virConnectPtr conn, int usageType, const char *usageID);

/* secret: ref. Returns 0, or -1 on error. Since 0.7.1. */
int virSecretRef(virSecretPtr secret);

/* secret: set value. Returns 0, or -1 on error. Since 0.7.1. */
int virSecretSetValue(virSecretPtr secret, const unsigned char *value, size_t value_size, unsigned int flags);

/* secret: undefine. Returns 0, or -1 on error. Since 0.7.1. */
int virSecretUndefine(virSecretPtr secret);

# ifdef __cplusplus
}
# endif

#endif
