"""The conversation cockpit-machines has with org.libvirt: its calls, its signatures, its signals. Arguments: bus address, a domain's name, work folder, a disk image."""
import os
import re
import sys
import xml.etree.ElementTree as ET

import dbus
import dbus.mainloop.glib
from gi.repository import GLib

address, name, work, disk = sys.argv[1:5]
dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.bus.BusConnection(address)
ROOT, C, D, N, P, V, S, PROPS = '/org/libvirt/QEMU', 'org.libvirt.Connect', 'org.libvirt.Domain', 'org.libvirt.Network', 'org.libvirt.StoragePool', 'org.libvirt.StorageVol', \
    'org.libvirt.DomainSnapshot', 'org.freedesktop.DBus.Properties'
u, variant = dbus.UInt32, dbus.Boolean
called, signals = set(), []


def call(path, face, member, signature='', *arguments):
    called.add(f'{face}.{member}')
    return bus.call_blocking('org.libvirt', path, face, member, signature, arguments, timeout=30)


def refused(*what):
    try:
        call(*what)
    except dbus.DBusException as e:
        return e.get_dbus_name()
    return 'accepted'


def told(member, right=lambda arguments: True):
    """Runs the loop until such a signal came."""
    limit = []
    timer = GLib.timeout_add_seconds(20, lambda: limit.append(1) or False)
    while not any(m == member and right(a) for m, a in signals):
        assert not limit, (member, signals)
        GLib.MainContext.default().iteration(True)
    GLib.source_remove(timer)
    signals.clear()


for face, member in ((C, 'DomainEvent'), (D, None), (C, 'NetworkEvent'), (N, None), (C, 'StoragePoolEvent'), (P, None)):
    bus.add_signal_receiver(lambda *a, member=None: signals.append((member, a)), member, face, member_keyword='member')

# Its first look: version, host, and everything there is.
assert call(ROOT, PROPS, 'Get', 'ss', C, 'LibVersion') >= 9000000
assert ET.fromstring(call(ROOT, C, 'GetDomainCapabilities', 'ssssu', '', 'x86_64', 'q35', '', u(0))).tag == 'domainCapabilities'
assert ET.fromstring(call(ROOT, C, 'GetCapabilities')).tag == 'capabilities'
assert 'total' in call(ROOT, C, 'NodeGetMemoryStats', 'iu', dbus.Int32(-1), u(0))
for member in ('ListNetworks', 'ListStoragePools', 'ListNodeDevices', 'ListInterfaces'):
    for path in call(ROOT, C, member, 'u', u(0))[:3]:
        face = {'network': N, 'storagepool': P, 'nodedev': 'org.libvirt.NodeDevice', 'interface': 'org.libvirt.Interface'}[path.split('/')[4]]
        assert ET.fromstring(call(path, face, 'GetXMLDesc', 'u', u(0))) is not None
        call(path, PROPS, 'GetAll', 's', face)
guest = call(ROOT, C, 'DomainLookupByName', 's', name)
assert guest in call(ROOT, C, 'ListDomains', 'u', u(0))
state = call(guest, D, 'GetState', 'u', u(0))
everything = call(guest, PROPS, 'GetAll', 's', D)
assert state[0] == 5 and everything['Name'] == name and everything['Persistent'] and not everything['Autostart'] and 'OSType' in everything, everything
print('looked around')

# A guest's life.
call(guest, PROPS, 'Set', 'ssv', D, 'Autostart', variant(True, variant_level=1))
call(guest, D, 'Create', 'u', u(0))
told('DomainEvent', lambda a: a[0] == guest and a[1] == 2)
stats = call(guest, D, 'GetStats', 'uu', u(0x7f), u(0))
assert stats['state.state'] == 1 and 'balloon.current' in stats and 'vcpu.current' in stats and 'cpu.time' in stats, stats
call(guest, D, 'Suspend')
told('DomainEvent', lambda a: a[1] == 3)
call(guest, D, 'Resume')
told('DomainEvent', lambda a: a[1] == 4)
call(guest, D, 'SendKey', 'uuauu', u(0), u(0), dbus.Array([u(29), u(56), u(111)], signature='u'), u(0))
call(guest, D, 'InjectNMI', 'u', u(0))
call(guest, D, 'SetMemory', 'tu', dbus.UInt64(120 << 10), u(1))
told('BalloonChange') if '--guest-balloons' in sys.argv else None
for source in (0, 1, 2):
    refused(guest, D, 'InterfaceAddresses', 'uu', u(source), u(0))
device = f"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{disk}'/><target dev='vdb' bus='virtio'/></disk>"
call(guest, D, 'AttachDevice', 'su', device, u(1 | 2))
told('DeviceAdded')
assert "dev='vdb'" in call(guest, D, 'GetXMLDesc', 'u', u(0)).replace('"', "'")
refused(guest, D, 'UpdateDevice', 'su', device, u(1))
call(guest, D, 'DetachDevice', 'su', device, u(2))
call(guest, D, 'Reset', 'u', u(0))
call(guest, D, 'Reboot', 'u', u(0))
call(guest, D, 'Shutdown', 'u', u(0))
call(guest, D, 'Destroy', 'u', u(0))
told('DomainEvent', lambda a: a[1] == 5)
print('a guest lived')

# Snapshots, definitions, names.
call(guest, D, 'SnapshotCreateXML', 'su', '<domainsnapshot><name>one</name></domainsnapshot>', u(0))
call(guest, D, 'SnapshotCreateXML', 'su', '<domainsnapshot><name>two</name></domainsnapshot>', u(0))
assert len(call(guest, D, 'ListDomainSnapshots', 'u', u(0))) == 2
one, two = call(guest, D, 'SnapshotLookupByName', 'su', 'one', u(0)), call(guest, D, 'SnapshotLookupByName', 'su', 'two', u(0))
assert '<name>two</name>' in call(two, S, 'GetXMLDesc', 'u', u(0))
assert call(two, S, 'IsCurrent', 'u', u(0)) and not call(one, S, 'IsCurrent', 'u', u(0))
# Ours beside them: what these would do, told before.
more = 'org.virtbridge.DomainSnapshot'
for plan in (call(one, more, 'PlanRevert', 'u', u(0)), call(two, more, 'PlanDelete', 'u', u(0)),
             call(guest, 'org.virtbridge.Domain', 'SnapshotPlanCreate', 'su', '<domainsnapshot><name>three</name></domainsnapshot>', u(0))):
    assert plan.startswith('{'), plan
assert len(call(guest, D, 'ListDomainSnapshots', 'u', u(0))) == 2
call(one, S, 'Revert', 'u', u(0))
call(two, S, 'Delete', 'u', u(0))
call(one, S, 'Delete', 'u', u(0))
xml = call(guest, D, 'GetXMLDesc', 'u', u(2))
assert call(ROOT, C, 'DomainDefineXML', 's', re.sub('<vcpu[^>]*>1<', '<vcpu>2<', xml)) == guest
told('DomainEvent', lambda a: a[1] == 0)
call(guest, D, 'Rename', 'su', name + '-2', u(0))
assert call(guest, PROPS, 'Get', 'ss', D, 'Name') == name + '-2'
print('snapshots and definitions')

# Storage.
folder = os.path.join(work, 'cockpit')
os.makedirs(folder, exist_ok=True)
pool = call(ROOT, C, 'StoragePoolDefineXML', 'su', f"<pool type='dir'><name>cockpit</name><target><path>{folder}</path></target></pool>", u(0))
told('StoragePoolEvent', lambda a: a[0] == pool and a[1] == 0)
call(pool, P, 'Create', 'u', u(0))
told('StoragePoolEvent', lambda a: a[1] == 2)
call(pool, PROPS, 'Set', 'ssv', P, 'Autostart', variant(True, variant_level=1))
assert call(pool, PROPS, 'Get', 'ss', P, 'Active')
volume = call(pool, P, 'StorageVolCreateXML', 'su', "<volume><name>a.qcow2</name><capacity unit='MiB'>10</capacity><target><format type='qcow2'/></target></volume>", u(0))
call(pool, P, 'Refresh', 'u', u(0))
told('Refresh')
assert call(ROOT, C, 'StoragePoolLookupByName', 's', 'cockpit') == pool
assert call(pool, P, 'StorageVolLookupByName', 's', 'a.qcow2') == volume == call(ROOT, C, 'StorageVolLookupByPath', 's', folder + '/a.qcow2')
assert list(call(pool, P, 'ListStorageVolumes', 'u', u(0))) == [volume] and '10485760' in call(volume, V, 'GetXMLDesc', 'u', u(0))
call(volume, V, 'Delete', 'u', u(0))
assert 'cockpit' in call(pool, P, 'GetXMLDesc', 'u', u(0))
call(pool, P, 'Destroy')
call(pool, P, 'Undefine')
told('StoragePoolEvent', lambda a: a[1] == 1)
print('storage')

# Networks.
net = call(ROOT, C, 'NetworkDefineXML', 's', "<network><name>cockpit</name><forward mode='bridge'/><bridge name='cockpitbr'/></network>")
told('NetworkEvent', lambda a: a[0] == net and a[1] == 0)
assert call(ROOT, C, 'NetworkLookupByName', 's', 'cockpit') == net
call(net, PROPS, 'Set', 'ssv', N, 'Autostart', variant(True, variant_level=1))
# A daemon that makes no networks of its own says so; the call and its answer are right either way.
started = refused(net, N, 'Create') == 'accepted'
assert bool(call(net, PROPS, 'GetAll', 's', N)['Active']) == started
refused(net, N, 'Update', 'uuisu', u(3), u(4), dbus.Int32(-1), "<host mac='52:54:00:00:00:01' ip='192.0.2.9'/>", u(0))
refused(net, N, 'Destroy')
call(net, N, 'Undefine')
told('NetworkEvent', lambda a: a[1] == 1)
print('networks')

call(guest, D, 'Undefine', 'u', u(4))
told('DomainEvent', lambda a: a[1] == 1)
# What is gone is an error, never a crash.
print('gone', refused(guest, D, 'GetState', 'u', u(0)), refused(pool, P, 'Refresh', 'u', u(0)), refused(net, N, 'GetXMLDesc', 'u', u(0)))
print('all members' if len(called) >= 62 else called)
