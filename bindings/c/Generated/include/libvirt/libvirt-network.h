/* libvirt-network.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_NETWORK_H
# define VIRTBRIDGE_LIBVIRT_NETWORK_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif

/* since 5.5.0; typed parameter: uint */
# define VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE "inbound.average"
/* since 5.5.0; typed parameter: uint */
# define VIR_NETWORK_PORT_BANDWIDTH_IN_BURST "inbound.burst"
/* since 5.5.0; typed parameter: uint */
# define VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR "inbound.floor"
/* since 5.5.0; typed parameter: uint */
# define VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK "inbound.peak"
/* since 5.5.0; typed parameter: uint */
# define VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE "outbound.average"
/* since 5.5.0; typed parameter: uint */
# define VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST "outbound.burst"
/* since 5.5.0; typed parameter: uint */
# define VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK "outbound.peak"
# define VIR_NETWORK_EVENT_CALLBACK(cb) ((virConnectNetworkEventGenericCallback)(cb))

typedef struct _virNetwork virNetwork;
typedef struct _virNetworkPort virNetworkPort;
typedef struct _virNetworkDHCPLease virNetworkDHCPLease;
typedef virNetworkDHCPLease *virNetworkDHCPLeasePtr;
typedef virNetworkPort *virNetworkPortPtr;
typedef virNetwork *virNetworkPtr;

/* since 0.10.2 */
typedef enum {
    VIR_CONNECT_LIST_NETWORKS_INACTIVE = 1, /* since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_ACTIVE = 2, /* since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_PERSISTENT = 4, /* since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_TRANSIENT = 8, /* since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_AUTOSTART = 16, /* since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART = 32, /* since 0.10.2 */
} virConnectListAllNetworksFlags;

/* since 1.2.6 */
typedef enum {
    VIR_IP_ADDR_TYPE_IPV4 = 0, /* since 1.2.6 */
    VIR_IP_ADDR_TYPE_IPV6 = 1, /* since 1.2.6 */
    VIR_IP_ADDR_TYPE_LAST = 2, /* since 1.2.6 */
} virIPAddrType;

/* since 7.8.0 */
typedef enum {
    VIR_NETWORK_CREATE_VALIDATE = 1, /* since 7.8.0 */
} virNetworkCreateFlags;

/* since 7.7.0 */
typedef enum {
    VIR_NETWORK_DEFINE_VALIDATE = 1, /* since 7.7.0 */
} virNetworkDefineFlags;

/* since 1.2.1 */
typedef enum {
    VIR_NETWORK_EVENT_ID_LIFECYCLE = 0, /* since 1.2.1 */
    VIR_NETWORK_EVENT_ID_METADATA_CHANGE = 1, /* since 9.8.0 */
    VIR_NETWORK_EVENT_ID_LAST = 2, /* since 1.2.1 */
} virNetworkEventID;

/* since 1.2.1 */
typedef enum {
    VIR_NETWORK_EVENT_DEFINED = 0, /* since 1.2.1 */
    VIR_NETWORK_EVENT_UNDEFINED = 1, /* since 1.2.1 */
    VIR_NETWORK_EVENT_STARTED = 2, /* since 1.2.1 */
    VIR_NETWORK_EVENT_STOPPED = 3, /* since 1.2.1 */
    VIR_NETWORK_EVENT_LAST = 4, /* since 1.2.1 */
} virNetworkEventLifecycleType;

/* since 9.7.0 */
typedef enum {
    VIR_NETWORK_METADATA_DESCRIPTION = 0, /* since 9.7.0 */
    VIR_NETWORK_METADATA_TITLE = 1, /* since 9.7.0 */
    VIR_NETWORK_METADATA_ELEMENT = 2, /* since 9.7.0 */
    VIR_NETWORK_METADATA_LAST = 3, /* since 9.7.0 */
} virNetworkMetadataType;

/* since 5.5.0 */
typedef enum {
    VIR_NETWORK_PORT_CREATE_RECLAIM = 1, /* since 5.5.0 */
    VIR_NETWORK_PORT_CREATE_VALIDATE = 2, /* since 7.8.0 */
} virNetworkPortCreateFlags;

/* since 0.10.2 */
typedef enum {
    VIR_NETWORK_UPDATE_COMMAND_NONE = 0, /* since 0.10.2 */
    VIR_NETWORK_UPDATE_COMMAND_MODIFY = 1, /* since 0.10.2 */
    VIR_NETWORK_UPDATE_COMMAND_DELETE = 2, /* since 0.10.2 */
    VIR_NETWORK_UPDATE_COMMAND_ADD_LAST = 3, /* since 0.10.2 */
    VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST = 4, /* since 0.10.2 */
    VIR_NETWORK_UPDATE_COMMAND_LAST = 5, /* since 0.10.2 */
} virNetworkUpdateCommand;

/* since 0.10.2 */
typedef enum {
    VIR_NETWORK_UPDATE_AFFECT_CURRENT = 0, /* since 0.10.2 */
    VIR_NETWORK_UPDATE_AFFECT_LIVE = 1, /* since 0.10.2 */
    VIR_NETWORK_UPDATE_AFFECT_CONFIG = 2, /* since 0.10.2 */
} virNetworkUpdateFlags;

/* since 0.10.2 */
typedef enum {
    VIR_NETWORK_SECTION_NONE = 0, /* since 0.10.2 */
    VIR_NETWORK_SECTION_BRIDGE = 1, /* since 0.10.2 */
    VIR_NETWORK_SECTION_DOMAIN = 2, /* since 0.10.2 */
    VIR_NETWORK_SECTION_IP = 3, /* since 0.10.2 */
    VIR_NETWORK_SECTION_IP_DHCP_HOST = 4, /* since 0.10.2 */
    VIR_NETWORK_SECTION_IP_DHCP_RANGE = 5, /* since 0.10.2 */
    VIR_NETWORK_SECTION_FORWARD = 6, /* since 0.10.2 */
    VIR_NETWORK_SECTION_FORWARD_INTERFACE = 7, /* since 0.10.2 */
    VIR_NETWORK_SECTION_FORWARD_PF = 8, /* since 0.10.2 */
    VIR_NETWORK_SECTION_PORTGROUP = 9, /* since 0.10.2 */
    VIR_NETWORK_SECTION_DNS_HOST = 10, /* since 0.10.2 */
    VIR_NETWORK_SECTION_DNS_TXT = 11, /* since 0.10.2 */
    VIR_NETWORK_SECTION_DNS_SRV = 12, /* since 0.10.2 */
    VIR_NETWORK_SECTION_LAST = 13, /* since 0.10.2 */
} virNetworkUpdateSection;

/* since 0.9.10 */
typedef enum {
    VIR_NETWORK_XML_INACTIVE = 1, /* since 0.9.10 */
} virNetworkXMLFlags;

/* since 1.2.1 */
typedef void (*virConnectNetworkEventGenericCallback)(virConnectPtr conn, virNetworkPtr net, void *opaque);

/* since 1.2.1 */
typedef void (*virConnectNetworkEventLifecycleCallback)(virConnectPtr conn, virNetworkPtr net, int event, int detail, void *opaque);

/* since 9.8.0 */
typedef void (*virConnectNetworkEventMetadataChangeCallback)(virConnectPtr conn, virNetworkPtr net, int type, const char *nsuri, void *opaque);

/* since 1.2.6 */
struct _virNetworkDHCPLease {
    char *iface;
    long long int expirytime;
    int type;
    char *mac;
    char *iaid;
    char *ipaddr;
    unsigned int prefix;
    char *hostname;
    char *clientid;
};

/* connection: list all networks. Returns a number, or -1 on error. Since 0.10.2. */
int virConnectListAllNetworks(virConnectPtr conn, virNetworkPtr **nets, unsigned int flags);

/* connection: list defined networks. Returns a number, or -1 on error. Since 0.2.0. */
int virConnectListDefinedNetworks(virConnectPtr conn, char ** const names, int maxnames);

/* connection: list networks. Returns a number, or -1 on error. Since 0.2.0. */
int virConnectListNetworks(virConnectPtr conn, char ** const names, int maxnames);

/* connection: network event deregister any. Returns 0, or -1 on error. Since 1.2.1. */
int virConnectNetworkEventDeregisterAny(virConnectPtr conn, int callbackID);

/* connection: network event register any. Returns the id of the registration, or -1 on error. Since 1.2.1. */
int virConnectNetworkEventRegisterAny(virConnectPtr conn, virNetworkPtr net, int eventID, virConnectNetworkEventGenericCallback cb, void *opaque, virFreeCallback freecb);

/* connection: num of defined networks. Returns a number, or -1 on error. Since 0.2.0. */
int virConnectNumOfDefinedNetworks(virConnectPtr conn);

/* connection: num of networks. Returns a number, or -1 on error. Since 0.2.0. */
int virConnectNumOfNetworks(virConnectPtr conn);

/* network: create. Returns 0, or -1 on error. Since 0.2.0. */
int virNetworkCreate(virNetworkPtr network);

/* network: create XML. Returns a new reference, or NULL on error. Since 0.2.0. */
virNetworkPtr virNetworkCreateXML(virConnectPtr conn, const char *xmlDesc);

/* network: create XML flags. Returns a new reference, or NULL on error. Since 7.8.0. */
virNetworkPtr virNetworkCreateXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* network: DHCP lease free. Returns nothing. Since 1.2.6. */
void virNetworkDHCPLeaseFree(virNetworkDHCPLeasePtr lease);

/* network: define XML. Returns a new reference, or NULL on error. Since 0.2.0. */
virNetworkPtr virNetworkDefineXML(virConnectPtr conn, const char *xml);

/* network: define XML flags. Returns a new reference, or NULL on error. Since 7.7.0. */
virNetworkPtr virNetworkDefineXMLFlags(virConnectPtr conn, const char *xml, unsigned int flags);

/* network: destroy. Returns 0, or -1 on error. Since 0.2.0. */
int virNetworkDestroy(virNetworkPtr network);

/* network: free. Returns 0, or -1 on error. Since 0.2.0. */
int virNetworkFree(virNetworkPtr network);

/* network: get autostart. Returns 0, or -1 on error. Since 0.2.1. */
int virNetworkGetAutostart(virNetworkPtr network, int *autostart);

/* network: get bridge name. Returns text to be freed with free(), or NULL on error. Since 0.2.0. */
char *virNetworkGetBridgeName(virNetworkPtr network);

/* network: get connect. Returns an object the caller must not free, or NULL on error. Since 0.3.0. */
virConnectPtr virNetworkGetConnect(virNetworkPtr net);

/* network: get DHCP leases. Returns a number, or -1 on error. Since 1.2.6. */
int virNetworkGetDHCPLeases(virNetworkPtr network, const char *mac, virNetworkDHCPLeasePtr **leases, unsigned int flags);

/* network: get metadata. Returns text to be freed with free(), or NULL on error. Since 9.7.0. */
char *virNetworkGetMetadata(virNetworkPtr network, int type, const char *uri, unsigned int flags);

/* network: get name. Returns text that lives as long as the object, or NULL on error. Since 0.2.0. */
const char *virNetworkGetName(virNetworkPtr network);

/* network: get UUID. Returns 0, or -1 on error. Since 0.2.0. */
int virNetworkGetUUID(virNetworkPtr network, unsigned char *uuid);

/* network: get UUID string. Returns 0, or -1 on error. Since 0.2.0. */
int virNetworkGetUUIDString(virNetworkPtr network, char *buf);

/* network: get XML desc. Returns text to be freed with free(), or NULL on error. Since 0.2.0. */
char *virNetworkGetXMLDesc(virNetworkPtr network, unsigned int flags);

/* network: is active. Returns 1 for yes, 0 for no, -1 on error. Since 0.7.3. */
int virNetworkIsActive(virNetworkPtr net);

/* network: is persistent. Returns 1 for yes, 0 for no, -1 on error. Since 0.7.3. */
int virNetworkIsPersistent(virNetworkPtr net);

/* network: list all ports. Returns a number, or -1 on error. Since 5.5.0. */
int virNetworkListAllPorts(virNetworkPtr network, virNetworkPortPtr **ports, unsigned int flags);

/* network: lookup by name. Returns a new reference, or NULL on error. Since 0.2.0. */
virNetworkPtr virNetworkLookupByName(virConnectPtr conn, const char *name);

/* network: lookup by UUID. Returns a new reference, or NULL on error. Since 0.2.0. */
virNetworkPtr virNetworkLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/* network: lookup by UUID string. Returns a new reference, or NULL on error. Since 0.2.0. */
virNetworkPtr virNetworkLookupByUUIDString(virConnectPtr conn, const char *uuidstr);

/* network port: create XML. Returns a new reference, or NULL on error. Since 5.5.0. */
virNetworkPortPtr virNetworkPortCreateXML(virNetworkPtr net, const char *xmldesc, unsigned int flags);

/* network port: delete. Returns 0, or -1 on error. Since 5.5.0. */
int virNetworkPortDelete(virNetworkPortPtr port, unsigned int flags);

/* network port: free. Returns 0, or -1 on error. Since 5.5.0. */
int virNetworkPortFree(virNetworkPortPtr port);

/* network port: get network. Returns an object the caller must not free, or NULL on error. Since 5.5.0. */
virNetworkPtr virNetworkPortGetNetwork(virNetworkPortPtr port);

/* network port: get parameters. Returns 0, or -1 on error. Since 5.5.0. */
int virNetworkPortGetParameters(virNetworkPortPtr port, virTypedParameterPtr *params, int *nparams, unsigned int flags);

/* network port: get UUID. Returns 0, or -1 on error. Since 5.5.0. */
int virNetworkPortGetUUID(virNetworkPortPtr port, unsigned char *uuid);

/* network port: get UUID string. Returns 0, or -1 on error. Since 5.5.0. */
int virNetworkPortGetUUIDString(virNetworkPortPtr port, char *buf);

/* network port: get XML desc. Returns text to be freed with free(), or NULL on error. Since 5.5.0. */
char *virNetworkPortGetXMLDesc(virNetworkPortPtr port, unsigned int flags);

/* network port: lookup by UUID. Returns a new reference, or NULL on error. Since 5.5.0. */
virNetworkPortPtr virNetworkPortLookupByUUID(virNetworkPtr net, const unsigned char *uuid);

/* network port: lookup by UUID string. Returns a new reference, or NULL on error. Since 5.5.0. */
virNetworkPortPtr virNetworkPortLookupByUUIDString(virNetworkPtr net, const char *uuidstr);

/* network port: ref. Returns 0, or -1 on error. Since 5.5.0. */
int virNetworkPortRef(virNetworkPortPtr port);

/* network port: set parameters. Returns 0, or -1 on error. Since 5.5.0. */
int virNetworkPortSetParameters(virNetworkPortPtr port, virTypedParameterPtr params, int nparams, unsigned int flags);

/* network: ref. Returns 0, or -1 on error. Since 0.6.0. */
int virNetworkRef(virNetworkPtr network);

/* network: set autostart. Returns 0, or -1 on error. Since 0.2.1. */
int virNetworkSetAutostart(virNetworkPtr network, int autostart);

/* network: set metadata. Returns 0, or -1 on error. Since 9.7.0. */
int virNetworkSetMetadata(virNetworkPtr network, int type, const char *metadata, const char *key, const char *uri, unsigned int flags);

/* network: undefine. Returns 0, or -1 on error. Since 0.2.0. */
int virNetworkUndefine(virNetworkPtr network);

/* network: update. Returns 0, or -1 on error. Since 0.10.2. */
int virNetworkUpdate(virNetworkPtr network, unsigned int command, unsigned int section, int parentIndex, const char *xml, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif
