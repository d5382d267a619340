/* libvirt-qemu.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_QEMU_H
# define VIRTBRIDGE_LIBVIRT_QEMU_H

# include <libvirt/libvirt.h>
# include <libvirt/virterror.h>

# ifdef __cplusplus
extern "C" {
# endif



/* since 1.2.3 */
typedef enum {
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX = 1, /* since 1.2.3 */
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE = 2, /* since 1.2.3 */
} virConnectDomainQemuMonitorEventRegisterFlags;

/* since 0.10.0 */
typedef enum {
    VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN = -2, /* since 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK = -2, /* since 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT = -1, /* since 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT = 0, /* since 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN = 60, /* since 1.2.15 */
} virDomainQemuAgentCommandTimeoutValues;

/* since 0.8.8 */
typedef enum {
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT = 0, /* since 0.8.8 */
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP = 1, /* since 0.8.8 */
} virDomainQemuMonitorCommandFlags;

/* since 1.2.3 */
typedef void (*virConnectDomainQemuMonitorEventCallback)(virConnectPtr conn, virDomainPtr dom, const char *event, long long seconds, unsigned int micros, const char *details, void *opaque);

/* connection: domain qemu monitor event deregister. Returns 0, or -1 on error. Since 1.2.3. */
int virConnectDomainQemuMonitorEventDeregister(virConnectPtr conn, int callbackID);

/* connection: domain qemu monitor event register. Returns the id of the registration, or -1 on error. Since 1.2.3. */
int virConnectDomainQemuMonitorEventRegister(virConnectPtr conn, virDomainPtr dom, const char *event, virConnectDomainQemuMonitorEventCallback cb, void *opaque, virFreeCallback freecb, unsigned int flags);

/* domain: qemu agent command. Returns text to be freed with free(), or NULL on error. Since 0.10.0. */
char *virDomainQemuAgentCommand(virDomainPtr domain, const char *cmd, int timeout, unsigned int flags);

/* domain: qemu attach. Returns a new reference, or NULL on error. Since 0.9.4. */
virDomainPtr virDomainQemuAttach(virConnectPtr conn, unsigned int pid_value, unsigned int flags);

/* domain: qemu monitor command. Returns 0, or -1 on error. Since 0.8.3. */
int virDomainQemuMonitorCommand(virDomainPtr domain, const char *cmd, char **result, unsigned int flags);

/* domain: qemu monitor command with files. Returns 0, or -1 on error. Since 8.2.0. */
int virDomainQemuMonitorCommandWithFiles(virDomainPtr domain, const char *cmd, unsigned int ninfiles, int *infiles, unsigned int *noutfiles, int **outfiles, char **result, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif
