#!/usr/bin/python3
"""Asks two org.libvirt services (libvirt's own and ours) the same questions through the same daemon and prints where answers differ.

    dbus-differential.py ADDRESS-A ADDRESS-B [--root /org/libvirt/QEMU] [--limit N] [--change DOMAIN]

Every object of every kind is asked for all its properties and for every method that only reads. --change also calls the
methods that change things, on the domain of this name, A's answers beside B's. Exit code 1 when anything differs.
"""
import argparse
import re
import sys

import dbus

ap = argparse.ArgumentParser()
ap.add_argument('a')
ap.add_argument('b')
ap.add_argument('--root', default='/org/libvirt/QEMU')
ap.add_argument('--limit', type=int, default=6, help='objects of a kind')
ap.add_argument('--change')
args = ap.parse_args()
buses = [dbus.bus.BusConnection(x) for x in (args.a, args.b)]
ROOT, PROPS = args.root, 'org.freedesktop.DBus.Properties'
asked = differs = 0
u, s, i, t, x, b, d = dbus.UInt32, dbus.String, dbus.Int32, dbus.UInt64, dbus.Int64, dbus.Boolean, dbus.Double


def plain(v, depth=0):
    """The value with its D-Bus types, as text that can be compared; what changes by itself between two calls is left out."""
    kind = type(v).__name__
    level = getattr(v, 'variant_level', 0)
    if isinstance(v, dbus.Dictionary):
        return f"{level}a{{{v.signature}}}" + str(sorted((str(k), '~' if VOLATILE.search(str(k)) else plain(w, depth + 1)) for k, w in v.items()))
    if isinstance(v, (dbus.Array, dbus.Struct)):
        items = [plain(w, depth + 1) for w in v]
        if isinstance(v, dbus.Array) and str(v.signature) in ('o', 's'):
            items.sort()
        return f"{level}{kind}({v.signature})" + str(items)
    if isinstance(v, dbus.String) and v.startswith('<'):
        v = re.sub(r"<clock_freq>.*?</clock_freq>|<uptime>.*", '', str(v))
    return f'{level}{kind}:{v}'


VOLATILE = re.compile(r'time|\.wait|\.delay|rss|usable|unused|available|free|reqs|bytes|pkts|balloon\.last|haltpoll|user|system|idle|kernel|iowait|allocation|physical|\.\d+\.(rd|wr|fl)')


def ask(bus, path, face, member, signature, arguments):
    try:
        return plain(bus.call_blocking('org.libvirt', path, face, member, signature, arguments, timeout=60))
    except dbus.DBusException as e:
        return f'ERROR {e.get_dbus_name()}: {e.get_dbus_message()}'


def both(path, face, member, signature='', arguments=(), same=lambda v: v):
    global asked, differs
    answers = [same(ask(bus, path, face, member, signature, arguments)) for bus in buses]
    asked += 1
    if answers[0] != answers[1]:
        differs += 1
        first, second = answers
        at = next((n for n, (p, q) in enumerate(zip(first, second)) if p != q), min(len(first), len(second)))
        at = 0 if first.startswith('ERROR') or second.startswith('ERROR') else max(0, at - 60)
        print(f"{face}.{member} {list(map(str, arguments))} at {path}\n  A {first[at:at + 240]}\n  B {second[at:at + 240]}")
    return answers


def value(bus, path, face, member, signature='', arguments=()):
    return bus.call_blocking('org.libvirt', path, face, member, signature, arguments, timeout=60)


def shape(v):
    """The types of an answer whose numbers change by themselves."""
    return v if v.startswith('ERROR') else re.sub(r'(U?Int\d+|Double):-?[\d.e+]+', r'\1', v)


C = 'org.libvirt.Connect'
# Methods that only read: signature and arguments; a third element compares types only.
READS = {
    'Connect': {
        'BaselineCPU': [('asu', (dbus.Array(["<cpu><arch>x86_64</arch><model>qemu64</model></cpu>"], signature='s'), u(0)))],
        'CompareCPU': [('su', ("<cpu><arch>x86_64</arch><model>qemu64</model></cpu>", u(0))), ('su', ('<cpu/>', u(0)))],
        'DomainLookupByID': [('i', (i(99999),))],
        'DomainLookupByName': [('s', ('nosuch',)), ('s', (args.change or 'nosuch',))],
        'DomainLookupByUUID': [('s', ('00000000-0000-0000-0000-000000000009',)), ('s', ('junk',))],
        'FindStoragePoolSources': [('ssu', ('dir', '', u(0))), ('ssu', ('logical', '', u(0)))],
        'GetAllDomainStats': [('uu', (u(1), u(0)), shape)],
        'GetCapabilities': [('', ())],
        'GetCPUModelNames': [('su', ('x86_64', u(0))), ('su', ('nosuch', u(0)))],
        'GetDomainCapabilities': [('ssssu', ('', '', '', '', u(0))), ('ssssu', ('', 'x86_64', 'q35', 'qemu', u(0))), ('ssssu', ('', 'nosuch', '', '', u(0)))],
        'GetSysinfo': [('u', (u(0),))],
        'InterfaceLookupByMAC': [('s', ('00:00:00:00:00:00',)), ('s', ('52:54:00:00:00:99',))],
        'InterfaceLookupByName': [('s', ('lo',)), ('s', ('nosuch',))],
        'ListDomains': [('u', (u(f),)) for f in (0, 1, 2, 4, 8, 16, 1 << 30)],
        'ListInterfaces': [('u', (u(f),)) for f in (0, 1, 2)],
        'ListNetworks': [('u', (u(f),)) for f in (0, 1, 2, 1 << 30)],
        'ListNodeDevices': [('u', (u(f),)) for f in (0, 2, 4)],
        'ListNWFilters': [('u', (u(0),))],
        'ListSecrets': [('u', (u(f),)) for f in (0, 1, 2)],
        'ListStoragePools': [('u', (u(f),)) for f in (0, 1, 2, 64)],
        'NetworkLookupByName': [('s', ('net1',)), ('s', ('nosuch',))],
        'NetworkLookupByUUID': [('s', ('junk',))],
        'NodeDeviceLookupByName': [('s', ('computer',)), ('s', ('nosuch',))],
        'NodeDeviceLookupSCSIHostByWWN': [('ssu', ('1', '2', u(0)))],
        'NodeGetCPUMap': [('u', (u(0),))],
        'NodeGetCPUStats': [('iu', (i(-1), u(0)), shape), ('iu', (i(99), u(0)))],
        'NodeGetFreeMemory': [('', (), shape)],
        'NodeGetMemoryParameters': [('u', (u(0),), shape)],
        'NodeGetMemoryStats': [('iu', (i(-1), u(0)), shape), ('iu', (i(99), u(0)))],
        'NodeGetSecurityModel': [('', ())],
        'NWFilterLookupByName': [('s', ('vbf',)), ('s', ('nosuch',))],
        'NWFilterLookupByUUID': [('s', ('junk',))],
        'SecretLookupByUsage': [('is', (i(1), '/x')), ('is', (i(1), '/y'))],
        'SecretLookupByUUID': [('s', ('junk',))],
        'StoragePoolLookupByName': [('s', ('pool1',)), ('s', ('nosuch',))],
        'StoragePoolLookupByUUID': [('s', ('junk',))],
        'StorageVolLookupByKey': [('s', ('nosuch',))],
        'StorageVolLookupByPath': [('s', ('/nosuch',))],
    },
    'Domain': {
        'GetFSInfo': [('u', (u(0),))],
        'GetBlkioParameters': [('u', (u(0),))],
        'GetBlockIOParameters': [('su', ('vda', u(0)))],
        'GetBlockIOTune': [('su', ('vda', u(0))), ('su', ('nosuch', u(0)))],
        'GetBlockJobInfo': [('su', ('vda', u(0))), ('su', ('nosuch', u(0)))],
        'GetControlInfo': [('u', (u(0),), shape)],
        'GetDiskErrors': [('u', (u(0),))],
        'GetEmulatorPinInfo': [('u', (u(0),))],
        'GetGuestVcpus': [('u', (u(0),))],
        'GetHostname': [('u', (u(0),))],
        'GetInterfaceParameters': [('su', ('vnet0', u(0)))],
        'GetIOThreadInfo': [('u', (u(0),))],
        'GetJobInfo': [('', ())],
        'GetJobStats': [('u', (u(0),))],
        'GetMemoryParameters': [('u', (u(0),))],
        'GetMetadata': [('isu', (i(0), '', u(0))), ('isu', (i(1), '', u(0))), ('isu', (i(2), 'urn:t', u(0))), ('isu', (i(2), 'urn:none', u(0)))],
        'GetNumaParameters': [('u', (u(0),))],
        'GetPerfEvents': [('u', (u(0),))],
        'GetSchedulerParameters': [('u', (u(0),))],
        'GetSecurityLabelList': [('', ())],
        'GetState': [('u', (u(0),)), ('u', (u(64),))],
        'GetStats': [('uu', (u(0), u(0)), shape)],
        'GetTime': [('u', (u(0),))],
        'GetVcpuPinInfo': [('u', (u(0),)), ('u', (u(2),))],
        'GetVcpus': [('u', (u(0),)), ('u', (u(4),))],
        'GetXMLDesc': [('u', (u(f),)) for f in (0, 1, 2, 64)],
        'HasManagedSaveImage': [('u', (u(0),))],
        'InterfaceAddresses': [('uu', (u(f), u(0))) for f in (0, 1, 2)],
        'ListDomainSnapshots': [('u', (u(f),)) for f in (0, 1, 2, 4)],
        'MemoryStats': [('u', (u(0),), shape)],
        'MigrateGetCompressionCache': [('u', (u(0),))],
        'MigrateGetMaxSpeed': [('u', (u(0),))],
        'SnapshotCurrent': [('u', (u(0),))],
        'SnapshotLookupByName': [('su', ('s2', u(0))), ('su', ('nosuch', u(0)))],
        'BlockPeek': [('stuu', ('vda', t(0), u(16), u(0)))],
        'MemoryPeek': [('tuu', (t(0), u(8), u(1)))],
    },
    'DomainSnapshot': {'GetParent': [('u', (u(0),))], 'GetXMLDesc': [('u', (u(0),))], 'HasMetadata': [('u', (u(0),))], 'IsCurrent': [('u', (u(0),))],
                       'ListChildren': [('u', (u(0),))]},
    'Interface': {'GetXMLDesc': [('u', (u(0),))]},
    'Network': {'GetDHCPLeases': [('su', ('', u(0)))], 'GetXMLDesc': [('u', (u(0),)), ('u', (u(1),))]},
    'NodeDevice': {'GetXMLDesc': [('u', (u(0),))], 'ListCaps': [('', ())]},
    'NWFilter': {'GetXMLDesc': [('u', (u(0),))]},
    'Secret': {'GetXMLDesc': [('u', (u(0),))], 'GetValue': [('u', (u(0),))]},
    'StoragePool': {'GetXMLDesc': [('u', (u(0),))], 'GetInfo': [('', (), shape)], 'ListStorageVolumes': [('u', (u(0),))],
                    'StorageVolLookupByName': [('s', ('v1.raw',)), ('s', ('nosuch',))]},
    'StorageVol': {'GetInfo': [('u', (u(0),))], 'GetXMLDesc': [('u', (u(0),))]},
}
objects = [(ROOT, 'Connect')]
for kind, member in (('Domain', 'ListDomains'), ('Interface', 'ListInterfaces'), ('Network', 'ListNetworks'), ('NodeDevice', 'ListNodeDevices'),
                     ('NWFilter', 'ListNWFilters'), ('Secret', 'ListSecrets'), ('StoragePool', 'ListStoragePools')):
    try:
        found = sorted(value(buses[0], ROOT, C, member, 'u', (u(0),)))
    except dbus.DBusException as e:
        print('A has no', member, e.get_dbus_message())
        continue
    wanted = []
    if kind == 'Domain' and args.change:
        wanted = [value(buses[0], ROOT, C, 'DomainLookupByName', 's', (args.change,)), value(buses[0], ROOT, C, 'DomainLookupByName', 's', ('other',))]
    for path in wanted + [p for p in found if p not in wanted][:args.limit]:
        objects.append((path, kind))
        if kind == 'StoragePool':
            objects += [(p, 'StorageVol') for p in value(buses[0], path, 'org.libvirt.StoragePool', 'ListStorageVolumes', 'u', (u(0),))[:args.limit]]
        if kind == 'Domain':
            objects += [(p, 'DomainSnapshot') for p in value(buses[0], path, 'org.libvirt.Domain', 'ListDomainSnapshots', 'u', (u(0),))]
for path, kind in objects:
    face = 'org.libvirt.' + kind
    both(path, PROPS, 'GetAll', 's', (face,))
    xml = value(buses[0], path, 'org.freedesktop.DBus.Introspectable', 'Introspect')
    own = xml[xml.index(f'<interface name="{face}">'):]
    own = own[:own.index('</interface>')]
    for name in re.findall(r'<property name="(\w+)"', own):
        both(path, PROPS, 'Get', 'ss', (face, name), lambda v: v)
    for member, calls in READS[kind].items():
        for call in calls:
            both(path, face, member, call[0], call[1], *call[2:])
    for wrong in ('NoSuchMethod',):
        both(path, face, wrong)
    both(path, PROPS, 'Get', 'ss', (face, 'NoSuch'))
    both(path, PROPS, 'Get', 'ss', ('org.libvirt.Nope', 'X'))
    both(path, PROPS, 'Set', 'ssv', (face, 'UUID', dbus.String('x', variant_level=1)))
for path in (ROOT + '/domain/_00000000_0000_0000_0000_000000000009', ROOT + '/network/_00000000_0000_0000_0000_000000000009',
             ROOT + '/storagevol/_2fnosuch', ROOT + '/nodedev/nosuch', ROOT + '/domain/bad', ROOT + '/nosuch'):
    kind = {'domain': 'Domain', 'network': 'Network', 'storagevol': 'StorageVol', 'nodedev': 'NodeDevice'}.get(path.split('/')[4], 'Connect')
    both(path, 'org.libvirt.' + kind, 'GetXMLDesc', 'u', (u(0),))
    both(path, PROPS, 'GetAll', 's', ('org.libvirt.' + kind,))
    both(path, PROPS, 'Get', 'ss', ('org.libvirt.' + kind, 'Name'))

if args.change:
    D = 'org.libvirt.Domain'
    domain = value(buses[0], ROOT, C, 'DomainLookupByName', 's', (args.change,))
    for member, signature, arguments in (
            ('Suspend', '', ()), ('Suspend', '', ()), ('Resume', '', ()), ('Resume', '', ()), ('Create', 'u', (u(0),)),
            ('SetVcpus', 'uu', (u(1), u(2))), ('SetVcpus', 'uu', (u(99), u(2))), ('SetMemory', 'tu', (t(120000), u(1))), ('SetMemory', 'tu', (t(1 << 40), u(1))),
            ('SetMemoryStatsPeriod', 'iu', (i(2), u(1))), ('SetMetadata', 'isssu', (i(0), 'new', '', '', u(2))), ('SetMetadata', 'isssu', (i(2), '<x/>', 'k', 'urn:k', u(2))),
            ('GetMetadata', 'isu', (i(2), 'urn:k', u(2))),
            ('SetBlockIOTune', 'sa{sv}u', ('vda', dbus.Dictionary({'total_bytes_sec': dbus.UInt64(1 << 20, variant_level=1)}, signature='sv'), u(1))),
            ('SetBlockIOTune', 'sa{sv}u', ('vda', dbus.Dictionary({'nosuch': dbus.UInt64(1, variant_level=1)}, signature='sv'), u(1))),
            ('SetBlockIOTune', 'sa{sv}u', ('vda', dbus.Dictionary({'total_bytes_sec': dbus.String('x', variant_level=1)}, signature='sv'), u(1))),
            ('AttachDevice', 'su', ('<nonsense/>', u(1))), ('DetachDevice', 'su', ("<disk type='file' device='disk'><target dev='vdz'/></disk>", u(1))),
            ('UpdateDevice', 'su', ('<x', u(1))), ('SendKey', 'uuauu', (u(0), u(1), dbus.Array([u(28)], signature='u'), u(0))),
            ('SendKey', 'uuauu', (u(0), u(1), dbus.Array([u(28)] * 30, signature='u'), u(0))),
            ('InjectNMI', 'u', (u(0),)), ('Reset', 'u', (u(0),)), ('BlockResize', 'stu', ('vda', t(70 << 20), u(2))), ('BlockResize', 'stu', ('nosuch', t(1), u(2))),
            ('PinVcpu', 'uabu', (u(0), dbus.Array([True, True], signature='b'), u(1))), ('PinVcpu', 'uabu', (u(9), dbus.Array([True], signature='b'), u(1))),
            ('PinEmulator', 'abu', (dbus.Array([True, True], signature='b'), u(1))), ('AddIOThread', 'uu', (u(5), u(1))), ('AddIOThread', 'uu', (u(5), u(1))),
            ('DelIOThread', 'uu', (u(5), u(1))), ('DelIOThread', 'uu', (u(77), u(1))), ('AbortJob', '', ()), ('ManagedSaveRemove', 'u', (u(0),)),
            ('Rename', 'su', ('full2', u(0))), ('SetTime', 'tuu', (t(1), u(0), u(0))), ('SetUserPassword', 'ssu', ('a', 'b', u(0))),
            ('FSFreeze', 'asu', (dbus.Array([], signature='s'), u(0))), ('FSTrim', 'stu', ('', t(0), u(0))), ('Undefine', 'u', (u(1 << 20),)),
            ('SnapshotCreateXML', 'su', ('<x/>', u(0))), ('BlockCommit', 'ssstu', ('vda', '', '', t(0), u(0))), ('BlockPull', 'stu', ('vda', t(0), u(0))),
            ('BlockJobAbort', 'su', ('vda', u(0))), ('BlockJobSetSpeed', 'stu', ('vda', t(1), u(0))), ('SetInterfaceParameters', 'sa{sv}u', ('nosuch', dbus.Dictionary({}, signature='sv'), u(1))),
            ('OpenGraphicsFD', 'uu', (u(9), u(0))), ('MigrateStartPostCopy', 'u', (u(0),)), ('CoreDumpWithFormat', 'suu', ('/nosuch/dir/x', u(0), u(0)))):
        # The state a call leaves is the next one's beginning on both sides: undone where it would matter.
        both(domain, D, member, signature, arguments)
        if member in ('Suspend', 'Resume'):
            pass
    both(domain, PROPS, 'Set', 'ssv', (D, 'Autostart', dbus.Boolean(True, variant_level=1)))
    both(domain, PROPS, 'Set', 'ssv', (D, 'Autostart', dbus.String('x', variant_level=1)))
    both(domain, PROPS, 'Set', 'ssv', (D, 'Autostart', dbus.Boolean(False, variant_level=1)))
print(f'{asked} questions, {differs} answered differently')
sys.exit(1 if differs else 0)
