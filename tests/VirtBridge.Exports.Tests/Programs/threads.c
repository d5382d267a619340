/* threads.c ROUNDS: eight threads on one connection and on connections of their own, an event loop beside them, programs started
 * in the middle, and a child that goes on with the library after its parent's threads are done. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 8 };
static virConnectPtr shared;
static int rounds;
static long heard;
static volatile int stop;

#define CHECK(what) do { if (!(what)) { printf("line %d: %s (%s)\n", __LINE__, #what, virGetLastErrorMessage()); exit(1); } } while (0)
static void quiet(void *data, virErrorPtr error) { (void)data; (void)error; }
static void broken(int signal) { (void)signal; printf("SIGPIPE\n"); _exit(1); }
static int on_event(virConnectPtr c, virDomainPtr d, int event, int detail, void *data)
{ (void)c; (void)event; (void)detail; (void)data; __atomic_add_fetch(&heard, 1, __ATOMIC_RELAXED); return virDomainGetName(d) ? 0 : -1; }
static void *loop(void *data) { (void)data; while (!stop) CHECK(virEventRunDefaultImpl() == 0); return NULL; }
static void tick(int timer, void *data) { (void)timer; (void)data; }

static void *work(void *data)
{
    char name[32], xml[400]; long me = (long)data;
    for (int i = 0; i < rounds; i++) {
        virConnectPtr own = virConnectOpen("test:///default"); CHECK(own);
        snprintf(name, sizeof name, "t%ld-%d", me, i);
        snprintf(xml, sizeof xml, "<domain type='test'><name>%s</name><memory>1024</memory><os><type>hvm</type></os></domain>", name);
        virDomainPtr made = virDomainDefineXML(shared, xml); CHECK(made);
        CHECK(virDomainCreate(made) == 0);
        virDomainPtr found = virDomainLookupByName(own, name); CHECK(found);
        char *text = virDomainGetXMLDesc(found, 0); CHECK(text && strstr(text, name)); free(text);

        /* The last error is each thread's own. */
        virConnectPtr asked = i % 2 ? own : shared;
        if (me % 2) CHECK(!virDomainLookupByName(asked, "missing")); else CHECK(!virNetworkLookupByName(asked, "missing"));
        virErrorPtr error = virGetLastError(); CHECK(error && error->code == (me % 2 ? VIR_ERR_NO_DOMAIN : VIR_ERR_NO_NETWORK));
        virDomainPtr *all; int n = virConnectListAllDomains(shared, &all, 0); CHECK(n > 0);
        for (int k = 0; k < n; k++) virDomainFree(all[k]);
        free(all);
        CHECK(virDomainDestroy(found) == 0); CHECK(virDomainUndefine(made) == 0);
        CHECK(virDomainFree(made) == 0); CHECK(virDomainFree(found) == 0);
        CHECK(virConnectClose(own) >= 0);
        if (i % 16 == 0 && me == 0) {
            pid_t child = fork();
            if (child == 0) { execl("/bin/true", "true", (char *)NULL); _exit(1); }
            int status; CHECK(child > 0 && waitpid(child, &status, 0) == child && status == 0);
        }
    }
    return NULL;
}

int main(int argc, char **argv)
{
    rounds = argc > 1 ? atoi(argv[1]) : 50;
    signal(SIGPIPE, broken);
    virSetErrorFunc(NULL, quiet);
    CHECK(virEventRegisterDefaultImpl() == 0);
    CHECK(virEventAddTimeout(20, tick, NULL, NULL) > 0);
    shared = virConnectOpen("test:///default"); CHECK(shared);
    int id = virConnectDomainEventRegisterAny(shared, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(on_event), NULL, NULL); CHECK(id >= 0);
    pthread_t threads[THREADS], events;
    CHECK(pthread_create(&events, NULL, loop, NULL) == 0);
    for (long i = 0; i < THREADS; i++) CHECK(pthread_create(threads + i, NULL, work, (void *)i) == 0);
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);

    /* Started, stopped, defined and undefined of each. */
    for (int waited = 0; waited < 500 && heard < 4L * THREADS * rounds; waited++) usleep(20000);
    stop = 1; pthread_join(events, NULL);
    CHECK(virConnectDomainEventDeregisterAny(shared, id) == 0);
    virDomainPtr *left; int n = virConnectListAllDomains(shared, &left, 0); CHECK(n == 1); virDomainFree(left[0]); free(left);
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        alarm(60);
        for (int i = 0; i < 200; i++) { virConnectPtr c = virConnectOpen("test:///default"); if (!c || virConnectNumOfDomains(c) != 1) _exit(2); virConnectClose(c); }
        _exit(0);
    }
    int status; CHECK(waitpid(child, &status, 0) == child);
    printf("%ld events, child %s, ", heard, status == 0 ? "fine" : "lost");
    CHECK(virConnectClose(shared) == 0);
    printf("all threads done\n");
    return 0;
}
