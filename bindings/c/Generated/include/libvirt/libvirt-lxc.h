/* libvirt-lxc.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_LXC_H
# define VIRTBRIDGE_LIBVIRT_LXC_H

# include <libvirt/libvirt.h>
# include <libvirt/virterror.h>

# ifdef __cplusplus
extern "C" {
# endif



/* domain: lxc enter CG roup. Returns 0, or -1 on error. Since 2.0.0. */
int virDomainLxcEnterCGroup(virDomainPtr domain, unsigned int flags);

/* domain: lxc enter namespace. Returns 0, or -1 on error. Since 1.0.2. */
int virDomainLxcEnterNamespace(virDomainPtr domain, unsigned int nfdlist, int *fdlist, unsigned int *noldfdlist, int **oldfdlist, unsigned int flags);

/* domain: lxc enter security label. Returns 0, or -1 on error. Since 1.0.4. */
int virDomainLxcEnterSecurityLabel(virSecurityModelPtr model, virSecurityLabelPtr label, virSecurityLabelPtr oldlabel, unsigned int flags);

/* domain: lxc open namespace. Returns a number, or -1 on error. Since 1.0.2. */
int virDomainLxcOpenNamespace(virDomainPtr domain, int **fdlist, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif
