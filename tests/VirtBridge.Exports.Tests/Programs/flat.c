/* flat.c ROUNDS: about two hundred functions of the library, over and over; says by how many KiB the process grew after
 * the first tenth. Callbacks, streams, typed parameters, snapshots, storage, networks, devices and errors take part.
 * A million calls: ./flat 5000. Leaks show as growth. Under valgrind: DOTNET_GCHeapHardLimit=0x8000000, which keeps the
 * runtime from reserving more address space than valgrind has. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long calls;
static const char *function = "";
#define DO(f, ...) (calls++, function = #f, f(__VA_ARGS__))
#define TEXT(f, ...) do { char *t_ = DO(f, __VA_ARGS__); if (!t_) fail(); free(t_); } while (0)
#define OK(f, ...) do { if (DO(f, __VA_ARGS__) < 0) fail(); } while (0)
#define REFUSED(f, ...) do { if (DO(f, __VA_ARGS__) >= 0) { printf("%s was not refused\n", function); exit(1); } DO(virResetLastError); } while (0)

static void fail(void) { printf("%s: %s\n", function, virGetLastErrorMessage()); exit(1); }
static void quiet(void *data, virErrorPtr error) { (void)data; (void)error; }
static int on_event(virConnectPtr c, virDomainPtr d, int event, int detail, void *data)
{ (void)c; (void)event; (void)detail; ++*(long *)data; return virDomainGetName(d) ? 0 : -1; }
static int on_upload(virStreamPtr s, char *data, size_t size, void *left)
{ (void)s; size_t n = *(size_t *)left < size ? *(size_t *)left : size; memset(data, 'x', n); *(size_t *)left -= n; return (int)n; }
static int on_download(virStreamPtr s, const char *data, size_t size, void *sum)
{ (void)s; (void)data; *(size_t *)sum += size; return (int)size; }

static long resident(void)
{
    char line[256]; long kib = 0; FILE *f = fopen("/proc/self/status", "r");
    while (f && fgets(line, sizeof line, f)) if (sscanf(line, "VmRSS: %ld", &kib) == 1) break;
    if (f) fclose(f);
    return kib;
}

static void names(char **list, int n) { for (int i = 0; i < n; i++) free(list[i]); }

static void connection(virConnectPtr c)
{
    virNodeInfo info; unsigned long version; char *list[32]; int ids[32], n; virNodeCPUStats cpu[8]; virNodeMemoryStats mem[8];
    unsigned long long cells[4]; virSecurityModel model; unsigned char *map = NULL; unsigned int online; char **models = NULL;
    OK(virConnectRef, c); OK(virConnectClose, c); OK(virConnectGetVersion, c, &version); OK(virConnectGetLibVersion, c, &version);
    OK(virGetVersion, &version, NULL, NULL); OK(virNodeGetInfo, c, &info); OK(virConnectIsAlive, c); OK(virConnectIsSecure, c);
    OK(virConnectIsEncrypted, c); if (!DO(virConnectGetType, c)) fail(); TEXT(virConnectGetURI, c); TEXT(virConnectGetHostname, c);
    TEXT(virConnectGetCapabilities, c); TEXT(virConnectGetSysinfo, c, 0); TEXT(virConnectGetDomainCapabilities, c, NULL, NULL, NULL, NULL, 0);
    OK(virConnectGetMaxVcpus, c, NULL); if (!DO(virNodeGetFreeMemory, c)) fail(); OK(virNodeGetCellsFreeMemory, c, cells, 0, 2);
    n = 8; OK(virNodeGetCPUStats, c, 0, cpu, &n, 0); n = 8; OK(virNodeGetMemoryStats, c, -1, mem, &n, 0);
    OK(virNodeGetCPUMap, c, &map, &online, 0); free(map); OK(virNodeGetSecurityModel, c, &model);
    n = DO(virConnectGetCPUModelNames, c, "x86_64", &models, 0); if (n < 0) fail(); names(models, n); free(models);
    OK(virConnectNumOfDomains, c); OK(virConnectListDomains, c, ids, 32); OK(virConnectNumOfDefinedDomains, c);
    names(list, DO(virConnectListDefinedDomains, c, list, 32)); OK(virConnectNumOfNetworks, c); names(list, DO(virConnectListNetworks, c, list, 32));
    OK(virConnectNumOfDefinedNetworks, c); names(list, DO(virConnectListDefinedNetworks, c, list, 32)); OK(virConnectNumOfInterfaces, c);
    names(list, DO(virConnectListInterfaces, c, list, 32)); OK(virConnectNumOfStoragePools, c); names(list, DO(virConnectListStoragePools, c, list, 32));
    OK(virConnectNumOfDefinedStoragePools, c); OK(virNodeNumOfDevices, c, NULL, 0); names(list, DO(virNodeListDevices, c, NULL, list, 32, 0));
    const char *cpus[] = { "<cpu><arch>x86_64</arch><model>Nehalem</model></cpu>" };
    TEXT(virConnectBaselineCPU, c, cpus, 1, 0); OK(virConnectCompareCPU, c, cpus[0], 0); TEXT(virConnectGetStoragePoolCapabilities, c, 0);
}

static void guest(virConnectPtr c, virDomainPtr d)
{
    char uuid[VIR_UUID_STRING_BUFLEN]; unsigned char raw[VIR_UUID_BUFLEN]; virDomainInfo info; int state, reason, yes, n; virTypedParameterPtr p;
    virVcpuInfo vcpu[4]; unsigned char maps[64]; virDomainBlockInfo block; virDomainBlockStatsStruct bs; virDomainInterfaceStatsStruct is;
    virDomainMemoryStatStruct ms[16]; virDomainControlInfo control; virDomainJobInfo job; virDomainDiskError errors[4]; long long seconds; unsigned int nanos;
    virDomainInterfacePtr *nics = NULL; virDomainFSInfoPtr *fs = NULL; virDomainStatsRecordPtr *stats = NULL; char bytes[16];
    virDomainPtr by = DO(virDomainLookupByName, c, "test"); if (!by) fail(); OK(virDomainRef, by); OK(virDomainFree, by); OK(virDomainFree, by);
    OK(virDomainGetUUID, d, raw); OK(virDomainGetUUIDString, d, uuid); by = DO(virDomainLookupByUUID, c, raw); OK(virDomainFree, by);
    by = DO(virDomainLookupByUUIDString, c, uuid); OK(virDomainFree, by); by = DO(virDomainLookupByID, c, (int)DO(virDomainGetID, d)); if (!by) fail(); OK(virDomainFree, by);
    if (!DO(virDomainGetName, d) || !DO(virDomainGetConnect, d)) fail(); TEXT(virDomainGetOSType, d); OK(virDomainGetInfo, d, &info);
    OK(virDomainGetState, d, &state, &reason, 0); OK(virDomainIsActive, d); OK(virDomainIsPersistent, d); OK(virDomainIsUpdated, d);
    OK(virDomainGetAutostart, d, &yes); OK(virDomainSetAutostart, d, 1); if (!DO(virDomainGetMaxMemory, d)) fail(); OK(virDomainGetMaxVcpus, d);
    OK(virDomainGetVcpusFlags, d, 0); TEXT(virDomainGetXMLDesc, d, 0); TEXT(virDomainGetXMLDesc, d, VIR_DOMAIN_XML_INACTIVE);
    OK(virDomainGetVcpus, d, vcpu, 2, maps, 2); OK(virDomainGetVcpuPinInfo, d, 2, maps, 2, 0); OK(virDomainGetEmulatorPinInfo, d, maps, 2, 0);
    OK(virDomainPinVcpu, d, 0, maps, 2); OK(virDomainGetBlockInfo, d, "vda", &block, 0); OK(virDomainBlockStats, d, "vda", &bs, sizeof bs);
    OK(virDomainInterfaceStats, d, "aa:bb:cc:dd:ee:ff", &is, sizeof is); OK(virDomainMemoryStats, d, ms, 16, 0); OK(virDomainGetControlInfo, d, &control, 0);
    OK(virDomainGetJobInfo, d, &job); int sick = DO(virDomainGetDiskErrors, d, errors, 4, 0); if (sick < 0) fail(); for (int e = 0; e < sick; e++) free(errors[e].disk); OK(virDomainGetTime, d, &seconds, &nanos, 0);
    OK(virDomainSetTime, d, 1000, 0, 0); TEXT(virDomainGetHostname, d, 0); TEXT(virDomainGetSchedulerType, d, &n);
    n = DO(virDomainInterfaceAddresses, d, &nics, 0, 0); if (n < 0) fail(); for (int i = 0; i < n; i++) DO(virDomainInterfaceFree, nics[i]); free(nics);
    n = DO(virDomainGetFSInfo, d, &fs, 0); if (n < 0) fail(); for (int i = 0; i < n; i++) DO(virDomainFSInfoFree, fs[i]); free(fs);
    n = 0; OK(virDomainGetMemoryParameters, d, NULL, &n, 0); p = calloc(n, sizeof *p); OK(virDomainGetMemoryParameters, d, p, &n, 0); DO(virTypedParamsFree, p, n);
    n = 0; OK(virDomainGetBlkioParameters, d, NULL, &n, 0); p = calloc(n, sizeof *p); OK(virDomainGetBlkioParameters, d, p, &n, 0); DO(virTypedParamsFree, p, n);
    n = 0; OK(virDomainGetBlockIoTune, d, NULL, NULL, &n, 0); p = calloc(n, sizeof *p); OK(virDomainGetBlockIoTune, d, "vda", p, &n, 0); DO(virTypedParamsFree, p, n);
    n = 0; OK(virDomainGetInterfaceParameters, d, "aa:bb:cc:dd:ee:ff", NULL, &n, 0);
    p = NULL; n = 0; OK(virDomainGetGuestInfo, d, 0, &p, &n, 0); DO(virTypedParamsFree, p, n); p = NULL; n = 0; OK(virDomainGetPerfEvents, d, &p, &n, 0); DO(virTypedParamsFree, p, n);
    int type; p = NULL; n = 0; OK(virDomainGetJobStats, d, &type, &p, &n, 0); DO(virTypedParamsFree, p, n);
    OK(virConnectGetAllDomainStats, c, 0, &stats, 0); DO(virDomainStatsRecordListFree, stats); virDomainPtr one[] = { d, NULL }; OK(virDomainListGetStats, one, VIR_DOMAIN_STATS_STATE, &stats, 0); DO(virDomainStatsRecordListFree, stats);
    OK(virDomainMemoryPeek, d, 0, 16, bytes, VIR_MEMORY_VIRTUAL); OK(virDomainBlockPeek, d, "vda", 0, 16, bytes, 0);
    OK(virDomainSetMetadata, d, VIR_DOMAIN_METADATA_TITLE, "flat", NULL, NULL, 0); TEXT(virDomainGetMetadata, d, VIR_DOMAIN_METADATA_TITLE, NULL, 0);
    OK(virDomainSuspend, d); OK(virDomainResume, d); OK(virDomainReset, d, 0); OK(virDomainReboot, d, 0); OK(virDomainSetMemory, d, 1048576); OK(virDomainSetVcpus, d, 2);
    unsigned int keys[] = { 1, 2 }; OK(virDomainSendKey, d, 0, 0, keys, 2, 0); OK(virDomainInjectNMI, d, 0); OK(virDomainSendProcessSignal, d, 1, 9, 0);
    OK(virDomainFSFreeze, d, NULL, 0, 0); OK(virDomainFSThaw, d, NULL, 0, 0); OK(virDomainFSTrim, d, NULL, 0, 0); OK(virDomainHasManagedSaveImage, d, 0);
    REFUSED(virDomainCreate, d); REFUSED(virDomainSetVcpus, d, 999); REFUSED(virDomainAttachDevice, d, "<bogus/>"); REFUSED(virDomainAbortJob, d);
    unsigned long long speed; OK(virDomainMigrateSetMaxSpeed, d, 100, 0); unsigned long mib; OK(virDomainMigrateGetMaxSpeed, d, &mib, 0); OK(virDomainMigrateSetMaxDowntime, d, 300, 0); OK(virDomainMigrateGetMaxDowntime, d, &speed, 0);
    virDomainPtr *all = NULL; n = DO(virConnectListAllDomains, c, &all, 0); for (int i = 0; i < n; i++) OK(virDomainFree, all[i]); free(all);
}

static void moments(virDomainPtr d)
{
    virDomainSnapshotPtr s = DO(virDomainSnapshotCreateXML, d, "<domainsnapshot><name>a</name></domainsnapshot>", 0), *list = NULL; if (!s) fail();
    if (!DO(virDomainSnapshotGetName, s)) fail(); TEXT(virDomainSnapshotGetXMLDesc, s, 0); OK(virDomainSnapshotNum, d, 0); OK(virDomainHasCurrentSnapshot, d, 0);
    int n = DO(virDomainListAllSnapshots, d, &list, 0); for (int i = 0; i < n; i++) OK(virDomainSnapshotFree, list[i]); free(list);
    OK(virDomainSnapshotNumChildren, s, 0); OK(virDomainSnapshotIsCurrent, s, 0); OK(virDomainRevertToSnapshot, s, 0); OK(virDomainSnapshotDelete, s, 0); OK(virDomainSnapshotFree, s);
    if (DO(virDomainSnapshotLookupByName, d, "gone", 0)) exit(1); DO(virResetLastError);
    virDomainCheckpointPtr k = DO(virDomainCheckpointCreateXML, d, "<domaincheckpoint><name>k</name></domaincheckpoint>", 0); if (!k) fail();
    TEXT(virDomainCheckpointGetXMLDesc, k, 0); OK(virDomainCheckpointDelete, k, 0); OK(virDomainCheckpointFree, k);
}

static void definitions(virConnectPtr c)
{
    virDomainPtr d = DO(virDomainDefineXML, c, "<domain type='test'><name>flat</name><memory>1024</memory><os><type>hvm</type></os></domain>"); if (!d) fail();
    OK(virDomainCreate, d); OK(virDomainShutdown, d); OK(virDomainCreateWithFlags, d, 0); OK(virDomainDestroy, d); OK(virDomainRename, d, "flat2", 0); OK(virDomainUndefine, d); OK(virDomainFree, d);
    d = DO(virDomainCreateXML, c, "<domain type='test'><name>flat</name><memory>1024</memory><os><type>hvm</type></os></domain>", 0); if (!d) fail(); OK(virDomainDestroyFlags, d, 0); OK(virDomainFree, d);
    if (DO(virDomainDefineXML, c, "<domain")) exit(1); virError copy = { 0 }; OK(virCopyLastError, &copy); DO(virResetError, &copy); virErrorPtr kept = DO(virSaveLastError); DO(virFreeError, kept); DO(virResetLastError);
    virNetworkPtr net = DO(virNetworkDefineXML, c, "<network><name>flat</name><bridge name='virbr77'/></network>"); if (!net) fail(); OK(virNetworkCreate, net); TEXT(virNetworkGetXMLDesc, net, 0); TEXT(virNetworkGetBridgeName, net);
    int yes; OK(virNetworkGetAutostart, net, &yes); OK(virNetworkIsActive, net); virNetworkDHCPLeasePtr *leases = NULL; int n = DO(virNetworkGetDHCPLeases, net, NULL, &leases, 0); for (int i = 0; i < n; i++) DO(virNetworkDHCPLeaseFree, leases[i]); free(leases);
    OK(virNetworkDestroy, net); OK(virNetworkUndefine, net); OK(virNetworkFree, net);
    virInterfacePtr nic = DO(virInterfaceLookupByName, c, "eth1"); if (!nic) fail(); if (!DO(virInterfaceGetMACString, nic)) fail(); TEXT(virInterfaceGetXMLDesc, nic, 0); OK(virInterfaceIsActive, nic); OK(virInterfaceFree, nic);
    virNodeDevicePtr dev = DO(virNodeDeviceLookupByName, c, "computer"); if (!dev) fail(); char *caps[4]; TEXT(virNodeDeviceGetXMLDesc, dev, 0); names(caps, DO(virNodeDeviceListCaps, dev, caps, 4)); OK(virNodeDeviceFree, dev);
    virSecretPtr secret = DO(virSecretDefineXML, c, "<secret><usage type='volume'><volume>/flat</volume></usage></secret>", 0); if (!secret) fail();
    size_t size; OK(virSecretSetValue, secret, (const unsigned char *)"x", 1, 0); free(DO(virSecretGetValue, secret, &size, 0)); TEXT(virSecretGetXMLDesc, secret, 0); OK(virSecretUndefine, secret); OK(virSecretFree, secret);
    virNWFilterPtr filter = DO(virNWFilterDefineXML, c, "<filter name='flat' chain='root'/>"); if (!filter) fail(); TEXT(virNWFilterGetXMLDesc, filter, 0); OK(virNWFilterUndefine, filter); OK(virNWFilterFree, filter);
    OK(virConnectNumOfSecrets, c); OK(virConnectNumOfNWFilters, c);
}

static void storage(virConnectPtr c)
{
    virStoragePoolPtr pool = DO(virStoragePoolLookupByName, c, "default-pool"); virStoragePoolInfo info; virStorageVolInfo vi; size_t left = 4096, sum = 0; if (!pool) fail();
    OK(virStoragePoolGetInfo, pool, &info); TEXT(virStoragePoolGetXMLDesc, pool, 0); OK(virStoragePoolRefresh, pool, 0); OK(virStoragePoolNumOfVolumes, pool);
    virStorageVolPtr v = DO(virStorageVolCreateXML, pool, "<volume><name>flat</name><capacity>1048576</capacity></volume>", 0), *list = NULL; if (!v) fail();
    OK(virStorageVolGetInfo, v, &vi); TEXT(virStorageVolGetPath, v); TEXT(virStorageVolGetXMLDesc, v, 0); if (!DO(virStorageVolGetKey, v)) fail();
    virStreamPtr s = DO(virStreamNew, c, 0); OK(virStorageVolUpload, v, s, 0, 4096, 0); OK(virStreamSendAll, s, on_upload, &left); OK(virStreamFinish, s); OK(virStreamFree, s);
    s = DO(virStreamNew, c, 0); OK(virStorageVolDownload, v, s, 0, 4096, 0); OK(virStreamRecvAll, s, on_download, &sum); OK(virStreamFinish, s); OK(virStreamFree, s); if (sum != 4096) { printf("%zu bytes came back\n", sum); exit(1); }
    int n = DO(virStoragePoolListAllVolumes, pool, &list, 0); for (int i = 0; i < n; i++) OK(virStorageVolFree, list[i]); free(list);
    OK(virStorageVolResize, v, 2097152, 0); OK(virStorageVolWipe, v, 0); OK(virStorageVolDelete, v, 0); OK(virStorageVolFree, v); OK(virStoragePoolFree, pool);
}

static void parameters(void)
{
    virTypedParameterPtr p = NULL; int n = 0, max = 0, i; unsigned int u; long long l; unsigned long long ul; double d; const char *s;
    OK(virTypedParamsAddInt, &p, &n, &max, "i", 1); OK(virTypedParamsAddUInt, &p, &n, &max, "u", 1); OK(virTypedParamsAddLLong, &p, &n, &max, "l", 1); OK(virTypedParamsAddULLong, &p, &n, &max, "ul", 1);
    OK(virTypedParamsAddDouble, &p, &n, &max, "d", 1); OK(virTypedParamsAddBoolean, &p, &n, &max, "b", 1); OK(virTypedParamsAddString, &p, &n, &max, "s", "x");
    OK(virTypedParamsGetInt, p, n, "i", &i); OK(virTypedParamsGetUInt, p, n, "u", &u); OK(virTypedParamsGetLLong, p, n, "l", &l); OK(virTypedParamsGetULLong, p, n, "ul", &ul);
    OK(virTypedParamsGetDouble, p, n, "d", &d); OK(virTypedParamsGetBoolean, p, n, "b", &i); OK(virTypedParamsGetString, p, n, "s", &s); if (!DO(virTypedParamsGet, p, n, "s")) exit(1); DO(virTypedParamsFree, p, n);
}

int main(int argc, char **argv)
{
    long rounds = argc > 1 ? atol(argv[1]) : 100, events = 0, start = 0;
    OK(virInitialize); DO(virSetErrorFunc, NULL, quiet); OK(virEventRegisterDefaultImpl);
    virConnectPtr c = DO(virConnectOpen, "test:///default"); if (!c) fail();
    for (long r = 0; r < rounds; r++) {
        virDomainPtr d = DO(virDomainLookupByName, c, "test"); if (!d) fail();
        int id = DO(virConnectDomainEventRegisterAny, c, d, VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(on_event), &events, NULL); if (id < 0) fail();
        connection(c); guest(c, d); moments(d); definitions(c); storage(c); parameters();
        OK(virEventRunDefaultImpl); OK(virConnectDomainEventDeregisterAny, c, id);
        virConnectPtr other = DO(virConnectOpenReadOnly, "test:///default"); virDomainPtr seen = DO(virDomainLookupByName, other, "test"); REFUSED(virDomainDestroy, seen); OK(virDomainFree, seen); OK(virConnectClose, other); OK(virDomainFree, d);
        if (r == rounds / 10) start = resident();
    }
    long grown = resident() - start;
    OK(virConnectClose, c);
    printf("%ld calls, %ld events, grew by %ld KiB\n", calls, events, grown);
    return events < rounds || grown > 16384;
}
