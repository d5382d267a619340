/* Lists the domains of a host: list [URI] */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    virDomainPtr *domains = NULL;
    virConnectPtr conn = virConnectOpenReadOnly(argc > 1 ? argv[1] : NULL);

    if (conn == NULL)
        return 1;
    int count = virConnectListAllDomains(conn, &domains, 0);
    for (int i = 0; i < count; i++) {
        virDomainInfo info;
        if (virDomainGetInfo(domains[i], &info) == 0)
            printf("%-20s %s, %lu KiB\n", virDomainGetName(domains[i]), info.state == VIR_DOMAIN_RUNNING ? "running" : "not running", info.memory);
        virDomainFree(domains[i]);
    }
    free(domains);
    virConnectClose(conn);
    return count < 0;
}
