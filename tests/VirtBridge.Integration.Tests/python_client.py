"""Lists, changes and hears of the domain of the test hypervisor: connection URI."""
import sys
import libvirt

libvirt.registerErrorHandler(lambda context, error: None, None)
libvirt.virEventRegisterDefaultImpl()
seen = []
connection = libvirt.open(sys.argv[1])
print('domains', [d.name() for d in connection.listAllDomains()])
connection.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda c, d, event, detail, o: seen.append(event), None)
domain = connection.lookupByName('test')
assert domain.info()[0] == libvirt.VIR_DOMAIN_RUNNING
domain.suspend()
while not seen:
    libvirt.virEventRunDefaultImpl()
print('event', seen[0])
domain.resume()
try:
    connection.lookupByName('nosuch')
except libvirt.libvirtError as refused:
    print('refused', refused.get_error_code())
connection.close()
