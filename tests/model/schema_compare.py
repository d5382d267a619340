#!/usr/bin/python3
"""Documents made from libvirt's schemas, defined at Debian's libvirt and at our daemon: what the one keeps, the other has to keep.

  schema_compare.py --schemas FOLDER --theirs URI --ours URI --kind domain [--count 2000] [--seed 1] [--type qemu] [--show 3]

theirs may be "none": then only what ours never keeps is told. For each document that both take, elements and attributes that only one of them prints are counted; for those only one takes, the
refusals. libvirt 9.0.0 is older than the schemas: "extra" holds what it does not know yet.
"""
import argparse
import collections
import re
import sys
import xml.etree.ElementTree as ET

import libvirt

from schema_documents import Element, Maker, Schema

libvirt.registerErrorHandler(lambda *_: None, None)

SKELETON = {
    'domain': "<domain type='%(type)s'>%(before)s<name>%(name)s</name><memory>262144</memory><vcpu>4</vcpu>%(os)s%(top)s<devices>%(devices)s</devices></domain>",
}
OS = "<os><type arch='x86_64' machine='%s'>hvm</type></os>"

KINDS = {
    'domain': ('domain.rng', ('domain',), lambda c, x: c.defineXML(x), lambda o: o.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE | libvirt.VIR_DOMAIN_XML_SECURE),
               lambda o: o.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_NVRAM)),
    'network': ('network.rng', ('network',), lambda c, x: c.networkDefineXML(x), lambda o: o.XMLDesc(libvirt.VIR_NETWORK_XML_INACTIVE), lambda o: o.undefine()),
    'pool': ('storagepool.rng', ('pool',), lambda c, x: c.storagePoolDefineXML(x, 0), lambda o: o.XMLDesc(libvirt.VIR_STORAGE_XML_INACTIVE), lambda o: o.undefine()),
    'nwfilter': ('nwfilter.rng', ('filter',), lambda c, x: c.nwfilterDefineXML(x), lambda o: o.XMLDesc(0), lambda o: o.undefine()),
    'secret': ('secret.rng', ('secret',), lambda c, x: c.secretDefineXML(x), lambda o: o.XMLDesc(0), lambda o: o.undefine()),
}


def domain_document(maker, schema, options, number):
    """One rich element in an otherwise plain guest."""
    domain_schema, domain = schema.find('domain')
    devices_schema, devices = next((s, n) for s, n in domain_schema.children(list(domain)) if n.get('name') == 'devices')
    inside = [('devices', s, n) for s, n in devices_schema.children(list(devices)) if n.get('name') != 'emulator']
    on_top = [('top', s, n) for s, n in domain_schema.children(list(domain)) if n.get('name') not in ('devices', 'name', 'uuid', 'memory', 'currentMemory', 'vcpu', 'metadata')]
    names = sorted({n.get('name') or 'any' for _, _, n in inside + on_top})
    wanted = options.element or maker.random.choice(names)
    place, owner, node = maker.random.choice([entry for entry in inside + on_top if (entry[2].get('name') or 'any') == wanted])
    made = maker.element(owner, node)
    parts = {'type': options.type, 'name': 'sc%d' % number, 'before': '', 'top': '', 'devices': '', 'os': OS % maker.random.choice(['pc', 'q35'])}
    if made.name == 'os':
        parts['os'] = str(made)
    else:
        parts[place] = str(made)
    return wanted, SKELETON['domain'] % parts


def plain_document(maker, schema, options, number):
    path = KINDS[options.kind][1]
    owner, node = schema.find(*path)
    made = maker.element(owner, node)
    made.children = [child for child in made.children if child.name not in ('name', 'uuid')]
    name = 'sc%d' % number
    if options.kind == 'nwfilter':
        made.attributes['name'] = name
    elif options.kind != 'secret':
        child = Element('name')
        child.text = name
        made.children.insert(0, child)
    return made.attributes.get('type', options.kind), str(made)


def facts(text):
    """Every element and attribute of a document, by path, with how often."""
    found = collections.Counter()

    def walk(node, path):
        place = path + '/' + re.sub(r'\{[^}]*\}', '', node.tag)
        found[place] += 1
        for key, value in node.attrib.items():
            found['%s@%s=%s' % (place, key, value)] += 1
        if node.text and node.text.strip():
            found['%s=%s' % (place, node.text.strip())] += 1
        for child in node:
            walk(child, place)

    walk(ET.fromstring(text), '')
    return found


def places(text):
    """Every element and attribute of a document, without values."""
    return {fact.split('=')[0] for fact in facts(text)}


def told(kind, connection, text):
    """What a daemon prints, or why it does not take it."""
    _, _, define, dump, undefine = KINDS[kind]
    try:
        defined = define(connection, text)
    except libvirt.libvirtError as error:
        return None, str(error)
    try:
        return re.sub(r'\s*<uuid>[^<]*</uuid>', '', dump(defined), count=1), None
    finally:
        undefine(defined)


# libvirt 9.0.0 does not have these yet, or names what is random.
NEWER = re.compile(r'^extra [^ ]*(devices/(watchdog|pstore)|@blob=)|genid=')


def general(message):
    return re.sub(r"'[^']*'|\d+|sc\d+", '#', message)[:150]


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--schemas', required=True)
    options.add_argument('--theirs', required=True)
    options.add_argument('--ours', required=True)
    options.add_argument('--kind', default='domain')
    options.add_argument('--type', default='qemu')
    options.add_argument('--element', help='only this element of a domain')
    options.add_argument('--count', type=int, default=1000)
    options.add_argument('--seed', type=int, default=1)
    options.add_argument('--richness', type=float, default=0.4)
    options.add_argument('--show', type=int, default=1)
    options = options.parse_args()
    theirs, ours = None if options.theirs == 'none' else libvirt.open(options.theirs), libvirt.open(options.ours)
    schema = Schema(options.schemas, KINDS[options.kind][0])
    tally, example, both = collections.Counter(), collections.defaultdict(list), 0
    messages_same = messages = 0
    given, kept = collections.Counter(), set()
    for number in range(options.count):
        maker = Maker(options.seed * 1000003 + number, options.richness)
        wanted, text = (domain_document if options.kind == 'domain' else plain_document)(maker, schema, options, number)
        one, no_one = told(options.kind, theirs, text) if theirs else (None, '')
        two, no_two = told(options.kind, ours, text)
        news = []
        if two:
            given.update(places(text))
            kept |= places(two)
        if one and two:
            both += 1
            a, b = facts(one), facts(two)
            mac = lambda key: re.sub(r'((@address|/mac@address)=)[0-9a-f:]{17}', r'\1MAC', re.sub(r'=[0-9a-f]{8}-[0-9a-f-]{27}', '=UUID', key))
            news += ['lost  ' + mac(key) for key in a - b] + ['extra ' + mac(key) for key in b - a]
        elif not theirs:
            pass
        elif one:
            news.append('only theirs takes it: %s: %s' % (wanted, general(no_two)))
        elif two:
            news.append('only ours takes it: %s: %s' % (wanted, general(no_one)))
        else:
            messages += 1
            messages_same += no_one == no_two
            if no_one != no_two:
                news.append('refused otherwise: %s: %s / %s' % (wanted, general(no_one), general(no_two)))
        for entry in {entry for entry in news if not NEWER.search(entry)}:
            tally[entry] += 1
            if len(example[entry]) < options.show:
                example[entry].append(text)
    print('%d documents, %d taken by both, %d refused by both (%d in the same words)' % (options.count, both, messages, messages_same))
    for entry, count in sorted(tally.items(), key=lambda item: (item[0].split()[0], -item[1])):
        print('%4d %s' % (count, entry))
        for text in example[entry][:options.show]:
            print('       ' + text)
    for place, count in sorted(given.items()):
        if place not in kept:
            print('%4d never kept %s' % (count, place))


if __name__ == '__main__':
    sys.exit(main())
