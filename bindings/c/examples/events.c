/* Prints what happens to the domains of a host until it is interrupted: events [URI] */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>

static int changed(virConnectPtr conn, virDomainPtr domain, int event, int detail, void *opaque)
{
    (void)conn;
    (void)opaque;
    printf("%s: event %d, detail %d\n", virDomainGetName(domain), event, detail);
    fflush(stdout);
    return 0;
}

int main(int argc, char **argv)
{
    /* The loop comes first: a connection joins the one that is there when it is opened. */
    if (virEventRegisterDefaultImpl() < 0)
        return 1;
    virConnectPtr conn = virConnectOpenReadOnly(argc > 1 ? argv[1] : NULL);

    if (conn == NULL)
        return 1;
    int id = virConnectDomainEventRegisterAny(
        conn, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(changed), NULL, NULL);
    while (id >= 0 && virConnectIsAlive(conn) == 1 && virEventRunDefaultImpl() == 0)
        ;
    virConnectClose(conn);
    return 0;
}
