/* Moves a running domain to another host: migrate DOMAIN FROM-URI TO-URI */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: %s DOMAIN FROM-URI TO-URI\n", argv[0]);
        return 2;
    }
    virConnectPtr from = virConnectOpen(argv[2]);
    virConnectPtr to = virConnectOpen(argv[3]);
    virDomainPtr domain = from && to ? virDomainLookupByName(from, argv[1]) : NULL;
    virDomainPtr moved = domain ? virDomainMigrate3(domain, to, NULL, 0, VIR_MIGRATE_LIVE | VIR_MIGRATE_PERSIST_DEST) : NULL;
    int failed = moved == NULL;

    if (moved) {
        printf("%s runs there as number %u\n", virDomainGetName(moved), virDomainGetID(moved));
        virDomainFree(moved);
    }
    if (domain)
        virDomainFree(domain);
    if (from)
        virConnectClose(from);
    if (to)
        virConnectClose(to);
    return failed;
}
