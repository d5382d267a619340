#!/usr/bin/python3
"""Documents of the golden set, changed a little, at Debian's libvirt and at our daemon: what is printed, which command line, which refusal.

  mutate_compare.py --shared SHARED --theirs URI --ours URI --out FOLDER [--count 5000] [--seed 1] [--element NAME] [--arch x86_64] [--show 40]
  mutate_compare.py --theirs URI --ours URI --replay FILE...     the answers of both to the documents given
  --kind network, pool, nwfilter, secret, snapshot, checkpoint, cpu: documents of that kind instead of domains

A change sets, adds, drops or doubles what the schemas allow at that place, sets a value nobody allows, or brings a device of another document.
Answers that differ are put together by what differs; FOLDER gets a document of each kind and both answers, most frequent first.
Both daemons have to see the same emulators: see CONTRIBUTING for a root of libvirt 11.3.0 with recorded ones.
"""
import argparse
import collections
import copy
import difflib
import glob
import itertools
import json
import os
import random
import re
import shlex
import sys
import time
import xml.etree.ElementTree as ET

import libvirt

from schema_documents import Element, Maker, Schema

libvirt.registerErrorHandler(lambda *_: None, None)
QEMU = 'http://libvirt.org/schemas/domain/qemu/1.0'
ET.register_namespace('qemu', QEMU)
RNG = '{http://relaxng.org/ns/structure/1.0}'
BAD = ['', 'bogus', '-1', '0', '4294967296', '18446744073709551616', ' 1', '0x10', '1.5', 'yes', 'default', 'none', 'no']
PRINTED = libvirt.VIR_DOMAIN_XML_INACTIVE | libvirt.VIR_DOMAIN_XML_SECURE


# What a host lacks on which both run says nothing about the model.
HOST = re.compile(r'numad|hugetlbfs|spice TLS|passthrough of host PCI|NUMA node \d+ is unavailable|Host CPU does not provide|/dev/|vhost-scsi|virtiofsd'
                  r'|[Ss]ecret|Child process|nbdkit|vhost-user-gpu|scsi_generic|pool')


class Places:
    """What the schema allows at each element of a document."""

    def __init__(self, schema):
        self.schema, self._attributes, self._children = schema, {}, {}

    def root(self):
        return [pair for pair in self.schema.children(list(self.schema.start))]

    def children(self, candidates):
        found = collections.defaultdict(list)
        for schema, node in candidates:
            if id(node) not in self._children:
                inner = collections.defaultdict(list)
                for owner, child in schema.children(list(node)):
                    inner[child.get('name') or 'any'].append((owner, child))
                self._children[id(node)] = inner
            for name, pairs in self._children[id(node)].items():
                found[name] += pairs
        return found

    def attributes(self, candidates):
        found = collections.defaultdict(list)
        for schema, node in candidates:
            if id(node) not in self._attributes:
                self._attributes[id(node)] = list(schema.inside('attribute', list(node)))
            for owner, attribute in self._attributes[id(node)]:
                found[attribute.get('name') or 'any'].append((owner, attribute))
        return found

    def values(self, schema, node, seen=()):
        """The values of an enumeration; none where an attribute is free."""
        for inner in node:
            tag = inner.tag.replace(RNG, '')
            if tag == 'value':
                yield inner.text or ''
            elif tag == 'ref' and inner.get('name') not in seen:
                for part in schema.defines.get(inner.get('name'), (None, []))[1]:
                    if part.tag == RNG + 'value':
                        yield part.text or ''
                    else:
                        yield from self.values(schema, part, seen + (inner.get('name'),))
            elif tag in ('choice', 'optional', 'group'):
                yield from self.values(schema, inner, seen)

    def walk(self, element, candidates=None):
        """Every element of a document with what the schema has for it."""
        candidates = candidates or [pair for pair in self.root() if pair[1].get('name') == element.tag]
        yield element, candidates
        inner = self.children(candidates)
        for child in element:
            if isinstance(child.tag, str) and inner.get(child.tag) and child.tag != 'emulator':
                yield from self.walk(child, inner[child.tag])


LARGE = 20000
KINDS = ['set', 'set', 'set', 'text', 'add', 'add', 'drop', 'bad', 'twice', 'foreign']


class Mutation:
    """Changes documents; the same seed makes the same changes."""

    def __init__(self, places, documents, wanted, kinds):
        self.places, self.wanted, self.kinds = places, wanted, kinds
        self.devices = [device for _, text in documents for device in ET.fromstring(text).findall('devices/*') if device.tag != 'emulator']

    def apply(self, root, dice):
        spots = list(self.places.walk(root))
        if self.wanted:
            inside = [spot for spot in spots if spot[0].tag == self.wanted]
            spots = [pair for place, candidates in inside for pair in self.places.walk(place, candidates)] or spots
        element, candidates = dice.choice(spots)
        maker = Maker(dice.random(), 0.3)
        return getattr(self, '_' + dice.choice(self.kinds))(root, element, candidates, maker, dice)

    def _set(self, root, element, candidates, maker, dice):
        allowed = self.places.attributes(candidates)
        if not allowed:
            return self._add(root, element, candidates, maker, dice)
        name = dice.choice(sorted(allowed))
        schema, node = dice.choice(allowed[name])
        value = maker._value(schema, list(node)) if len(node) else maker._word()
        element.set(name, value)
        return 'set %s/@%s=%s' % (element.tag, name, value)

    def _text(self, root, element, candidates, maker, dice):
        schema, node = dice.choice(candidates)
        if list(schema.children(list(node))) or element.tag in ('name', 'uuid'):
            return self._set(root, element, candidates, maker, dice)
        made = maker.element(schema, node)
        element.text = made.text
        return 'text %s=%s' % (element.tag, made.text)

    def _add(self, root, element, candidates, maker, dice):
        allowed = self.places.children(candidates)
        if not allowed:
            return self._drop(root, element, candidates, maker, dice)
        name = dice.choice(sorted(allowed))
        if name in ('metadata', 'any', 'uuid', 'name', 'emulator'):
            return ''
        schema, node = dice.choice(allowed[name])
        try:
            made = ET.fromstring(str(maker.element(schema, node)))
        except ET.ParseError:
            return ''
        if element.find(name) is not None and dice.random() < 0.5:
            element.remove(element.find(name))
        element.append(made)
        return 'add %s/%s' % (element.tag, name)

    def _drop(self, root, element, candidates, maker, dice):
        choices = ['@' + key for key in element.attrib] + [child for child in element if child.tag not in ('emulator', 'name')]
        if not choices:
            return ''
        gone = dice.choice(choices)
        if isinstance(gone, str):
            del element.attrib[gone[1:]]
            return 'drop %s/%s' % (element.tag, gone)
        element.remove(gone)
        return 'drop %s/%s' % (element.tag, gone.tag)

    def _bad(self, root, element, candidates, maker, dice):
        if not element.attrib:
            if len(element) or element.tag == 'name' or not element.text:
                return ''
            element.text = dice.choice(BAD)
            return 'bad %s=%s' % (element.tag, element.text)
        name = dice.choice(sorted(element.attrib))
        element.set(name, dice.choice(BAD))
        return 'bad %s/@%s=%s' % (element.tag, name, element.get(name))

    def _twice(self, root, element, candidates, maker, dice):
        inner = [child for child in element if child.tag not in ('name', 'uuid', 'emulator')]
        if not inner:
            return ''
        again = dice.choice(inner)
        element.append(copy.deepcopy(again))
        return 'twice %s/%s' % (element.tag, again.tag)

    def _foreign(self, root, element, candidates, maker, dice):
        devices = root.find('devices')
        if devices is None:
            return ''
        device = copy.deepcopy(dice.choice([d for d in self.devices if not self.wanted or d.tag == self.wanted] or self.devices))
        devices.append(device)
        return 'foreign %s' % device.tag


UUID = '9d37b878-a7cc-9f9a-b78f-49b3abad25a8'
SUBJECT = """<domain type='qemu'><name>subject</name><uuid>%s</uuid><memory>65536</memory><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
<emulator>/usr/bin/qemu-system-x86_64</emulator>%s</devices></domain>""" % (UUID, ''.join(
    "<disk type='file'><driver type='qcow2'/><source file='/tmp/%s.qcow2'/><target dev='%s'/></disk>" % (name, name)
    for name in ('hda', 'hdb', 'vda', 'vdb', 'vdc', 'vdd', 'vde')))


class Kind:
    """How documents that are no domains get to a daemon, and back."""

    def __init__(self, datasets, schema, define, show, drop):
        self.datasets, self.schema, self.define, self.show, self.drop = datasets, schema, define, show, drop


KINDS_OF_DOCUMENT = {
    'network': Kind(['networkxml2xml', 'networkconf', 'networkfirewall'], 'network.rng', lambda c, x: c.networkDefineXML(x),
                    lambda o: o.XMLDesc(libvirt.VIR_NETWORK_XML_INACTIVE), lambda o: o.undefine()),
    'pool': Kind(['poolxml2xml', 'poolxml2argv'], 'storagepool.rng', lambda c, x: c.storagePoolDefineXML(x),
                 lambda o: o.XMLDesc(libvirt.VIR_STORAGE_XML_INACTIVE), lambda o: o.undefine()),
    'nwfilter': Kind(['nwfilterxml2xml', 'nwfilterfirewall'], 'nwfilter.rng', lambda c, x: c.nwfilterDefineXML(x), lambda o: o.XMLDesc(0), lambda o: o.undefine()),
    'secret': Kind(['secretxml2xml'], 'secret.rng', lambda c, x: c.secretDefineXML(x), lambda o: o.XMLDesc(0), lambda o: o.undefine()),
    'snapshot': Kind(['snapshotxml2xml'], 'domainsnapshot.rng',
                     lambda c, x: c.lookupByName('subject').snapshotCreateXML(x, libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE),
                     lambda o: o.getXMLDesc(libvirt.VIR_DOMAIN_SNAPSHOT_XML_SECURE), lambda o: o.delete(libvirt.VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY)),
    'checkpoint': Kind(['checkpointxml2xml'], 'domaincheckpoint.rng',
                       lambda c, x: c.lookupByName('subject').checkpointCreateXML(x, libvirt.VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE),
                       lambda o: o.getXMLDesc(libvirt.VIR_DOMAIN_CHECKPOINT_XML_SECURE), lambda o: o.delete(libvirt.VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY)),
    # At test+unix URIs of both.
    'vol': Kind(['volxml2xml', 'volxml2argv'], 'storagevol.rng', lambda c, x: c.storagePoolLookupByName('default-pool').createXML(x), lambda o: o.XMLDesc(), lambda o: o.delete()),
    'interface': Kind(['interfacexml2xml'], 'interface.rng', lambda c, x: c.interfaceDefineXML(x), lambda o: o.XMLDesc(), lambda o: o.undefine()),
    'cpu': Kind([], 'cpu.rng', lambda c, x: c.baselineCPU([x], 0), lambda o: o, lambda o: None),
}


class Side:
    """One daemon: what it prints for a document and which command line it makes."""

    def __init__(self, uri, state=None, kind=None):
        self.connection, self.state, self.kind = libvirt.open(uri), state, kind
        if kind in (KINDS_OF_DOCUMENT['snapshot'], KINDS_OF_DOCUMENT['checkpoint']):
            self.connection.defineXML(SUBJECT)

    def answers(self, text):
        return (self.shown(text), None) if self.kind else (self.printed(text), self.command(text))

    def shown(self, text):
        """A document of another kind, kept and printed."""
        try:
            kept = self.kind.define(self.connection, text)
        except libvirt.libvirtError as error:
            return Side.refusal(error)
        try:
            return ('ok', self.kind.show(kept))
        except libvirt.libvirtError as error:
            return Side.refusal(error)
        finally:
            try:
                self.kind.drop(kept)
            except libvirt.libvirtError as error:
                print('not dropped: %s' % error)

    def printed(self, text):
        try:
            defined = self.connection.defineXML(text)
        except libvirt.libvirtError as error:
            return Side.refusal(error)
        try:
            return ('ok', self._plain(defined.XMLDesc(PRINTED)))
        except libvirt.libvirtError as error:
            return Side.refusal(error)
        finally:
            defined.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_KEEP_NVRAM | libvirt.VIR_DOMAIN_UNDEFINE_KEEP_TPM)

    def command(self, text):
        try:
            return ('ok', self._plain(self.connection.domainXMLToNative('qemu-argv', text, 0)))
        except libvirt.libvirtError as error:
            return Side.refusal(error)

    def _plain(self, text):
        return text.replace(self.state, '/var/lib/libvirt/qemu') if self.state else text

    @staticmethod
    def refusal(error):
        return ('refused', '%d/%d %s' % (error.get_error_code(), error.get_error_domain(), error.get_error_message()))


def neutral_xml(text, given):
    text = re.sub(r"<uuid>[^<]*</uuid>", '<uuid/>', text, count=1)
    text = re.sub(r"<genid>[^<]*</genid>", '<genid/>', text) if '<genid>' not in given else text
    return re.sub(r'(?:[0-9a-f]{2}:){5}[0-9a-f]{2}', lambda m: m.group() if m.group() in given.lower() else 'MAC', text).strip().split('\n')


def neutral_other(text, given):
    return neutral_xml(text, given)


def neutral_argv(text, given):
    text = re.sub(r"'?\bPATH=[^ ]*( (?=[^A-Z-])[^ ]*)*", 'PATH', text)
    text = re.sub(r'port=59\d\d', 'port=FREE', text)
    # Files, sockets and devices that are opened for a guest are named where nothing is opened.
    text = re.sub(r'(fd=\d+|path=[^, ]*),server=on,wait=off', 'LISTENING', text)
    text = re.sub(r'-add-fd [^ ]* ', '', text)
    text = re.sub(r'-chardev file,(id=\w+),path=[^, ]*(,append=o\w+)?', r'-chardev file,\1,FILE', text)
    text = re.sub(r'logfile=[^, ]*(,logappend=o\w+)?', 'LOG', text)
    text = re.sub(r'-chardev (null|socket),id=chrtpm[^ ]*', '-chardev TPM', text)
    text = text.replace('"host_cdrom"', '"host_device"').replace('/var/run/', '/run/')
    text = re.sub(r'"dir":"/etc/pki/[^"]*"', '"dir":"PKI"', text)
    text = re.sub(r'("guest-cid":\d+,)?"vhostfd":"-1",', '', text)
    text = re.sub(r'"fd":"\d+"', '"fd":"N"', text)
    text = re.sub(r'-rtc base=20[^, ]*', '-rtc base=TIME', text)
    text = re.sub(r'(?:[0-9a-f]{2}:){5}[0-9a-f]{2}', lambda m: m.group() if m.group() in given.lower() else 'MAC', text)
    text = re.sub(r'-chardev socket,id=charmonitor,[^ ]*', '-chardev MONITOR', text)
    text = re.sub(r'"guid":"[^"]*"', '"guid":"X"', text) if '<genid>' not in given else text
    text = text.replace('/ram/libvirt/qemu/', '/ram/')
    text = re.sub(r'domain-(-1|\d+)-', 'domain-N-', text)
    text = re.sub(r'"data":"[^"]*","keyid":"masterKey0","iv":"[^"]*"', '"data":"X"', text)
    text = re.sub(r'-uuid [0-9a-f-]{36}', '-uuid X', text) if '<uuid>' not in given else text
    try:
        words = shlex.split(text)
    except ValueError:
        words = text.split(' ')
    lines, option = [], None
    for word in words:
        if option and not word.startswith('-'):
            lines.append(option + ' ' + word)
            option = None
        else:
            if option:
                lines.append(option)
            option = word if word.startswith('-') else None
            if not option:
                lines.append(word)
    return lines + ([option] if option else [])


def general(line):
    """A line without what one document has and another of its kind has not."""
    code = re.match(r'(\d+)/\d+ ', line)
    if code:
        return code.group() + general(line[code.end():])
    line = re.sub(r'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,27}', 'UUID', line.strip())
    return re.sub(r'\d+', '#', line)[:170]


def words_of(line):
    """The parts of an argument, to tell which differ."""
    return re.findall(r'"[^"]*":(?:"[^"]*"|[^,{}\[\]]+)|[^,{} ]+', line)


def said(answer):
    """A refusal without the part of libvirt it comes from."""
    return re.sub(r'^(\d+)/\d+', r'\1', answer[1])


def difference(kind, one, two, given, neutral):
    if neutral is not neutral_other and 'refused' in (one[0], two[0]) and any(HOST.search(answer[1]) for answer in (one, two) if answer[0] == 'refused'):
        return None
    if one[0] != two[0]:
        return '%s: only %s: %s' % (kind, 'theirs takes' if one[0] == 'ok' else 'ours takes', general(two[1] if one[0] == 'ok' else one[1]))
    if one[0] == 'refused':
        return None if said(one) == said(two) else '%s: refused otherwise: %s | %s' % (kind, general(one[1]), general(two[1]))
    a, b = neutral(one[1], given), neutral(two[1], given)
    if a == b:
        return None
    lost = [line for line in a if line not in b]
    extra = [line for line in b if line not in a]
    if not lost and not extra:
        return '%s: order: %s' % (kind, next((general(x) for x, y in zip(a, b) if x != y), 'length'))
    if lost and extra:
        x, y = words_of(lost[0]), words_of(extra[0])
        gone, new = [w for w in x if w not in y], [w for w in y if w not in x]
        head = lost[0].split(' ')[0] if lost[0].strip().startswith('-') else lost[0].strip().split(' ')[0]
        return '%s: %s: -%s +%s' % (kind, head, general(' '.join(gone[:3])), general(' '.join(new[:3])))
    return '%s: %s %s' % (kind, 'lost' if lost else 'extra', general((lost or extra)[0]))


def documents(shared, arch):
    root = os.path.join(shared, 'data/golden')
    manifest = json.load(open(os.path.join(root, 'cases.json')))
    seen = {}
    for case in manifest['cases']:
        if case['dataset'] != 'qemuxmlconf-argv' or case['expect']['result'] != 'ok' or not isinstance(case.get('in', {}).get('xml'), str):
            continue
        caps = case['args'].get('caps', {})
        if arch in (caps.get('arch'), 'any') and not caps.get('variant'):
            seen[case['in']['xml']] = os.path.join(root, 'data', case['in']['xml'])
    return [(name, without_identity(open(path).read())) for name, path in sorted(seen.items())]


def other_documents(shared, kind):
    """Documents of a kind that are no domains, of the sets whose inputs they are."""
    root = os.path.join(shared, 'data/golden')
    seen = {}
    for case in json.load(open(os.path.join(root, 'cases.json')))['cases']:
        path = case.get('in', {}).get('xml')
        if case['dataset'] in kind.datasets and case['expect']['result'] == 'ok' and isinstance(path, str):
            seen[path] = os.path.join(root, 'data', path)
    if not kind.datasets:
        seen = {path: path for path in glob.glob(os.path.join(root, 'data/cputestdata/x86*.xml'))}
    for name, path in sorted(seen.items()):
        tree = ET.parse(path).getroot()
        for domain in tree.iter('domain'):
            for uuid in domain.findall('uuid'):
                uuid.text = UUID
            for title in domain.findall('name'):
                title.text = 'subject'
        if tree.tag in ('network', 'pool'):
            for gone in tree.findall('name'):
                tree.remove(gone)
            ET.SubElement(tree, 'name').text = 'subject'
        if tree.tag in ('network', 'pool', 'filter'):
            for gone in tree.findall('uuid'):
                tree.remove(gone)
        if kind in (KINDS_OF_DOCUMENT['snapshot'], KINDS_OF_DOCUMENT['checkpoint']):
            for gone in tree.findall('parent'):
                tree.remove(gone)
            for wanted, value in (('name', 'moment'), ('creationTime', '1272917631')) + ((('state', 'shutoff'),) if tree.tag == 'domainsnapshot' else ()):
                if tree.find(wanted) is None:
                    ET.SubElement(tree, wanted).text = value
            if tree.find('domain') is None:
                tree.append(ET.fromstring(SUBJECT))
        for cpu in tree.iter('cpu'):
            if not kind.datasets and cpu.find('arch') is None:
                ET.SubElement(cpu, 'arch').text = 'x86_64'
        yield from ((name, ET.tostring(part, encoding='unicode')) for part in ([tree] if kind.datasets else tree.iter('cpu')))


def without_identity(text):
    root = ET.fromstring(text)
    for gone in root.findall('uuid'):
        root.remove(gone)
    root.find('name').text = 'guest'
    root.insert(1, ET.Element('uuid'))
    root[1].text = 'c7a5fdbd-edaf-9455-926a-d65c16db1809'
    return ET.tostring(root, encoding='unicode')


def random_changes(mutation, originals, options):
    """Documents changed at random; unchanged ones where no change is asked for."""
    suited = [entry for entry in originals if not options.element or '<%s' % options.element in entry[1]]
    for number in range(options.count if options.changes else len(suited)):
        dice = random.Random(options.seed * 1000003 + number)
        name, text = dice.choice(suited) if options.changes else suited[number]
        root = ET.fromstring(text)
        changes = [mutation.apply(root, dice) for _ in range(dice.randint(1, options.changes) if options.changes else 0)]
        yield name, '; '.join(changes), ET.tostring(root, encoding='unicode')


def sweep(places, originals, wanted, times):
    """Every value of an enumeration and every optional element of the schema at the places the documents have, each a few times."""
    done = collections.Counter()
    for name, text in originals:
        if len(text) > LARGE:
            continue
        paths = {}
        root = ET.fromstring(text)
        for parent in root.iter():
            for child in parent:
                paths[child] = (parent.tag, child.tag)
        numbers = {element: number for number, element in enumerate(root.iter())}
        for element, candidates in places.walk(root):
            number = numbers[element]
            place = paths.get(element, ('', element.tag))
            if wanted and wanted not in place:
                continue
            variant = element.get('type') or element.get('model') or ''
            for attribute, patterns in sorted(places.attributes(candidates).items()):
                for value in sorted(set(values for schema, node in patterns for values in places.values(schema, node))):
                    key = place + (variant if attribute not in ('type', 'model') else '', attribute, value)
                    if done[key] < times and element.get(attribute) != value:
                        done[key] += 1
                        changed = copy.deepcopy(root)
                        list(changed.iter())[number].set(attribute, value)
                        yield name, 'set %s/%s/@%s=%s' % (place + (attribute, value)), ET.tostring(changed, encoding='unicode')
            for child, pairs in sorted(places.children(candidates).items()):
                if child in ('metadata', 'any', 'uuid', 'name', 'emulator') or element.find(child) is not None:
                    continue
                for richness in (0.1, 0.9):
                    key = place + (variant, child, richness)
                    if done[key] >= times:
                        continue
                    done[key] += 1
                    maker = Maker('%s%s%s' % (name, child, richness), richness)
                    changed = copy.deepcopy(root)
                    try:
                        list(changed.iter())[number].append(ET.fromstring(str(maker.element(*maker.random.choice(pairs)))))
                    except ET.ParseError:
                        continue
                    yield name, 'add %s/%s/%s' % (place + (child,)), ET.tostring(changed, encoding='unicode')


def replay(theirs, ours, paths, neutrals):
    for path in paths:
        text = open(path).read()
        for kind, one, two, neutral in zip(('define', 'native'), theirs.answers(text), ours.answers(text), neutrals):
            if one is None:
                break
            same = difference(kind, one, two, text, neutral)
            print('%s %s: %s' % (path, kind, same or 'same (%s)' % one[0]))
            if same and one[0] != two[0]:
                print(one[1] if one[0] == 'refused' else two[1])
            elif same:
                a, b = ([x[1]] if x[0] != 'ok' else neutral(x[1], text) for x in (one, two))
                print('\n'.join(line for line in difflib.unified_diff(a, b, 'theirs', 'ours', lineterm='', n=1)))


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--shared')
    options.add_argument('--theirs', required=True)
    options.add_argument('--ours', required=True)
    options.add_argument('--state', help="where our daemon keeps what Debian's keeps in /var/lib/libvirt/qemu")
    options.add_argument('--out')
    options.add_argument('--arch', default='x86_64')
    options.add_argument('--count', type=int, default=5000)
    options.add_argument('--seed', type=int, default=1)
    options.add_argument('--skip', type=int, default=0, help='so many changes of the sweep were looked at before')
    options.add_argument('--seconds', type=float, default=0, help='no longer than this')
    options.add_argument('--changes', type=int, default=2)
    options.add_argument('--element')
    options.add_argument('--kind', choices=sorted(KINDS_OF_DOCUMENT))
    options.add_argument('--sweep', type=int, default=0, help='instead of at random: every value and element of the schema, at so many places each')
    options.add_argument('--show', type=int, default=40)
    options.add_argument('--only', help='tell only differences like this')
    options.add_argument('--kinds', nargs='*', default=KINDS, help='kinds of changes')
    options.add_argument('--replay', nargs='*')
    options = options.parse_args()
    kind = KINDS_OF_DOCUMENT.get(options.kind)
    theirs, ours = Side(options.theirs, kind=kind), Side(options.ours, options.state, kind)
    neutrals = (neutral_other, None) if kind else (neutral_xml, neutral_argv)
    if options.replay:
        return replay(theirs, ours, options.replay, neutrals)
    originals = list(other_documents(options.shared, kind)) if kind else documents(options.shared, options.arch)
    places = Places(Schema(os.path.join(options.shared, 'data/schemas'), kind.schema if kind else 'domain.rng'))
    mutation = Mutation(places, originals, options.element, options.kinds)
    tally, example, figures = collections.Counter(), {}, collections.Counter()
    changed = sweep(places, originals, options.element, options.sweep) if options.sweep else random_changes(mutation, originals, options)
    began = time.monotonic()
    for name, changes, text in itertools.islice(changed, options.skip, options.skip + options.count):
        if options.seconds and time.monotonic() - began > options.seconds:
            break
        one, two = theirs.answers(text), ours.answers(text)
        for kind, a, b, neutral in zip(('define', 'native'), one, two, neutrals):
            if a is None:
                break
            figures[kind, a[0], b[0]] += 1
            told = difference(kind, a, b, text, neutral)
            if told:
                figures[kind, 'differ'] += 1
                tally[told] += 1
                best = example.get(told)
                if best is None or len(text) < len(best[2]):
                    example[told] = (name, changes, text, a, b)
                if kind == 'define' and a[0] == 'refused' == b[0]:
                    break
    print(dict(figures))
    if options.out:
        os.makedirs(options.out, exist_ok=True)
        for old in glob.glob(os.path.join(options.out, '*')):
            os.remove(old)
    for rank, (told, count) in enumerate(tally.most_common()):
        name, changes, text, a, b = example[told]
        if options.out:
            with open(os.path.join(options.out, '%03d.xml' % rank), 'w') as file:
                file.write(text)
            with open(os.path.join(options.out, '%03d.txt' % rank), 'w') as file:
                file.write('%d times: %s\nfrom %s by %s\n--- theirs\n%s\n--- ours\n%s\n' % (count, told, name, changes, a[1], b[1]))
        if rank < options.show and (not options.only or re.search(options.only, told)):
            print('%4d %03d %s   [%s: %s]' % (count, rank, told, name.split('/')[-1], changes[:100]))
    return 0


if __name__ == '__main__':
    sys.exit(main())
