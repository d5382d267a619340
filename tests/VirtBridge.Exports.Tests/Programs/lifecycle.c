/* An ordinary libvirt program: list, life cycle, errors, event loop with callbacks, streams, references. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;
static int events;
static int freed;
static int timeouts;

#define CHECK(what) do { if (!(what)) { failures++; printf("FAILED line %d: %s (%s)\n", __LINE__, #what, virGetLastErrorMessage()); } } while (0)

static void quiet(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
}

static int on_lifecycle(virConnectPtr conn, virDomainPtr dom, int event, int detail, void *opaque)
{
    (void)detail;
    CHECK(opaque == &events);
    CHECK(conn != NULL && strcmp(virDomainGetName(dom), "test") == 0);
    if (event == VIR_DOMAIN_EVENT_SUSPENDED || event == VIR_DOMAIN_EVENT_RESUMED || event == VIR_DOMAIN_EVENT_STOPPED)
        events++;
    return 0;
}

static void on_free(void *opaque)
{
    CHECK(opaque == &events);
    freed++;
}

static void on_timeout(int timer, void *opaque)
{
    (void)opaque;
    timeouts++;
    virEventRemoveTimeout(timer);
}

static void errors(virConnectPtr conn)
{
    virError copy;
    CHECK(virDomainLookupByName(conn, "nobody") == NULL);
    CHECK(virGetLastErrorCode() == VIR_ERR_NO_DOMAIN);
    memset(&copy, 0, sizeof(copy));
    CHECK(virCopyLastError(&copy) == VIR_ERR_NO_DOMAIN && copy.message != NULL);
    virResetError(&copy);
    virResetLastError();
    CHECK(virGetLastError() == NULL && strcmp(virGetLastErrorMessage(), "no error") == 0);
    CHECK(virDomainGetName(NULL) == NULL && virGetLastErrorCode() == VIR_ERR_INVALID_DOMAIN);
    CHECK(strcmp(virGetLastErrorMessage(), "invalid domain pointer in virDomainGetName") == 0);
    CHECK(virDomainGetName((virDomainPtr)conn) == NULL && virGetLastErrorCode() == VIR_ERR_INVALID_DOMAIN);
    virErrorPtr saved = virSaveLastError();
    CHECK(saved != NULL && saved->code == VIR_ERR_INVALID_DOMAIN);
    virFreeError(saved);
}

static void lists(virConnectPtr conn, virDomainPtr dom)
{
    virDomainPtr *all = NULL;
    char uuid[VIR_UUID_STRING_BUFLEN];
    int ids[4];
    int n = virConnectListAllDomains(conn, &all, 0);
    CHECK(n == 1 && all[1] == NULL && virConnectListAllDomains(conn, NULL, 0) == 1);
    CHECK(virDomainGetUUIDString(all[0], uuid) == 0 && strlen(uuid) == 36);
    virDomainPtr same = virDomainLookupByUUIDString(conn, uuid);
    CHECK(same != NULL && strcmp(virDomainGetName(same), "test") == 0);
    CHECK(virDomainFree(same) == 0 && virDomainFree(same) == -1);
    CHECK(virDomainFree(all[0]) == 0);
    free(all);
    CHECK(virConnectNumOfDomains(conn) == 1 && virConnectListDomains(conn, ids, 4) == 1 && ids[0] == (int)virDomainGetID(dom));

    virDomainStatsRecordPtr *stats = NULL;
    CHECK(virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, &stats, 0) == 1 && stats[0]->nparams > 0);
    virDomainStatsRecordListFree(stats);

    virTypedParameterPtr params = NULL;
    int nparams = 0, max = 0, value = 0;
    CHECK(virTypedParamsAddInt(&params, &nparams, &max, "one", 1) == 0);
    CHECK(virTypedParamsAddString(&params, &nparams, &max, "two", "zwei") == 0);
    CHECK(virTypedParamsGetInt(params, nparams, "one", &value) == 1 && value == 1);
    CHECK(virTypedParamsGetInt(params, nparams, "three", &value) == 0 && virTypedParamsGetInt(params, nparams, "two", &value) == -1);
    virTypedParamsFree(params, nparams);

    nparams = 0;
    CHECK(virDomainGetMemoryParameters(dom, NULL, &nparams, 0) == 0 && nparams > 0);
    params = calloc((size_t)nparams, sizeof(*params));
    CHECK(virDomainGetMemoryParameters(dom, params, &nparams, 0) == 0);
    virTypedParamsFree(params, nparams);
}

int main(int argc, char **argv)
{
    virDomainInfo info;
    virSetErrorFunc(NULL, quiet);
    CHECK(virEventRegisterDefaultImpl() == 0);
    virConnectPtr conn = virConnectOpen(argc > 1 ? argv[1] : "test:///default");
    if (conn == NULL) {
        printf("FAILED to open: %s\n", virGetLastErrorMessage());
        return 1;
    }
    virDomainPtr dom = virDomainLookupByName(conn, "test");
    CHECK(dom != NULL);
    errors(conn);
    lists(conn, dom);

    int id = virConnectDomainEventRegisterAny(conn, dom, VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(on_lifecycle), &events, on_free);
    CHECK(id >= 0);
    CHECK(virEventAddTimeout(10, on_timeout, NULL, NULL) > 0);
    CHECK(virDomainGetInfo(dom, &info) == 0 && info.state == VIR_DOMAIN_RUNNING && info.maxMem > 0);
    CHECK(virDomainSuspend(dom) == 0 && virDomainGetInfo(dom, &info) == 0 && info.state == VIR_DOMAIN_PAUSED);
    CHECK(virDomainResume(dom) == 0);
    CHECK(virDomainDestroy(dom) == 0 && virDomainGetID(dom) == (unsigned int)-1);
    for (int i = 0; i < 200 && (events < 3 || timeouts < 1); i++)
        CHECK(virEventRunDefaultImpl() == 0);
    CHECK(events == 3 && timeouts == 1);
    CHECK(virDomainCreate(dom) == 0 && (int)virDomainGetID(dom) > 0);
    CHECK(virConnectDomainEventDeregisterAny(conn, id) == 0 && virConnectDomainEventDeregisterAny(conn, id) == -1);
    virEventAddTimeout(0, on_timeout, NULL, NULL);
    for (int i = 0; i < 50 && freed == 0; i++)
        CHECK(virEventRunDefaultImpl() == 0);
    CHECK(freed == 1);

    virConnectPtr reader = virConnectOpenReadOnly(argc > 1 ? argv[1] : "test:///default");
    virDomainPtr seen = virDomainLookupByName(reader, "test");
    CHECK(virDomainSuspend(seen) == -1 && virGetLastErrorCode() == VIR_ERR_OPERATION_DENIED);
    CHECK(virDomainFree(seen) == 0 && virConnectClose(reader) == 0);

    virStreamPtr stream = virStreamNew(conn, 0);
    CHECK(stream != NULL && virStreamRef(stream) == 0 && virStreamFree(stream) == 0 && virStreamFree(stream) == 0);
    CHECK(virConnectRef(conn) == 0 && virConnectClose(conn) == 1);
    CHECK(virDomainFree(dom) == 0 && virConnectClose(conn) == 0 && virConnectClose(conn) == -1);
    printf(failures ? "%d checks failed\n" : "all checks passed\n", failures);
    return failures != 0;
}
