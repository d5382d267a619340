/* Calls every exported function with arguments no sane program passes; the only way to fail is to crash.
 * hostile LIST ROUNDS: LIST has one "library function types" per line: h object, s text, p memory,
 * n a size of that memory, i any number, z nothing. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint64_t (*function)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

static uint64_t seed = 88172645463325252ull;

static uint64_t next(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

static void quiet(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
}

static char text[4096] = "<domain type='test'><name>x</name>";
static unsigned char zeros[1 << 20];
static uint64_t objects[16];

static uint64_t number(void)
{
    static const uint64_t values[] = { 0, 1, 2, 3, 16, 79, 80, 255, 4096, 0x7fffffff, 0x80000000u, 0xffffffffu, UINT64_MAX, 1ull << 40 };
    return next() % 3 ? values[next() % 4] : values[next() % (sizeof(values) / sizeof(values[0]))];
}

/* Fresh objects now and then: the calls free and close what they are given. */
static void renew(void)
{
    virConnectPtr conn = virConnectOpen("test:///default");
    virConnectPtr other = virConnectOpenReadOnly("test:///default");
    objects[0] = (uint64_t)(uintptr_t)conn;
    objects[1] = (uint64_t)(uintptr_t)other;
    objects[2] = (uint64_t)(uintptr_t)virDomainLookupByName(conn, "test");
    objects[3] = (uint64_t)(uintptr_t)virNetworkLookupByName(conn, "default");
    objects[4] = (uint64_t)(uintptr_t)virStoragePoolLookupByName(conn, "default-pool");
    objects[5] = (uint64_t)(uintptr_t)virStreamNew(conn, VIR_STREAM_NONBLOCK);
    virDomainPtr freed = virDomainLookupByName(conn, "test");
    virDomainFree(freed);
    objects[6] = (uint64_t)(uintptr_t)freed;
    objects[7] = objects[2] + 8;
    objects[8] = 0x1000;
    objects[9] = UINT64_MAX - 7;
    for (int i = 10; i < 16; i++)
        objects[i] = objects[i % 5];
}

int main(int argc, char **argv)
{
    char library[64], name[128], types[64], line[256];
    static struct { function call; char types[16]; char name[96]; } all[700];
    int count = 0;
    FILE *list = fopen(argc > 1 ? argv[1] : "functions.txt", "r");
    long rounds = argc > 2 ? atol(argv[2]) : 100000;
    virSetErrorFunc(NULL, quiet);
    if (list == NULL)
        return 2;
    while (fgets(line, sizeof(line), list) && count < 700) {
        if (sscanf(line, "%63s %127s %63s", library, name, types) != 3)
            continue;
        void *handle = dlopen(library, RTLD_NOW);
        all[count].call = (function)(uintptr_t)dlsym(handle, name);
        if (all[count].call == NULL) {
            printf("missing %s\n", name);
            return 1;
        }
        snprintf(all[count].types, sizeof(all[count].types), "%s", types);
        snprintf(all[count++].name, sizeof(all[0].name), "%s", name);
    }
    fclose(list);

    const char *trace = getenv("HOSTILE_TRACE");
    for (long round = 0; round < rounds; round++) {
        if (round % 1000 == 0)
            renew();
        int i = (int)(next() % (uint64_t)count);
        uint64_t a[8] = { 0 };
        for (size_t p = 0; p < 8 && all[i].types[p] && all[i].types[p] != '-'; p++) {
            char type = all[i].types[p];
            if (type == 'h')
                a[p] = next() % 8 ? objects[next() % 16] : (uint64_t)(uintptr_t)text;
            else if (type == 'p')
                a[p] = next() % 4 ? (uint64_t)(uintptr_t)(zeros + (p + 1) * 65536) : 0;
            else if (type == 's')
                a[p] = next() % 4 ? (uint64_t)(uintptr_t)text : 0;
            else if (type == 'n')
                a[p] = next() % 81;
            else if (type == 'i')
                a[p] = number();
        }
        memset(zeros, 0, 640 * 1024);
        if (trace)
            fprintf(stderr, "%s %s %lx %lx %lx %lx %lx %lx\n", all[i].name, all[i].types, a[0], a[1], a[2], a[3], a[4], a[5]);
        all[i].call(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
    }
    printf("%ld calls of %d functions survived\n", rounds, count);
    return 0;
}
