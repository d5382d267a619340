/* libvirt-interface.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_INTERFACE_H
# define VIRTBRIDGE_LIBVIRT_INTERFACE_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif


typedef struct _virInterface virInterface;
typedef virInterface *virInterfacePtr;

/* since 0.10.2 */
typedef enum {
    VIR_CONNECT_LIST_INTERFACES_INACTIVE = 1, /* since 0.10.2 */
    VIR_CONNECT_LIST_INTERFACES_ACTIVE = 2, /* since 0.10.2 */
} virConnectListAllInterfacesFlags;

/* since 7.7.0 */
typedef enum {
    VIR_INTERFACE_DEFINE_VALIDATE = 1, /* since 7.7.0 */
} virInterfaceDefineFlags;

/* since 0.7.3 */
typedef enum {
    VIR_INTERFACE_XML_INACTIVE = 1, /* since 0.7.3 */
} virInterfaceXMLFlags;

/* connection: list all interfaces. Returns a number, or -1 on error. Since 0.10.2. */
int virConnectListAllInterfaces(virConnectPtr conn, virInterfacePtr **ifaces, unsigned int flags);

/* connection: list defined interfaces. Returns a number, or -1 on error. Since 0.7.0. */
int virConnectListDefinedInterfaces(virConnectPtr conn, char ** const names, int maxnames);

/* connection: list interfaces. Returns a number, or -1 on error. Since 0.6.4. */
int virConnectListInterfaces(virConnectPtr conn, char ** const names, int maxnames);

/* connection: num of defined interfaces. Returns a number, or -1 on error. Since 0.7.0. */
int virConnectNumOfDefinedInterfaces(virConnectPtr conn);

/* connection: num of interfaces. Returns a number, or -1 on error. Since 0.6.4. */
int virConnectNumOfInterfaces(virConnectPtr conn);

/* host interface: change begin. Returns 0, or -1 on error. Since 0.9.2. */
int virInterfaceChangeBegin(virConnectPtr conn, unsigned int flags);

/* host interface: change commit. Returns 0, or -1 on error. Since 0.9.2. */
int virInterfaceChangeCommit(virConnectPtr conn, unsigned int flags);

/* host interface: change rollback. Returns 0, or -1 on error. Since 0.9.2. */
int virInterfaceChangeRollback(virConnectPtr conn, unsigned int flags);

/* host interface: create. Returns 0, or -1 on error. Since 0.6.4. */
int virInterfaceCreate(virInterfacePtr iface, unsigned int flags);

/* host interface: define XML. Returns a new reference, or NULL on error. Since 0.6.4. */
virInterfacePtr virInterfaceDefineXML(virConnectPtr conn, const char *xml, unsigned int flags);

/* host interface: destroy. Returns 0, or -1 on error. Since 0.6.4. */
int virInterfaceDestroy(virInterfacePtr iface, unsigned int flags);

/* host interface: free. Returns 0, or -1 on error. Since 0.6.4. */
int virInterfaceFree(virInterfacePtr iface);

/* host interface: get connect. Returns an object the caller must not free, or NULL on error. Since 0.6.4. */
virConnectPtr virInterfaceGetConnect(virInterfacePtr iface);

/* host interface: get MAC string. Returns text that lives as long as the object, or NULL on error. Since 0.6.4. */
const char *virInterfaceGetMACString(virInterfacePtr iface);

/* host interface: get name. Returns text that lives as long as the object, or NULL on error. Since 0.6.4. */
const char *virInterfaceGetName(virInterfacePtr iface);

/* host interface: get XML desc. Returns text to be freed with free(), or NULL on error. Since 0.6.4. */
char *virInterfaceGetXMLDesc(virInterfacePtr iface, unsigned int flags);

/* host interface: is active. Returns 1 for yes, 0 for no, -1 on error. Since 0.7.3. */
int virInterfaceIsActive(virInterfacePtr iface);

/* host interface: lookup by MAC string. Returns a new reference, or NULL on error. Since 0.6.4. */
virInterfacePtr virInterfaceLookupByMACString(virConnectPtr conn, const char *macstr);

/* host interface: lookup by name. Returns a new reference, or NULL on error. Since 0.6.4. */
virInterfacePtr virInterfaceLookupByName(virConnectPtr conn, const char *name);

/* host interface: ref. Returns 0, or -1 on error. Since 0.6.4. */
int virInterfaceRef(virInterfacePtr iface);

/* host interface: undefine. Returns 0, or -1 on error. Since 0.6.4. */
int virInterfaceUndefine(virInterfacePtr iface);

# ifdef __cplusplus
}
# endif

#endif
