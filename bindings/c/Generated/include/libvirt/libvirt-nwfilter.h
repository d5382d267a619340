/* libvirt-nwfilter.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_NWFILTER_H
# define VIRTBRIDGE_LIBVIRT_NWFILTER_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif


typedef struct _virNWFilter virNWFilter;
typedef struct _virNWFilterBinding virNWFilterBinding;
typedef virNWFilterBinding *virNWFilterBindingPtr;
typedef virNWFilter *virNWFilterPtr;

/* since 7.8.0 */
typedef enum {
    VIR_NWFILTER_BINDING_CREATE_VALIDATE = 1, /* since 7.8.0 */
} virNWFilterBindingCreateFlags;

/* since 7.7.0 */
typedef enum {
    VIR_NWFILTER_DEFINE_VALIDATE = 1, /* since 7.7.0 */
} virNWFilterDefineFlags;

/* connection: list all NW filter bindings. Returns a number, or -1 on error. Since 4.5.0. */
int virConnectListAllNWFilterBindings(virConnectPtr conn, virNWFilterBindingPtr **bindings, unsigned int flags);

/* connection: list all NW filters. Returns a number, or -1 on error. Since 0.10.2. */
int virConnectListAllNWFilters(virConnectPtr conn, virNWFilterPtr **filters, unsigned int flags);

/* connection: list NW filters. Returns a number, or -1 on error. Since 0.8.0. */
int virConnectListNWFilters(virConnectPtr conn, char ** const names, int maxnames);

/* connection: num of NW filters. Returns a number, or -1 on error. Since 0.8.0. */
int virConnectNumOfNWFilters(virConnectPtr conn);

/* filter binding: create XML. Returns a new reference, or NULL on error. Since 4.5.0. */
virNWFilterBindingPtr virNWFilterBindingCreateXML(virConnectPtr conn, const char *xml, unsigned int flags);

/* filter binding: delete. Returns 0, or -1 on error. Since 4.5.0. */
int virNWFilterBindingDelete(virNWFilterBindingPtr binding);

/* filter binding: free. Returns 0, or -1 on error. Since 4.5.0. */
int virNWFilterBindingFree(virNWFilterBindingPtr binding);

/* filter binding: get filter name. Returns text that lives as long as the object, or NULL on error. Since 4.5.0. */
const char *virNWFilterBindingGetFilterName(virNWFilterBindingPtr binding);

/* filter binding: get port dev. Returns text that lives as long as the object, or NULL on error. Since 4.5.0. */
const char *virNWFilterBindingGetPortDev(virNWFilterBindingPtr binding);

/* filter binding: get XML desc. Returns text to be freed with free(), or NULL on error. Since 4.5.0. */
char *virNWFilterBindingGetXMLDesc(virNWFilterBindingPtr binding, unsigned int flags);

/* filter binding: lookup by port dev. Returns a new reference, or NULL on error. Since 4.5.0. */
virNWFilterBindingPtr virNWFilterBindingLookupByPortDev(virConnectPtr conn, const char *portdev);

/* filter binding: ref. Returns 0, or -1 on error. Since 4.5.0. */
int virNWFilterBindingRef(virNWFilterBindingPtr binding);

/* network filter: define XML. Returns a new reference, or NULL on error. Since 0.8.0. */
virNWFilterPtr virNWFilterDefineXML(virConnectPtr conn, const char *xmlDesc);

/* network filter: define XML flags. Returns a new reference, or NULL on error. Since 7.7.0. */
virNWFilterPtr virNWFilterDefineXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* network filter: free. Returns 0, or -1 on error. Since 0.8.0. */
int virNWFilterFree(virNWFilterPtr nwfilter);

/* network filter: get name. Returns text that lives as long as the object, or NULL on error. Since 0.8.0. */
const char *virNWFilterGetName(virNWFilterPtr nwfilter);

/* network filter: get UUID. Returns 0, or -1 on error. Since 0.8.0. */
int virNWFilterGetUUID(virNWFilterPtr nwfilter, unsigned char *uuid);

/* network filter: get UUID string. Returns 0, or -1 on error. Since 0.8.0. */
int virNWFilterGetUUIDString(virNWFilterPtr nwfilter, char *buf);

/* network filter: get XML desc. Returns text to be freed with free(), or NULL on error. Since 0.8.0. */
char *virNWFilterGetXMLDesc(virNWFilterPtr nwfilter, unsigned int flags);

/* network filter: lookup by name. Returns a new reference, or NULL on error. Since 0.8.0. */
virNWFilterPtr virNWFilterLookupByName(virConnectPtr conn, const char *name);

/* network filter: lookup by UUID. Returns a new reference, or NULL on error. Since 0.8.0. */
virNWFilterPtr virNWFilterLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/* network filter: lookup by UUID string. Returns a new reference, or NULL on error. Since 0.8.0. */
virNWFilterPtr virNWFilterLookupByUUIDString(virConnectPtr conn, const char *uuidstr);

/* network filter: ref. Returns 0, or -1 on error. Since 0.8.0. */
int virNWFilterRef(virNWFilterPtr nwfilter);

/* network filter: undefine. Returns 0, or -1 on error. Since 0.8.0. */
int virNWFilterUndefine(virNWFilterPtr nwfilter);

# ifdef __cplusplus
}
# endif

#endif
