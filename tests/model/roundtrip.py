#!/usr/bin/python3
"""What is printed is read again as the same, and what is defined is there after a restart.

  roundtrip.py --shared SHARED --tool TOOL       print(parse(print(x))) = print(x) for every valid document of the golden set
  roundtrip.py --shared SHARED --daemon PROGRAM  the same documents: defined, the daemon ended and started again, dumped, defined as dumped;
                                                 by Debian's libvirt client, all in one life each [--every N: each N-th domain];
                                                 interfaces and devices of the host are what they are there, not defined

Domains of other architectures and releases are defined with a QEMU that answers from the set's recordings (recorded_qemu.py).
Last line: passed and failed. "refused" lists what the daemon does not take (and why), "golden" how many print exactly as the set says.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
import xml.parsers.expat

HERE = os.path.dirname(os.path.abspath(__file__))


def absolute(value, root):
    if isinstance(value, dict):
        return {key: absolute(item, root) for key, item in value.items()}
    if isinstance(value, list):
        return [absolute(item, root) for item in value]
    return os.path.join(root, value)


def valid_cases(manifest):
    for case in manifest['cases']:
        if case['op'] == 'xml2xml' and case['expect']['result'] == 'ok' and isinstance(case.get('in', {}).get('xml'), str):
            yield case


class Tool:
    def __init__(self, command):
        self.process = subprocess.Popen(command.split() + ['batch'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def ask(self, request):
        self.process.stdin.write(json.dumps(request) + '\n')
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def through_tool(tool, manifest, root):
    passed, failures = 0, []
    scratch = os.path.join(tempfile.mkdtemp(prefix='vb'), 'again.xml')
    for case in valid_cases(manifest):
        inputs = dict(absolute(manifest.get('profile_inputs', {}).get(case['args'].get('host', {}).get('profile'), {}), root), **absolute(case['in'], root))
        request = {'id': '1', 'op': 'xml2xml', 'args': case['args'], 'in': inputs, 'roots': [root]}
        once = tool.ask(request)
        if once['status'] != 'ok':
            continue
        with open(scratch, 'w') as out:
            out.write(once['out']['xml'])
        twice = tool.ask(dict(request, **{'in': dict(inputs, xml=scratch)}))
        if twice['status'] == 'ok' and twice['out'] == once['out']:
            passed += 1
        else:
            failures.append('%s: %s' % (case['id'], 'printed differently' if twice['status'] == 'ok' else twice.get('error', twice)))
    return passed, failures


class Daemon:
    """Our daemon with folders of its own and a connection of Debian's client to it."""

    def __init__(self, program, folder):
        self.program, self.folder, self.process = program, folder, None
        self.start()

    def start(self):
        place = lambda name: os.path.join(self.folder, name)
        self.process = subprocess.Popen(
            [self.program, '--session', '--run-dir', place('run'), '--state-dir', place('state'), '--config-dir', place('config')],
            stdout=subprocess.DEVNULL, stderr=open(place('log'), 'a'), env=dict(os.environ, HOME=self.folder))
        until = time.monotonic() + 30
        while True:
            try:
                self.connection = libvirt.open('qemu+unix:///session?socket=' + place('run/libvirt-sock'))
                return
            except libvirt.libvirtError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.02)

    def end(self):
        self.connection.close()
        self.process.terminate()
        self.process.wait()

    def restart(self):
        self.end()
        self.start()


class Recordings:
    """The emulators of the recordings, made when first asked for."""

    def __init__(self, folder):
        self.folder, self.made = folder, {}

    def emulator(self, replies, arch):
        names = {'i686': 'i386', 'armv7l': 'arm'}
        if (replies, arch) not in self.made:
            place = os.path.join(self.folder, os.path.basename(replies), arch)
            os.makedirs(place)
            shutil.copy(replies, os.path.join(place, 'replies'))
            program = os.path.join(place, 'qemu-system-' + names.get(arch, arch))
            shutil.copy(os.path.join(HERE, 'recorded_qemu.py'), program)
            os.chmod(program, 0o755)
            self.made[replies, arch] = program
        return self.made[replies, arch]


IDENTITY = re.compile(r'\s*<uuid>[^<]*</uuid>')


def top_level(text, tag):
    """Where the element of this name that is a child of the root begins and ends; None without one."""
    data, place, depth = text.encode(), [], [0]
    parser = xml.parsers.expat.ParserCreate()

    def begin(name, _):
        depth[0] += 1
        if depth[0] == 2 and name == tag and not place:
            place.append(parser.CurrentByteIndex)

    def end(name):
        if depth[0] == 2 and name == tag and len(place) == 1:
            place.append(data.index(b'>', parser.CurrentByteIndex) + 1)
        depth[0] -= 1

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.Parse(data, True)
    return (len(data[:place[0]].decode()), len(data[:place[1]].decode())) if place else None


def without(text, tag):
    place = top_level(text, tag)
    return text[:place[0]] + text[place[1]:] if place else text


def renamed(text, name):
    """The same document under a name and an identity nobody else has."""
    identity = str(uuid.uuid5(uuid.NAMESPACE_OID, name))
    text = re.sub(r"(<entry name=['\"]uuid['\"]>)[^<]*", lambda m: m.group(1) + identity, text)
    text = without(text, 'uuid')
    place = top_level(text, 'name') or (re.search(r'<\w[^>]*>', text).end(),) * 2
    return '%s<name>%s</name><uuid>%s</uuid>%s' % (text[:place[0]], name, identity, text[place[1]:])


def neutral(text):
    """A text without what renamed() and the recordings change."""
    text = re.sub(r"(<entry name='uuid'>)[^<]*", r'\1', IDENTITY.sub('', text, count=1))
    text = re.sub(r'<name>[^<]*</name>', '<name/>', text, count=1)
    return re.sub(r'<emulator>[^<]*</emulator>', '<emulator/>', text).strip()


def with_emulator(text, program):
    if '<emulator>' in text:
        return re.sub(r'<emulator>[^<]*</emulator>', '<emulator>%s</emulator>' % program, text)
    if '<devices>' in text:
        return text.replace('<devices>', '<devices><emulator>%s</emulator>' % program, 1)
    text = re.sub(r'<devices\s*/>', '', text)
    return text.replace('</domain>', '<devices><emulator>%s</emulator></devices></domain>' % program)


class Document:
    """One document: how it is defined, found again and printed."""

    def __init__(self, case, text, define, find, dump, expected=None):
        self.case, self.text, self.define, self.find, self.dump, self.expected = case, text, define, find, dump, expected
        self.before = None


def domains(manifest, root, recordings, every):
    inactive = libvirt.VIR_DOMAIN_XML_INACTIVE | libvirt.VIR_DOMAIN_XML_SECURE
    seen = set()
    cases = [case for case in valid_cases(manifest) if case['args'].get('driver') == 'qemu' and case['args']['type'] == 'domain']
    for case in cases:
        caps = case['args'].get('caps', {})
        key = (case['in']['xml'], case['in'].get('caps_replies'))
        if key in seen or caps.get('add') or caps.get('del') or caps.get('gic') or 'hvf' in caps.get('variant', ''):
            continue
        seen.add(key)
        if len(seen) % every:
            continue
        name = 'rt%d' % len(seen)
        text = open(os.path.join(root, case['in']['xml'])).read()
        text = renamed(with_emulator(text, recordings.emulator(os.path.join(root, case['in']['caps_replies']), caps['arch'])), name)
        expected = os.path.join(root, case['expect']['out']['xml']['file'])
        yield Document(case['id'], text, lambda c, x: c.defineXML(x), lambda c, _, n=name: c.lookupByName(n), lambda d: d.XMLDesc(inactive), open(expected).read())


def found_by_name(lookup):
    return lambda c, defined: getattr(c, lookup)(defined)


KINDS = {
    'network': (lambda c, x: c.networkDefineXML(x), lambda c, n: c.networkLookupByName(n), lambda o: o.XMLDesc(libvirt.VIR_NETWORK_XML_INACTIVE)),
    'pool': (lambda c, x: c.storagePoolDefineXML(x, 0), lambda c, n: c.storagePoolLookupByName(n), lambda o: o.XMLDesc(libvirt.VIR_STORAGE_XML_INACTIVE)),
    'nwfilter': (lambda c, x: c.nwfilterDefineXML(x), lambda c, n: c.nwfilterLookupByName(n), lambda o: o.XMLDesc(0)),
    'secret': (lambda c, x: c.secretDefineXML(x), lambda c, n: c.secretLookupByUUIDString(n), lambda o: o.XMLDesc(0)),
}


def others(manifest, root):
    seen = set()
    for case in valid_cases(manifest):
        kind = case['args']['type']
        path = case['in']['xml']
        if kind not in KINDS or path in seen:
            continue
        seen.add(path)
        define, find, dump = KINDS[kind]
        text = open(os.path.join(root, path)).read()
        name = 'rt%d' % len(seen)
        if kind in ('network', 'pool'):
            text = renamed(text, name)
            if re.search(r'<forward[^>]*mode=.(?:nat|route|open)|<forward */?>', text) or '<forward' not in text:
                text = re.sub(r'(<bridge[^>]*?name=)([\'"])[^\'"]*\2', r"\1'vb%d'" % len(seen), text)
        elif kind == 'nwfilter':
            text = without(text, 'uuid')
            text = re.sub(r"(<filter[^>]*name=)(['\"]).*?\2", lambda m: "%s'%s'" % (m.group(1), name), text, count=1)
        else:
            name = str(uuid.uuid5(uuid.NAMESPACE_OID, name))
            text = re.sub(r"ephemeral=(['\"])yes", r'ephemeral=\1no', without(text, 'uuid'))
            text = re.sub(r'(<secret[^>]*>)', lambda m: '%s<uuid>%s</uuid>' % (m.group(1), name), text, count=1)
        yield Document(case['id'], text, define, lambda c, _, f=find, n=name: f(c, n), dump)


GUEST = """<domain type='qemu'><name>%s</name><uuid>%s</uuid><memory>65536</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>
<devices><emulator>%s</emulator>%s</devices></domain>"""
DISK = "<disk type='file'><driver name='qemu' type='qcow2'/><source file='/vb/%s.qcow2'/><target dev='%s' bus='virtio'/></disk>"


def moments(manifest, root, recordings):
    """Snapshots and checkpoints as they are printed, told again (REDEFINE) to a guest that has the disks they speak of."""
    replies = os.path.join(root, 'qemucapabilitiesdata/caps_10.0.0_x86_64.replies')
    for case in valid_cases(manifest):
        kind = case['args']['type']
        if kind not in ('snapshot', 'checkpoint') or not (case['args'].get('redefine') or kind == 'checkpoint'):
            continue
        text = open(os.path.join(root, case['expect']['out']['xml']['file'])).read()
        inner = re.search(r'<domain[ >].*?<uuid>([^<]*)</uuid>', text, re.S)
        if not re.search(r'<name>[^<]', text) or '<creationTime>' not in text or (kind == 'checkpoint' and not inner):
            continue
        name = 'rtm%s' % uuid.uuid5(uuid.NAMESPACE_OID, case['id']).hex[:8]
        disks = sorted(set(re.findall(r"<target dev='([^']*)'", text)) | set(re.findall(r"<disk name='((?:vd|hd|sd)[a-z]+)'", text)))
        identity = str(uuid.uuid5(uuid.NAMESPACE_OID, name))
        emulator = recordings.emulator(replies, 'x86_64')
        guest = GUEST % (name, identity, emulator, ''.join(DISK % (dev, dev) for dev in disks))
        text = re.sub(r'<parent>.*?</parent>', '', text, flags=re.S)
        if inner:
            text = re.sub(r'<emulator>[^<]*</emulator>', '<emulator>%s</emulator>' % emulator, text.replace(inner.group(1), identity))
            text = re.sub(r'(<(?:inactive)?[dD]omain[ >].*?<name>)[^<]*', lambda m: m.group(1) + name, text, flags=re.S)
        own = re.search(r'<name>([^<]*)</name>', text).group(1)
        if kind == 'snapshot':
            define = lambda c, x, g=guest: (c.defineXML(g), c.lookupByName(re.search('<name>([^<]*)', g).group(1)).snapshotCreateXML(x, libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE))
            find = lambda c, _, n=name, o=own: c.lookupByName(n).snapshotLookupByName(o)
            dump = lambda s: s.getXMLDesc(libvirt.VIR_DOMAIN_SNAPSHOT_XML_SECURE)
        else:
            define = lambda c, x, g=guest: (c.defineXML(g), c.lookupByName(re.search('<name>([^<]*)', g).group(1)).checkpointCreateXML(x, libvirt.VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE))
            find = lambda c, _, n=name, o=own: c.lookupByName(n).checkpointLookupByName(o)
            dump = lambda s: s.getXMLDesc(libvirt.VIR_DOMAIN_CHECKPOINT_XML_SECURE)
        yield Document(case['id'], text, define, find, dump)


def one_life(daemon, documents):
    """Defines all that can be side by side, restarts once, compares; returns passed, failures, refusals, those that stood in each other's way."""
    passed, golden, failures, refused, again = 0, 0, [], [], []
    for document in documents:
        try:
            document.define(daemon.connection, document.text)
            document.before = document.dump(document.find(daemon.connection, None))
        except libvirt.libvirtError as error:
            text = str(error)
            taken = 'already' in text or 'conflict' in text
            (again if taken else refused).append(document if taken else '%s: %s' % (document.case, text))
    daemon.restart()
    for document in documents:
        if document.before is None:
            continue
        try:
            after = document.dump(document.find(daemon.connection, None))
            document.define(daemon.connection, document.before)
            retold = document.dump(document.find(daemon.connection, None))
        except libvirt.libvirtError as error:
            failures.append('%s: after the restart: %s' % (document.case, error))
            continue
        if after != document.before:
            failures.append('%s: other text after the restart\n%s' % (document.case, difference(document.before, after)))
        elif retold != document.before:
            failures.append('%s: printed differently when read again\n%s' % (document.case, difference(document.before, retold)))
        else:
            passed += 1
            if document.expected is not None:
                golden += neutral(document.expected) == neutral(after)
                if os.environ.get('SHOW_GOLDEN') and neutral(document.expected) != neutral(after):
                    print('golden %s\n%s' % (document.case, difference(neutral(document.expected), neutral(after))))
    return passed, golden, failures, refused, again


def difference(before, after):
    import difflib
    return '\n'.join('    ' + line for line in list(difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm='', n=0))[2:12])


def through_daemon(program, manifest, root, every):
    folder = tempfile.mkdtemp(prefix='vbrt')
    recordings = Recordings(os.path.join(folder, 'qemu'))
    passed = golden = 0
    failures, refused = [], []
    waiting = list(domains(manifest, root, recordings, every)) + list(others(manifest, root)) + list(moments(manifest, root, recordings))
    try:
        for life in range(6):
            place = os.path.join(folder, str(life))
            os.makedirs(place)
            daemon = Daemon(program, place)
            try:
                good, same, bad, no, waiting = one_life(daemon, waiting)
            finally:
                daemon.end()
            passed, golden, failures, refused = passed + good, golden + same, failures + bad, refused + no
            if not waiting:
                break
    finally:
        shutil.rmtree(folder)
    refused += ['%s: something else is there already' % document.case for document in waiting]
    print('\n'.join('refused ' + line for line in refused))
    print('%d refused, %d as the golden set says' % (len(refused), golden))
    return passed, failures


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--shared', required=True)
    options.add_argument('--tool')
    options.add_argument('--daemon')
    options.add_argument('--every', type=int, default=1)
    options = options.parse_args()
    golden = os.path.join(options.shared, 'data/golden')
    root = os.path.abspath(os.path.join(golden, 'data'))
    manifest = json.load(open(os.path.join(golden, 'cases.json')))
    passed, failures = 0, []
    for run in ([lambda: through_tool(Tool(options.tool), manifest, root)] if options.tool else []) + (
            [lambda: through_daemon(options.daemon, manifest, root, options.every)] if options.daemon else []):
        good, bad = run()
        passed, failures = passed + good, failures + bad
    print('\n'.join(failures[:40]))
    print('%d passed, %d failed' % (passed, len(failures)))
    return 1 if failures else 0


if __name__ == '__main__':
    if '--daemon' in sys.argv:
        import libvirt
        libvirt.registerErrorHandler(lambda *_: None, None)
    sys.exit(main())
