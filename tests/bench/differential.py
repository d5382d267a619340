#!/usr/bin/env python3
"""differential.py: every method of python3-libvirt's objects with many arguments, on the library that LD_LIBRARY_PATH names.

    differential.py run [--uri URI] [--only REGEX] [--quick] > OUT     one line a call: key TAB answer
    differential.py compare THEIRS OURS [--full]             what differs, by method, most frequent first

Each method of each kind of object in each state gets a process of its own and each call a connection of its own, so calls
cannot disturb each other and a crash is one line. Compare a run without LD_LIBRARY_PATH with one with out/lib.
"""
import collections, inspect, os, re, sys, tempfile

import libvirt

WORK = tempfile.mkdtemp(prefix='vbdiff')
DOMAIN = """<domain type='test'><name>{name}</name><uuid>{uuid}</uuid><memory>65536</memory><vcpu current='2'>4</vcpu>
<os><type>hvm</type></os><on_crash>preserve</on_crash><devices>
<disk type='file' device='disk'><source file='/disk/{name}'/><target dev='vda' bus='virtio'/></disk>
<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>
<console type='pty'/><graphics type='vnc'/></devices></domain>"""
UUIDS = {'a': '11111111-1111-1111-1111-111111111111', 't': '22222222-2222-2222-2222-222222222222'}
NETWORK = "<network><name>{0}</name><uuid>{1}</uuid><bridge name='virbr9'/><ip address='10.1.1.1' netmask='255.255.255.0'><dhcp><range start='10.1.1.2' end='10.1.1.9'/></dhcp></ip></network>"
POOL = "<pool type='dir'><name>{0}</name><uuid>{1}</uuid><target><path>/pools/{0}</path></target></pool>"
VOLUME = "<volume><name>{0}</name><capacity>1048576</capacity><allocation>4096</allocation></volume>"
INTERFACE = "<interface type='ethernet' name='{0}'><start mode='none'/><mac address='aa:bb:cc:00:00:01'/></interface>"
DEVICE = "<disk type='file' device='disk'><source file='/disk/b'/><target dev='vdb' bus='virtio'/></disk>"
NIC = "<interface type='network'><mac address='52:54:00:00:00:99'/><source network='default'/></interface>"


def domain(conn, name='a', start=True):
    found = conn.defineXML(DOMAIN.format(name=name, uuid=UUIDS['a']))
    if start:
        found.create()
    return found


def stale(make, end):
    def made(conn):
        found = make(conn)
        end(found)
        return found
    return made


def then(make, *deeds):
    def made(conn):
        found = make(conn)
        for deed in deeds:
            deed(found)
        return found
    return made


def snapshots(dom):
    for name in ('s1', 's2', 's3'):
        dom.snapshotCreateXML(f'<domainsnapshot><name>{name}</name><description>of {name}</description></domainsnapshot>', 0)


def checkpoints(dom):
    for name in ('c1', 'c2'):
        dom.checkpointCreateXML(f"<domaincheckpoint><name>{name}</name></domaincheckpoint>", 0)


def network(conn, start=True):
    found = conn.networkDefineXML(NETWORK.format('n', UUIDS['a']))
    if start:
        found.create()
    return found


def pool(conn, start=True):
    found = conn.storagePoolDefineXML(POOL.format('p', UUIDS['a']), 0)
    found.build(0)
    if start:
        found.create(0)
    return found


def volume(conn):
    return pool(conn).createXML(VOLUME.format('v'), 0)


def interface(conn, start=True):
    found = conn.interfaceDefineXML(INTERFACE.format('eth7'), 0)
    if start:
        found.create(0)
    return found


running, shutoff = domain, lambda conn: domain(conn, start=False)
transient = lambda conn: conn.createXML(DOMAIN.format(name='t', uuid=UUIDS['t']), 0)
SUBJECTS = {
    ('conn', 'rw'): lambda conn: conn,
    ('conn', 'ro'): 'ro',
    ('conn', 'full'): then(lambda conn: conn, domain, network, pool, interface),
    ('domain', 'default'): lambda conn: conn.lookupByName('test'),
    ('domain', 'running'): running,
    ('domain', 'paused'): then(running, lambda d: d.suspend()),
    ('domain', 'shutoff'): shutoff,
    ('domain', 'transient'): transient,
    ('domain', 'saved'): then(running, lambda d: d.managedSave(0)),
    ('domain', 'snapshots'): then(running, snapshots),
    ('domain', 'offsnaps'): then(shutoff, snapshots),
    ('domain', 'checkpoints'): then(running, checkpoints),
    ('domain', 'stale'): stale(shutoff, lambda d: d.undefine()),
    ('domain', 'ro'): ('ro', lambda conn: conn.lookupByName('test')),
    ('network', 'active'): network,
    ('network', 'default'): lambda conn: conn.networkLookupByName('default'),
    ('network', 'inactive'): lambda conn: network(conn, False),
    ('network', 'transient'): lambda conn: conn.networkCreateXML(NETWORK.format('nt', UUIDS['t'])),
    ('network', 'stale'): stale(lambda conn: network(conn, False), lambda n: n.undefine()),
    ('network', 'ro'): ('ro', lambda conn: conn.networkLookupByName('default')),
    ('pool', 'active'): pool,
    ('pool', 'default'): lambda conn: conn.storagePoolLookupByName('default-pool'),
    ('pool', 'inactive'): lambda conn: pool(conn, False),
    ('pool', 'transient'): lambda conn: conn.storagePoolCreateXML(POOL.format('pt', UUIDS['t']), 0),
    ('pool', 'volumes'): lambda conn: volume(conn).storagePoolLookupByVolume(),
    ('pool', 'stale'): stale(lambda conn: pool(conn, False), lambda p: p.undefine()),
    ('pool', 'ro'): ('ro', lambda conn: conn.storagePoolLookupByName('default-pool')),
    ('volume', 'there'): volume,
    ('volume', 'stale'): stale(volume, lambda v: v.delete(0)),
    ('volume', 'inactive'): stale(volume, lambda v: v.storagePoolLookupByVolume().destroy()),
    ('interface', 'active'): interface,
    ('interface', 'default'): lambda conn: conn.interfaceLookupByName('eth1'),
    ('interface', 'inactive'): lambda conn: interface(conn, False),
    ('interface', 'stale'): stale(lambda conn: interface(conn, False), lambda i: i.undefine()),
    ('device', 'computer'): lambda conn: conn.nodeDeviceLookupByName('computer'),
    ('device', 'host'): lambda conn: conn.nodeDeviceLookupByName('scsi_host1'),
    ('device', 'vhba'): lambda conn: conn.nodeDeviceLookupByName('scsi_host11'),
    ('device', 'stale'): stale(lambda conn: conn.nodeDeviceLookupByName('scsi_host11'), lambda d: d.destroy()),
    ('snapshot', 'first'): lambda conn: then(running, snapshots)(conn).snapshotLookupByName('s1'),
    ('snapshot', 'current'): lambda conn: then(running, snapshots)(conn).snapshotLookupByName('s3'),
    ('snapshot', 'off'): lambda conn: then(shutoff, snapshots)(conn).snapshotLookupByName('s2'),
    ('snapshot', 'stale'): stale(lambda conn: then(running, snapshots)(conn).snapshotLookupByName('s2'), lambda s: s.delete(0)),
    ('checkpoint', 'first'): lambda conn: then(running, checkpoints)(conn).checkpointLookupByName('c1'),
    ('checkpoint', 'current'): lambda conn: then(running, checkpoints)(conn).checkpointLookupByName('c2'),
    ('stream', 'new'): lambda conn: conn.newStream(0),
}

FLAGS = [0, 1, 2, 4, 8, 1 << 28, 3] if '--quick' in sys.argv else [0] + [1 << bit for bit in range(32)] + [3, 0xffffffff]
NUMBERS = [0, 1, 2, -1, 100, 1 << 31, (1 << 63) - 1]
NAMES = ['a', 'test', 'nope', '', None, 'vda', 'default']
XMLS = {
    'domain': [DOMAIN.format(name='new', uuid=UUIDS['t']), DOMAIN.format(name='a', uuid=UUIDS['a']), DOMAIN.format(name='test', uuid=UUIDS['t']),
               "<domain type='test'><name>m</name><memory>1</memory><os><type>hvm</type></os></domain>", "<domain type='qemu'><name>q</name><memory>1</memory><os><type>hvm</type></os></domain>"],
    'network': [NETWORK.format('new', UUIDS['t']), NETWORK.format('n', UUIDS['a']), '<network><name>default</name></network>', '<network><name>iso</name></network>'],
    'pool': [POOL.format('new', UUIDS['t']), POOL.format('p', UUIDS['a']), POOL.format('default-pool', UUIDS['t']), "<pool type='zfs'><name>z</name><source><name>z</name></source></pool>"],
    'volume': [VOLUME.format('new'), VOLUME.format('v'), "<volume><name>big</name><capacity unit='E'>15</capacity></volume>", '<volume><name>n</name></volume>'],
    'interface': [INTERFACE.format('eth8'), INTERFACE.format('eth1'), "<interface type='bridge' name='br0'><bridge><interface type='ethernet' name='eth5'/></bridge></interface>"],
    'device': ["<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'><wwnn>1111222233334444</wwnn><wwpn>5555666677778888</wwpn></capability></capability></device>",
               "<device><name>x</name><capability type='system'/></device>"],
    'snapshot': ['<domainsnapshot/>', '<domainsnapshot><name>new</name></domainsnapshot>', '<domainsnapshot><name>s1</name></domainsnapshot>',
                 "<domainsnapshot><name>e</name><memory snapshot='no'/><disks><disk name='vda' snapshot='external'><source file='/o'/></disk></disks></domainsnapshot>"],
    'checkpoint': ['<domaincheckpoint/>', '<domaincheckpoint><name>new</name></domaincheckpoint>', '<domaincheckpoint><name>c1</name></domaincheckpoint>'],
    'port': ["<networkport><uuid>33333333-3333-3333-3333-333333333333</uuid><owner><name>a</name><uuid>" + UUIDS['a'] + "</uuid></owner><mac address='52:54:00:7b:35:93'/><plug type='network' bridge='virbr0'/></networkport>"],
    'secret': ["<secret ephemeral='yes'><usage type='volume'><volume>/x</volume></usage></secret>"],
    'cpu': ["<cpu mode='custom'><model>qemu64</model></cpu>", '<cpu><arch>i686</arch><model>pentium3</model></cpu>'],
}
BAD_XML = ['', '<x/>', '<unclosed>', None]


def xmls(kind, method):
    name = method.lower()
    for key, want in (('storagepool', 'pool'), ('storagevol', 'volume'), ('network', 'network'), ('nodedevice', 'device'), ('interface', 'interface'),
                      ('secret', 'secret'), ('snapshot', 'snapshot'), ('checkpoint', 'checkpoint'), ('cpu', 'cpu'), ('port', 'port'), ('backup', 'snapshot')):
        if key in name:
            return XMLS[want] + BAD_XML
    if kind == 'pool':
        return XMLS['volume'] + BAD_XML
    if 'device' in name:
        return [DEVICE, NIC, DEVICE.replace('vdb', 'vda'), '<hostdev mode="subsystem" type="usb"/>'] + BAD_XML
    return XMLS['domain'] + BAD_XML


def values(kind, method, parameter, conn, subject):
    """Candidates for one parameter, the most ordinary first."""
    name = parameter.lower()
    if name in ('flags',):
        return FLAGS
    if 'xml' in name and name not in ('xmlcpus',):
        return xmls(kind, method)
    if name in ('xmlcpus', 'mountpoints', 'disks', 'cpumap', 'params', 'parameters', 'nparams', 'pages', 'keys', 'codes', 'keycodes', 'cpumaps', 'pagesizes'):
        return {'xmlcpus': [XMLS['cpu'][:1], []], 'cpumap': [(True, False, True, False), (False,) * 8, (True,) * 40, ()],
                'params': [{}, {'cpu_shares': 1024}, {'bogus': 1}, {'weight': 500}, {'total_bytes_sec': 5000}, {'hard_limit': 1000000}, {'numa_nodeset': '0'}, {'inbound.average': 100}],
                'codes': [[1, 2], []], 'keycodes': [[1, 2], []], 'pages': [[4, 2048], []], 'pagesizes': [[4, 2048], []], 'keys': [['k'], []],
                'mountpoints': [None, ['/'], []], 'disks': [None, ['/']]}.get(name, [{}, None])
    if name in ('stream', 'st'):
        return ['STREAM']
    if name in ('to', 'path', 'frompath', 'save', 'file', 'tofile', 'base', 'top', 'disk', 'device'):
        if method in ('save', 'saveFlags', 'coreDump', 'coreDumpWithFormat', 'restore', 'restoreFlags', 'saveImageGetXMLDesc', 'saveImageDefineXML'):
            return [WORK + '/file', '/no/such/dir/file', '']
        return ['vda', 'vdb', '/disk/a', 'nope', '', None, 'testnet0']
    if name in ('uuid', 'uuidstr'):
        return [UUIDS['a'], '6695eb01-f6a4-8304-79aa-97f2502e193f', 'bad', ''] if name == 'uuidstr' else [bytes.fromhex('1' * 32), b'x', b'']
    if name in ('name', 'key', 'newname', 'usageid', 'mac', 'wwnn', 'wwpn', 'cap', 'arch', 'machine', 'virttype', 'emulatorbin', 'user', 'password', 'metadata', 'uri', 'type', 'srcspec', 'cmd',
                'dname', 'dconnuri', 'miguri', 'driver', 'drivername', 'nativeformat', 'nativeconfig', 'portdev', 'cid'):
        return {'arch': ['i686', 'x86_64', 'zz', None], 'machine': [None, 'pc', 'zz'], 'virttype': ['test', None, 'kvm', 'zz'], 'emulatorbin': [None, '/x'], 'mac': [None, 'aa:bb:cc:dd:ee:ff', 'zz'],
                'newname': ['renamed', 'test', 'a', ''], 'uri': ['http://example.org/x', None, ''], 'metadata': ['<m/>', 'text', None, ''], 'key': ['k', None, ''],
                'type': [0, 1, 2, 3, -1] if method not in ('getMaxVcpus',) else ['test', None, 'zz'], 'dconnuri': ['test:///default', '', None], 'user': ['root', None],
                'cap': ['system', 'scsi_host', None, 'zz'], 'wwnn': ['2000000012341234', ''], 'wwpn': ['1000000012341234', '']}.get(name, NAMES)
    if name in ('cb', 'callback'):
        return [lambda *a: None]
    if name in ('conn', 'dconn'):
        return ['CONN']
    if name in ('dom', 'domain'):
        return ['DOM', None]
    if name == 'doms':
        return ['DOMS', []]
    if name in ('opaque',):
        return [None]
    if name in ('snap',):
        return ['SNAP']
    if name in ('clonevol',):
        return ['VOL']
    if name in ('buf', 'buffer', 'data', 'value'):
        return [b'x', b'', 'text']
    return NUMBERS


SKIP = {'__del__', '__init__', '__enter__', '__exit__', 'c_pointer', 'connect', 'domain', 'ref', 'close', 'openConsole', 'openChannel', 'sendAll', 'recvAll', 'sparseSendAll', 'sparseRecvAll',
        'registerCloseCallback', 'unregisterCloseCallback', 'suspendForDuration', 'migrateToURI', 'migrateToURI2', 'migrateToURI3', 'domainEventRegister', 'domainEventDeregister',
        'fsInfo', 'openGraphics', 'openGraphicsFD', 'createXMLWithFiles', 'createWithFiles', 'eventAddCallback', 'eventRemoveCallback', 'eventUpdateCallback', 'recv', 'recvFlags', 'getURI', 'getLibVersion'}


def tidy(text):
    text = re.sub(r' object at 0x[0-9a-f]+', '', text)
    text = text.replace(WORK, 'WORK')
    known = set(UUIDS.values()) | {'6695eb01-f6a4-8304-79aa-97f2502e193f', 'dd8fe884-6c02-601e-7551-cca97df1c5df', 'dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566'}
    text = re.sub(r'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', lambda m: m.group(0) if m.group(0) in known else 'UUID', text)
    text = re.sub(r"52:54:00:(?!00:00:)[0-9a-f:]{8}", 'MAC', text)
    text = re.sub(r'<creationTime>\d+|\b1[67]\d{8}\b', 'TIME', text)
    text = re.sub(r'/dev/pts/\d+', '/dev/pts/N', text)
    return text.replace('\n', '\\n')


def show(value):
    if isinstance(value, (list, tuple)):
        return type(value)(show(v) for v in value).__repr__()
    if isinstance(value, dict):
        return '{' + ', '.join(f'{k}: {show(value[k])}' for k in sorted(value, key=str)) + '}'
    for getter in ('name', 'getName', 'UUIDString'):
        if type(value).__module__ == 'libvirt' and hasattr(value, getter):
            return f'{type(value).__name__}:{getattr(value, getter)()}'
    return repr(value)


def after(subject, kind):
    """What can be seen of the object after a call."""
    seen = []
    for name in {'domain': ('state', 'ID', 'isActive', 'isPersistent', 'autostart', 'hasManagedSaveImage', 'snapshotNum', 'maxVcpus', 'maxMemory'),
                 'network': ('isActive', 'isPersistent', 'autostart'), 'pool': ('isActive', 'isPersistent', 'autostart', 'numOfVolumes'),
                 'interface': ('isActive',), 'volume': ('info',), 'snapshot': ('isCurrent', 'numChildren'), 'checkpoint': ()}.get(kind, ()):
        try:
            seen.append(str(getattr(subject, name)()))
        except libvirt.libvirtError as e:
            seen.append(f'E{e.get_error_code()}')
    return ' '.join(seen)


def attempt(call):
    try:
        return show(call())
    except libvirt.libvirtError as e:
        error = e.err
        return f'ERR code={error[0]} domain={error[1]} level={error[3]} {error[2]}' if error else f'ERR none {e}'
    except (TypeError, ValueError, OverflowError, AttributeError, UnicodeError) as e:
        return f'PY {type(e).__name__} {e}'


def connections(uri, subject):
    conn = libvirt.open(uri)
    if subject == 'ro':
        return conn, libvirt.openReadOnly(uri)
    if isinstance(subject, tuple):
        return conn, subject[1](libvirt.openReadOnly(uri))
    return conn, subject(conn)


def resolve(value, conn, subject):
    if value == 'STREAM':
        return conn.newStream(0)
    if value == 'CONN':
        return conn
    if value == 'DOM':
        return conn.lookupByName('test')
    if value == 'DOMS':
        return [conn.lookupByName('test')]
    if value == 'SNAP':
        dom = getattr(subject, 'snapshotLookupByName', None)
        return subject.snapshotLookupByName('s1') if dom and subject.snapshotNum() else conn.lookupByName('test').snapshotCreateXML('<domainsnapshot/>', 0)
    if value == 'VOL':
        return volume(conn)
    return value


def combinations(kind, method, names, defaults):
    if not names:
        yield ()
        return
    choices = [values(kind, method, name, None, None) for name in names]
    first = [c[0] for c in choices]
    yield tuple(first)
    for i, choice in enumerate(choices):
        for other in choice[1:]:
            yield tuple(first[:i] + [other] + first[i + 1:])


def one_method(uri, kind, state, make, method, names, defaults, out):
    for arguments in combinations(kind, method, names, defaults):
        shown = tidy(', '.join('CB' if callable(a) else repr(a) for a in arguments))
        key = f'{kind}/{state}.{method}({shown})'
        try:
            conn, subject = connections(uri, make)
        except libvirt.libvirtError as e:
            out.write(f'{kind}/{state}.{method}\tSETUP {tidy(str(e))}\n')
            return
        answer = attempt(lambda: getattr(subject, method)(*[resolve(a, conn, subject) for a in arguments]))
        out.write(f'{key}\t{tidy(answer)} | {tidy(after(subject, kind))}\n')
        out.flush()
        del subject
        conn = None


def run(uri, only):
    libvirt.registerErrorHandler(lambda *a: None, None)
    types = {'conn': libvirt.virConnect, 'domain': libvirt.virDomain, 'network': libvirt.virNetwork, 'pool': libvirt.virStoragePool, 'volume': libvirt.virStorageVol,
             'interface': libvirt.virInterface, 'device': libvirt.virNodeDevice, 'snapshot': libvirt.virDomainSnapshot, 'checkpoint': libvirt.virDomainCheckpoint, 'stream': libvirt.virStream}
    for (kind, state), make in SUBJECTS.items():
        for method, function in inspect.getmembers(types[kind], inspect.isfunction):
            if method in SKIP or method.startswith('_') or 'Event' in method:
                continue
            if only and not re.search(only, f'{kind}/{state}.{method}'):
                continue
            parameters = list(inspect.signature(function).parameters.values())[1:]
            sys.stdout.flush()
            child = os.fork()
            if child == 0:
                try:
                    one_method(uri, kind, state, make, method, [p.name for p in parameters], None, sys.stdout)
                    sys.stdout.flush()
                finally:
                    os._exit(0)
            _, status = os.waitpid(child, 0)
            if status:
                print(f'{kind}/{state}.{method}\tCRASH {status}')


def read(path):
    lines = {}
    for line in open(path, errors='replace'):
        key, _, answer = line.rstrip('\n').partition('\t')
        lines[key] = re.sub(r'in function \w+', 'in function F', answer)
    return lines


def kind_of(answer):
    """The answer without what only people read: a class, and the state afterwards."""
    result, _, seen = answer.rpartition(' | ')
    error = re.match(r'ERR code=(\d+) domain=(\d+)', result)
    return ('E' + error.group(1), error.group(2), seen) if error else (result, '', seen)


CLASSES = ['success or code differs', 'state afterwards differs', 'value differs', 'domain of the error differs', 'message differs', 'theirs does not support it']


def class_of(their, our):
    (a, a_domain, a_seen), (b, b_domain, b_seen) = kind_of(their), kind_of(our)
    if a == 'E3' or (a == 'None' and b != 'None'):
        return 5
    if a != b and (a.startswith('E') or b.startswith('E')):
        return 0
    return 1 if a_seen != b_seen else 2 if a != b else 3 if a_domain != b_domain else 4


def compare(theirs, ours, full):
    theirs, ours = read(theirs), read(ours)
    groups = collections.defaultdict(list)
    for key in theirs.keys() & ours.keys():
        if ours[key] != theirs[key]:
            groups[(class_of(theirs[key], ours[key]), re.sub(r'/.*?\.', '.', key.partition('(')[0]))].append((key, theirs[key], ours[key]))
    print(f'{len(theirs)} calls, {len(theirs.keys() - ours.keys())} of them missing')
    for number, name in enumerate(CLASSES):
        print(f'{sum(len(g) for (c, _), g in groups.items() if c == number):6} {name}')
    for (number, method), found in sorted(groups.items(), key=lambda g: (g[0][0], -len(g[1]))):
        if number >= 4 and not full:
            continue
        print(f'== {CLASSES[number]}: {method}: {len(found)}')
        seen = set()
        for key, their, our in sorted(found):
            kind = tuple(re.sub(r'[-0-9]+', 'N', kind_of(a)[0])[:60] for a in (their, our))
            if kind in seen and not full:
                continue
            seen.add(kind)
            print(f'   {key[:150]}\n      theirs {their[:300]}\n      ours   {our[:300]}')


if __name__ == '__main__':
    if sys.argv[1:2] == ['run']:
        uri = sys.argv[sys.argv.index('--uri') + 1] if '--uri' in sys.argv else 'test:///default'
        only = sys.argv[sys.argv.index('--only') + 1] if '--only' in sys.argv else None
        run(uri, only)
    elif sys.argv[1:2] == ['compare'] and len(sys.argv) >= 4:
        compare(sys.argv[2], sys.argv[3], '--full' in sys.argv)
    else:
        sys.exit(__doc__)
