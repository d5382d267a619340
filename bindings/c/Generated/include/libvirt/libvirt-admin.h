/* libvirt-admin.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_ADMIN_H
# define VIRTBRIDGE_LIBVIRT_ADMIN_H

# include <libvirt/libvirt.h>
# include <libvirt/virterror.h>

# ifdef __cplusplus
extern "C" {
# endif

/* since 2.0.0; typed parameter: boolean */
# define VIR_CLIENT_INFO_READONLY "readonly"
/* since 2.0.0; typed parameter: string */
# define VIR_CLIENT_INFO_SASL_USER_NAME "sasl_user_name"
/* since 2.0.0; typed parameter: string */
# define VIR_CLIENT_INFO_SELINUX_CONTEXT "selinux_context"
/* since 2.0.0; typed parameter: string */
# define VIR_CLIENT_INFO_SOCKET_ADDR "sock_addr"
/* since 2.0.0; typed parameter: int */
# define VIR_CLIENT_INFO_UNIX_GROUP_ID "unix_group_id"
/* since 2.0.0; typed parameter: string */
# define VIR_CLIENT_INFO_UNIX_GROUP_NAME "unix_group_name"
/* since 2.0.0; typed parameter: int */
# define VIR_CLIENT_INFO_UNIX_PROCESS_ID "unix_process_id"
/* since 2.0.0; typed parameter: int */
# define VIR_CLIENT_INFO_UNIX_USER_ID "unix_user_id"
/* since 2.0.0; typed parameter: string */
# define VIR_CLIENT_INFO_UNIX_USER_NAME "unix_user_name"
/* since 2.0.0; typed parameter: string */
# define VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME "tls_x509_dname"
/* since 2.0.0; typed parameter: uint */
# define VIR_SERVER_CLIENTS_CURRENT "nclients"
/* since 2.0.0; typed parameter: uint */
# define VIR_SERVER_CLIENTS_MAX "nclients_max"
/* since 2.0.0; typed parameter: uint */
# define VIR_SERVER_CLIENTS_UNAUTH_CURRENT "nclients_unauth"
/* since 2.0.0; typed parameter: uint */
# define VIR_SERVER_CLIENTS_UNAUTH_MAX "nclients_unauth_max"
/* since 2.0.0; typed parameter: uint */
# define VIR_THREADPOOL_JOB_QUEUE_DEPTH "jobQueueDepth"
/* since 2.0.0; typed parameter: uint */
# define VIR_THREADPOOL_WORKERS_CURRENT "nWorkers"
/* since 2.0.0; typed parameter: uint */
# define VIR_THREADPOOL_WORKERS_FREE "freeWorkers"
/* since 2.0.0; typed parameter: uint */
# define VIR_THREADPOOL_WORKERS_MAX "maxWorkers"
/* since 2.0.0; typed parameter: uint */
# define VIR_THREADPOOL_WORKERS_MIN "minWorkers"
/* since 2.0.0; typed parameter: uint */
# define VIR_THREADPOOL_WORKERS_PRIORITY "prioWorkers"

typedef struct _virAdmConnect virAdmConnect;
typedef struct _virAdmServer virAdmServer;
typedef struct _virAdmClient virAdmClient;
typedef virAdmClient *virAdmClientPtr;
typedef virAdmConnect *virAdmConnectPtr;
typedef virAdmServer *virAdmServerPtr;

/* since 11.2.0 */
typedef enum {
    VIR_DAEMON_SHUTDOWN_PRESERVE = 1, /* since 11.2.0 */
} virAdmConnectDaemonShutdownFlags;

/* since 2.0.0 */
typedef enum {
    VIR_CLIENT_TRANS_UNIX = 0, /* since 2.0.0 */
    VIR_CLIENT_TRANS_TCP = 1, /* since 2.0.0 */
    VIR_CLIENT_TRANS_TLS = 2, /* since 2.0.0 */
    VIR_CLIENT_TRANS_LAST = 3, /* since 2.0.0 */
} virClientTransport;

/* since 2.0.0 */
typedef void (*virAdmConnectCloseFunc)(virAdmConnectPtr conn, int reason, void *opaque);

/* client: close. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmClientClose(virAdmClientPtr client, unsigned int flags);

/* client: free. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmClientFree(virAdmClientPtr client);

/* client: get ID. Fails with -1. Since 2.0.0. */
unsigned long long virAdmClientGetID(virAdmClientPtr client);

/* client: get info. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmClientGetInfo(virAdmClientPtr client, virTypedParameterPtr *params, int *nparams, unsigned int flags);

/* client: get timestamp. Fails with -1. Since 2.0.0. */
long long virAdmClientGetTimestamp(virAdmClientPtr client);

/* client: get transport. Fails with -1. Since 2.0.0. */
int virAdmClientGetTransport(virAdmClientPtr client);

/* daemon connection: close. Returns the references left, or -1 on error. Since 2.0.0. */
int virAdmConnectClose(virAdmConnectPtr conn);

/* daemon connection: daemon shutdown. Returns 0, or -1 on error. Since 11.2.0. */
int virAdmConnectDaemonShutdown(virAdmConnectPtr conn, unsigned int flags);

/* daemon connection: get lib version. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmConnectGetLibVersion(virAdmConnectPtr conn, unsigned long long *libVer);

/* daemon connection: get logging filters. Returns a number, or -1 on error. Since 3.0.0. */
int virAdmConnectGetLoggingFilters(virAdmConnectPtr conn, char **filters, unsigned int flags);

/* daemon connection: get logging outputs. Returns a number, or -1 on error. Since 3.0.0. */
int virAdmConnectGetLoggingOutputs(virAdmConnectPtr conn, char **outputs, unsigned int flags);

/* daemon connection: get URI. Returns text to be freed with free(), or NULL on error. Since 2.0.0. */
char *virAdmConnectGetURI(virAdmConnectPtr conn);

/* daemon connection: is alive. Returns 1 for yes, 0 for no, -1 on error. Since 2.0.0. */
int virAdmConnectIsAlive(virAdmConnectPtr conn);

/* daemon connection: list servers. Returns a number, or -1 on error. Since 2.0.0. */
int virAdmConnectListServers(virAdmConnectPtr conn, virAdmServerPtr **servers, unsigned int flags);

/* daemon connection: lookup server. Returns a new reference, or NULL on error. Since 2.0.0. */
virAdmServerPtr virAdmConnectLookupServer(virAdmConnectPtr conn, const char *name, unsigned int flags);

/* daemon connection: open. Returns a new reference, or NULL on error. Since 2.0.0. */
virAdmConnectPtr virAdmConnectOpen(const char *name, unsigned int flags);

/* daemon connection: ref. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmConnectRef(virAdmConnectPtr conn);

/* daemon connection: register close callback. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmConnectRegisterCloseCallback(virAdmConnectPtr conn, virAdmConnectCloseFunc cb, void *opaque, virFreeCallback freecb);

/* daemon connection: set daemon timeout. Returns 0, or -1 on error. Since 8.6.0. */
int virAdmConnectSetDaemonTimeout(virAdmConnectPtr conn, unsigned int timeout, unsigned int flags);

/* daemon connection: set logging filters. Returns 0, or -1 on error. Since 3.0.0. */
int virAdmConnectSetLoggingFilters(virAdmConnectPtr conn, const char *filters, unsigned int flags);

/* daemon connection: set logging outputs. Returns 0, or -1 on error. Since 3.0.0. */
int virAdmConnectSetLoggingOutputs(virAdmConnectPtr conn, const char *outputs, unsigned int flags);

/* daemon connection: unregister close callback. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmConnectUnregisterCloseCallback(virAdmConnectPtr conn, virAdmConnectCloseFunc cb);

/* library: get version. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmGetVersion(unsigned long long *libVer);

/* library: initialize. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmInitialize(void);

/* server: free. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmServerFree(virAdmServerPtr srv);

/* server: get client limits. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmServerGetClientLimits(virAdmServerPtr srv, virTypedParameterPtr *params, int *nparams, unsigned int flags);

/* server: get name. Returns text that lives as long as the object, or NULL on error. Since 2.0.0. */
const char *virAdmServerGetName(virAdmServerPtr srv);

/* server: get thread pool parameters. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmServerGetThreadPoolParameters(virAdmServerPtr srv, virTypedParameterPtr *params, int *nparams, unsigned int flags);

/* server: list clients. Returns a number, or -1 on error. Since 2.0.0. */
int virAdmServerListClients(virAdmServerPtr srv, virAdmClientPtr **clients, unsigned int flags);

/* server: lookup client. Returns a new reference, or NULL on error. Since 2.0.0. */
virAdmClientPtr virAdmServerLookupClient(virAdmServerPtr srv, unsigned long long id, unsigned int flags);

/* server: set client limits. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmServerSetClientLimits(virAdmServerPtr srv, virTypedParameterPtr params, int nparams, unsigned int flags);

/* server: set thread pool parameters. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmServerSetThreadPoolParameters(virAdmServerPtr srv, virTypedParameterPtr params, int nparams, unsigned int flags);

/* server: update tls files. Returns 0, or -1 on error. Since 2.0.0. */
int virAdmServerUpdateTlsFiles(virAdmServerPtr srv, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif
