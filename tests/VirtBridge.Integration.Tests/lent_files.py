"""A guest whose disk is a file this program opened: connection URI, file. The path in its definition leads nowhere."""
import os
import sys
import libvirt
import libvirt_qemu

libvirt.registerErrorHandler(lambda context, error: None, None)
uri, path = sys.argv[1:]
definition = '''<domain type='qemu'><name>lent</name><memory unit='MiB'>32</memory><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/nowhere/disk' fdgroup='mine'/><target dev='vda' bus='virtio'/></disk>
</devices></domain>'''


def refusal(act):
    try:
        act()
    except libvirt.libvirtError as refused:
        return refused.get_error_message()
    raise AssertionError('it was not refused')


lender = libvirt.open(uri)
guest = lender.defineXML(definition)
assert "'mine' was not associated" in refusal(guest.create)
file = os.open(path, os.O_RDWR)
guest.FDAssociate('mine', [file], 0)
os.close(file)
guest.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
for command in ('write -P 7 0 512', 'flush'):
    said = libvirt_qemu.qemuMonitorCommand(
        guest, f'qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend "{command}"', libvirt_qemu.VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)
    assert not said.strip(), said
guest.destroy()
del guest
lender.close()

later = libvirt.open(uri)
assert "'mine' was not associated" in refusal(later.lookupByName('lent').create)
print('lent and given back')
