/* libvirt-host.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_HOST_H
# define VIRTBRIDGE_LIBVIRT_HOST_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif

/* since 5.8.0; typed parameter: string */
# define VIR_CONNECT_IDENTITY_GROUP_NAME "group-name"
/* since 5.8.0; typed parameter: llong */
# define VIR_CONNECT_IDENTITY_PROCESS_ID "process-id"
/* since 5.8.0; typed parameter: ullong */
# define VIR_CONNECT_IDENTITY_PROCESS_TIME "process-time"
/* since 5.8.0; typed parameter: string */
# define VIR_CONNECT_IDENTITY_SASL_USER_NAME "sasl-user-name"
/* since 5.8.0; typed parameter: string */
# define VIR_CONNECT_IDENTITY_SELINUX_CONTEXT "selinux-context"
/* since 5.8.0; typed parameter: ullong */
# define VIR_CONNECT_IDENTITY_UNIX_GROUP_ID "unix-group-id"
/* since 5.8.0; typed parameter: ullong */
# define VIR_CONNECT_IDENTITY_UNIX_USER_ID "unix-user-id"
/* since 5.8.0; typed parameter: string */
# define VIR_CONNECT_IDENTITY_USER_NAME "user-name"
/* since 5.8.0; typed parameter: string */
# define VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME "x509-distinguished-name"
/* since 0.9.3 */
# define VIR_NODE_CPU_STATS_FIELD_LENGTH 80
/* since 11.8.0; typed parameter: ullong */
# define VIR_NODE_CPU_STATS_GUEST "guest"
/* since 0.9.3; typed parameter: ullong */
# define VIR_NODE_CPU_STATS_IDLE "idle"
/* since 1.2.2; typed parameter: ullong */
# define VIR_NODE_CPU_STATS_INTR "intr"
/* since 0.9.3; typed parameter: ullong */
# define VIR_NODE_CPU_STATS_IOWAIT "iowait"
/* since 0.9.3; typed parameter: ullong */
# define VIR_NODE_CPU_STATS_KERNEL "kernel"
/* since 0.9.3; typed parameter: ullong */
# define VIR_NODE_CPU_STATS_USER "user"
/* since 0.9.3; typed parameter: ullong */
# define VIR_NODE_CPU_STATS_UTILIZATION "utilization"
/* since 0.10.2; typed parameter: ullong */
# define VIR_NODE_MEMORY_SHARED_FULL_SCANS "shm_full_scans"
/* since 1.0.0; typed parameter: uint */
# define VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES "shm_merge_across_nodes"
/* since 0.10.2; typed parameter: ullong */
# define VIR_NODE_MEMORY_SHARED_PAGES_SHARED "shm_pages_shared"
/* since 0.10.2; typed parameter: ullong */
# define VIR_NODE_MEMORY_SHARED_PAGES_SHARING "shm_pages_sharing"
/* since 0.10.2; typed parameter: uint */
# define VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN "shm_pages_to_scan"
/* since 0.10.2; typed parameter: ullong */
# define VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED "shm_pages_unshared"
/* since 0.10.2; typed parameter: ullong */
# define VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE "shm_pages_volatile"
/* since 0.10.2; typed parameter: uint */
# define VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS "shm_sleep_millisecs"
/* since 12.3.0; typed parameter: ullong */
# define VIR_NODE_MEMORY_STATS_AVAILABLE "available"
/* since 0.9.3; typed parameter: ullong */
# define VIR_NODE_MEMORY_STATS_BUFFERS "buffers"
/* since 0.9.3; typed parameter: ullong */
# define VIR_NODE_MEMORY_STATS_CACHED "cached"
/* since 0.9.3 */
# define VIR_NODE_MEMORY_STATS_FIELD_LENGTH 80
/* since 0.9.3; typed parameter: ullong */
# define VIR_NODE_MEMORY_STATS_FREE "free"
/* since 0.9.3; typed parameter: ullong */
# define VIR_NODE_MEMORY_STATS_TOTAL "total"
/* since 4.5.0; typed parameter: uint */
# define VIR_NODE_SEV_CBITPOS "cbitpos"
/* since 4.5.0; typed parameter: string */
# define VIR_NODE_SEV_CERT_CHAIN "cert-chain"
/* since 8.4.0; typed parameter: string */
# define VIR_NODE_SEV_CPU0_ID "cpu0-id"
/* since 8.0.0; typed parameter: uint */
# define VIR_NODE_SEV_MAX_ES_GUESTS "max-es-guests"
/* since 8.0.0; typed parameter: uint */
# define VIR_NODE_SEV_MAX_GUESTS "max-guests"
/* since 4.5.0; typed parameter: string */
# define VIR_NODE_SEV_PDH "pdh"
/* since 4.5.0; typed parameter: uint */
# define VIR_NODE_SEV_REDUCED_PHYS_BITS "reduced-phys-bits"
/* since 0.6.1 */
# define VIR_SECURITY_DOI_BUFLEN 257
/* since 0.6.1 */
# define VIR_SECURITY_LABEL_BUFLEN 4097
/* since 0.6.1 */
# define VIR_SECURITY_MODEL_BUFLEN 257
/* since 0.2.0 */
# define VIR_UUID_BUFLEN 16
/* since 0.2.0 */
# define VIR_UUID_STRING_BUFLEN 37
# define VIR_NODEINFO_MAXCPUS(nodeinfo) ((nodeinfo).nodes * (nodeinfo).sockets * (nodeinfo).cores * (nodeinfo).threads)

typedef struct _virConnect virConnect;
typedef struct _virStream virStream;
typedef struct _virConnectAuth virConnectAuth;
typedef struct _virConnectCredential virConnectCredential;
typedef struct _virNodeCPUStats virNodeCPUStats;
typedef struct _virNodeInfo virNodeInfo;
typedef struct _virNodeMemoryStats virNodeMemoryStats;
typedef struct _virSecurityLabel virSecurityLabel;
typedef struct _virSecurityModel virSecurityModel;
typedef virConnectAuth *virConnectAuthPtr;
typedef virConnectCredential *virConnectCredentialPtr;
typedef virConnect *virConnectPtr;
typedef virNodeCPUStats *virNodeCPUStatsPtr;
typedef virNodeInfo *virNodeInfoPtr;
typedef virNodeMemoryStats *virNodeMemoryStatsPtr;
typedef virSecurityLabel *virSecurityLabelPtr;
typedef virSecurityModel *virSecurityModelPtr;
typedef virStream *virStreamPtr;

/* since 0.7.5 */
typedef enum {
    VIR_CPU_COMPARE_ERROR = -1, /* since 0.7.5 */
    VIR_CPU_COMPARE_INCOMPATIBLE = 0, /* since 0.7.5 */
    VIR_CPU_COMPARE_IDENTICAL = 1, /* since 0.7.5 */
    VIR_CPU_COMPARE_SUPERSET = 2, /* since 0.7.5 */
    VIR_CPU_COMPARE_LAST = 3, /* since 0.9.10 */
} virCPUCompareResult;

/* since 1.1.2 */
typedef enum {
    VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES = 1, /* since 1.1.2 */
    VIR_CONNECT_BASELINE_CPU_MIGRATABLE = 2, /* since 1.2.14 */
    VIR_CONNECT_BASELINE_CPU_IGNORE_HOST = 4, /* since 11.6.0 */
} virConnectBaselineCPUFlags;

/* since 1.2.6 */
typedef enum {
    VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE = 1, /* since 1.2.6 */
    VIR_CONNECT_COMPARE_CPU_VALIDATE_XML = 2, /* since 6.9.0 */
} virConnectCompareCPUFlags;

/* since 0.4.1 */
typedef enum {
    VIR_CRED_USERNAME = 1, /* since 0.4.1 */
    VIR_CRED_AUTHNAME = 2, /* since 0.4.1 */
    VIR_CRED_LANGUAGE = 3, /* since 0.4.1 */
    VIR_CRED_CNONCE = 4, /* since 0.4.1 */
    VIR_CRED_PASSPHRASE = 5, /* since 0.4.1 */
    VIR_CRED_ECHOPROMPT = 6, /* since 0.4.1 */
    VIR_CRED_NOECHOPROMPT = 7, /* since 0.4.1 */
    VIR_CRED_REALM = 8, /* since 0.4.1 */
    VIR_CRED_EXTERNAL = 9, /* since 0.4.1 */
    VIR_CRED_LAST = 10, /* since 0.9.10 */
} virConnectCredentialType;

/* since 0.4.1 */
typedef enum {
    VIR_CONNECT_RO = 1, /* since 0.4.1 */
    VIR_CONNECT_NO_ALIASES = 2, /* since 0.9.7 */
} virConnectFlags;

/* since 1.2.9 */
typedef enum {
    VIR_NODE_ALLOC_PAGES_ADD = 0, /* since 1.2.9 */
    VIR_NODE_ALLOC_PAGES_SET = 1, /* since 1.2.9 */
} virNodeAllocPagesFlags;

/* since 0.9.8 */
typedef enum {
    VIR_NODE_CPU_STATS_ALL_CPUS = -1, /* since 0.9.3 */
} virNodeGetCPUStatsAllCPUs;

/* since 0.9.8 */
typedef enum {
    VIR_NODE_MEMORY_STATS_ALL_CELLS = -1, /* since 0.9.3 */
} virNodeGetMemoryStatsAllCells;

/* since 0.9.8 */
typedef enum {
    VIR_NODE_SUSPEND_TARGET_MEM = 0, /* since 0.9.8 */
    VIR_NODE_SUSPEND_TARGET_DISK = 1, /* since 0.9.8 */
    VIR_NODE_SUSPEND_TARGET_HYBRID = 2, /* since 0.9.8 */
    VIR_NODE_SUSPEND_TARGET_LAST = 3, /* since 0.9.8 */
} virNodeSuspendTarget;

/* since 0.4.1 */
typedef int (*virConnectAuthCallbackPtr)(virConnectCredentialPtr cred, unsigned int ncred, void *cbdata);

/* since 0.10.0 */
typedef void (*virConnectCloseFunc)(virConnectPtr conn, int reason, void *opaque);

/* since 0.4.1 */
struct _virConnectAuth {
    int *credtype;
    unsigned int ncredtype;
    virConnectAuthCallbackPtr cb;
    void *cbdata;
};

/* since 0.4.1 */
struct _virConnectCredential {
    int type;
    const char *prompt;
    const char *challenge;
    const char *defresult;
    char *result;
    unsigned int resultlen;
};

/* since 0.9.3 */
struct _virNodeCPUStats {
    char field[80];
    long long unsigned int value;
};

/* since 0.1.0 */
struct _virNodeInfo {
    char model[32];
    long unsigned int memory;
    unsigned int cpus;
    unsigned int mhz;
    unsigned int nodes;
    unsigned int sockets;
    unsigned int cores;
    unsigned int threads;
};

/* since 0.9.3 */
struct _virNodeMemoryStats {
    char field[80];
    long long unsigned int value;
};

/* since 0.6.1 */
struct _virSecurityLabel {
    char label[4097];
    int enforcing;
};

/* since 0.6.1 */
struct _virSecurityModel {
    char model[257];
    char doi[257];
};

VIR_EXPORT_VAR virConnectAuthPtr virConnectAuthPtrDefault;

/* connection: baseline CPU. Returns text to be freed with free(), or NULL on error. Since 0.7.7. */
char *virConnectBaselineCPU(virConnectPtr conn, const char **xmlCPUs, unsigned int ncpus, unsigned int flags);

/* connection: baseline hypervisor CPU. Returns text to be freed with free(), or NULL on error. Since 4.4.0. */
char *virConnectBaselineHypervisorCPU(virConnectPtr conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char **xmlCPUs, unsigned int ncpus, unsigned int flags);

/* connection: close. Returns the references left, or -1 on error. Since 0.0.3. */
int virConnectClose(virConnectPtr conn);

/* connection: compare CPU. Fails with VIR_CPU_COMPARE_ERROR. Since 0.7.5. */
int virConnectCompareCPU(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* connection: compare hypervisor CPU. Fails with VIR_CPU_COMPARE_ERROR. Since 4.4.0. */
int virConnectCompareHypervisorCPU(virConnectPtr conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char *xmlCPU, unsigned int flags);

/* connection: get CPU model names. Returns a number, or -1 on error. Since 1.1.3. */
int virConnectGetCPUModelNames(virConnectPtr conn, const char *arch, char ***models, unsigned int flags);

/* connection: get capabilities. Returns text to be freed with free(), or NULL on error. Since 0.2.1. */
char *virConnectGetCapabilities(virConnectPtr conn);

/* connection: get hostname. Returns text to be freed with free(), or NULL on error. Since 0.3.0. */
char *virConnectGetHostname(virConnectPtr conn);

/* connection: get lib version. Returns 0, or -1 on error. Since 0.7.3. */
int virConnectGetLibVersion(virConnectPtr conn, unsigned long *libVer);

/* connection: get max vcpus. Returns a number, or -1 on error. Since 0.2.1. */
int virConnectGetMaxVcpus(virConnectPtr conn, const char *type);

/* connection: get sysinfo. Returns text to be freed with free(), or NULL on error. Since 0.8.8. */
char *virConnectGetSysinfo(virConnectPtr conn, unsigned int flags);

/* connection: get type. Returns text that lives as long as the object, or NULL on error. Since 0.0.3. */
const char *virConnectGetType(virConnectPtr conn);

/* connection: get URI. Returns text to be freed with free(), or NULL on error. Since 0.3.0. */
char *virConnectGetURI(virConnectPtr conn);

/* connection: get version. Returns 0, or -1 on error. Since 0.0.3. */
int virConnectGetVersion(virConnectPtr conn, unsigned long *hvVer);

/* connection: is alive. Returns 1 for yes, 0 for no, -1 on error. Since 0.9.8. */
int virConnectIsAlive(virConnectPtr conn);

/* connection: is encrypted. Returns 1 for yes, 0 for no, -1 on error. Since 0.7.3. */
int virConnectIsEncrypted(virConnectPtr conn);

/* connection: is secure. Returns 1 for yes, 0 for no, -1 on error. Since 0.7.3. */
int virConnectIsSecure(virConnectPtr conn);

/* connection: open. Returns a new reference, or NULL on error. Since 0.0.3. */
virConnectPtr virConnectOpen(const char *name);

/* connection: open auth. Returns a new reference, or NULL on error. Since 0.4.0. */
virConnectPtr virConnectOpenAuth(const char *name, virConnectAuthPtr auth, unsigned int flags);

/* connection: open read only. Returns a new reference, or NULL on error. Since 0.0.3. */
virConnectPtr virConnectOpenReadOnly(const char *name);

/* connection: ref. Returns 0, or -1 on error. Since 0.6.0. */
int virConnectRef(virConnectPtr conn);

/* connection: register close callback. Returns 0, or -1 on error. Since 0.10.0. */
int virConnectRegisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb, void *opaque, virFreeCallback freecb);

/* connection: set identity. Returns 0, or -1 on error. Since 5.8.0. */
int virConnectSetIdentity(virConnectPtr conn, virTypedParameterPtr params, int nparams, unsigned int flags);

/* connection: set keep alive. Returns 0, or -1 on error. Since 0.9.8. */
int virConnectSetKeepAlive(virConnectPtr conn, int interval, unsigned int count);

/* connection: unregister close callback. Returns 0, or -1 on error. Since 0.10.0. */
int virConnectUnregisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb);

/* library: get version. Returns 0, or -1 on error. Since 0.0.3. */
int virGetVersion(unsigned long *libVer, const char *type, unsigned long *typeVer);

/* library: initialize. Returns 0, or -1 on error. Since 0.1.0. */
int virInitialize(void);

/* host: alloc pages. Returns a number, or -1 on error. Since 1.2.9. */
int virNodeAllocPages(virConnectPtr conn, unsigned int npages, unsigned int *pageSizes, unsigned long long *pageCounts, int startCell, unsigned int cellCount, unsigned int flags);

/* host: get CPU map. Returns a number, or -1 on error. Since 1.0.0. */
int virNodeGetCPUMap(virConnectPtr conn, unsigned char **cpumap, unsigned int *online, unsigned int flags);

/* host: get CPU stats. Returns 0, or -1 on error. Since 0.9.3. */
int virNodeGetCPUStats(virConnectPtr conn, int cpuNum, virNodeCPUStatsPtr params, int *nparams, unsigned int flags);

/* host: get cells free memory. Returns a number, or -1 on error. Since 0.3.3. */
int virNodeGetCellsFreeMemory(virConnectPtr conn, unsigned long long *freeMems, int startCell, int maxCells);

/* host: get free memory. Fails with 0. Since 0.3.3. */
unsigned long long virNodeGetFreeMemory(virConnectPtr conn);

/* host: get free pages. Returns a number, or -1 on error. Since 1.2.6. */
int virNodeGetFreePages(virConnectPtr conn, unsigned int npages, unsigned int *pages, int startCell, unsigned int cellCount, unsigned long long *counts, unsigned int flags);

/* host: get info. Returns 0, or -1 on error. Since 0.1.0. */
int virNodeGetInfo(virConnectPtr conn, virNodeInfoPtr info);

/* host: get memory parameters. Returns 0, or -1 on error. Since 0.10.2. */
int virNodeGetMemoryParameters(virConnectPtr conn, virTypedParameterPtr params, int *nparams, unsigned int flags);

/* host: get memory stats. Returns 0, or -1 on error. Since 0.9.3. */
int virNodeGetMemoryStats(virConnectPtr conn, int cellNum, virNodeMemoryStatsPtr params, int *nparams, unsigned int flags);

/* host: get SEV info. Returns 0, or -1 on error. Since 4.5.0. */
int virNodeGetSEVInfo(virConnectPtr conn, virTypedParameterPtr *params, int *nparams, unsigned int flags);

/* host: get security model. Returns 0, or -1 on error. Since 0.6.1. */
int virNodeGetSecurityModel(virConnectPtr conn, virSecurityModelPtr secmodel);

/* host: set memory parameters. Returns 0, or -1 on error. Since 0.10.2. */
int virNodeSetMemoryParameters(virConnectPtr conn, virTypedParameterPtr params, int nparams, unsigned int flags);

/* host: suspend for duration. Returns 0, or -1 on error. Since 0.9.8. */
int virNodeSuspendForDuration(virConnectPtr conn, unsigned int target, unsigned long long duration, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif
