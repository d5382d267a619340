#!/usr/bin/python3
"""Everything an agent says of VM-MIB and LIBVIRT-MIB against the modules' facts: types, ranges, sizes, enumerations, indexes, order, access.

    snmp-conformity.py FACTS/snmp.json AGENT [READ-COMMUNITY [WRITE-COMMUNITY]]
"""
import json
import re
import subprocess
import sys

facts, agent = json.load(open(sys.argv[1])), sys.argv[2]
read, write = (sys.argv[3:] + ['public', 'private'])[:2] if len(sys.argv) < 5 else sys.argv[3:5]
wrong, seen = [], {}
vm, own = facts['vm_mib'], facts['libvirt_mib']
types = {c['name']: c for c in vm['textual_conventions'] + vm['imported_conventions']}
types['UUID'] = {'base': 'OctetString', 'size': [[16, 16]]}
WIRE = {'Integer32': 'INTEGER', 'INTEGER': 'INTEGER', 'OctetString': 'OCTETS', 'OCTET STRING': 'OCTETS', 'TimeTicks': 'Timeticks', 'Counter64': 'Counter64',
        'ObjectIdentifier': 'OID', 'Unsigned32': 'Gauge32', 'Gauge32': 'Gauge32'}


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


def walk(base, tool=('snmpbulkwalk', '-Cr25')):
    out = run(*tool, '-v2c', '-c', read, '-t', '10', '-m', '', '-One', agent, base).stdout
    return [(tuple(map(int, m[1].split('.')[1:])), m[2]) for m in re.finditer(r'^(\.[\d.]+) = (.*(?:\n(?!\.).*)*)$', out, re.M)]


def parse(text):
    kind, _, value = text.partition(': ')
    if text == '""':
        return 'OCTETS', b''
    if kind == 'Hex-STRING':
        return 'OCTETS', bytes.fromhex(value.replace('\n', ' '))
    if kind == 'STRING':
        return 'OCTETS', value.strip('"').encode()
    if kind == 'Timeticks':
        return kind, int(re.match(r'(?:\()?(\d+)', value)[1]) if value[0] in '(0123456789' and ':' not in value.split(' ')[0] else 0
    if kind == 'OID':
        return kind, value
    return kind, int(value)


def allowed(spec):
    """Wire type, ranges of numbers, sizes of octets."""
    syntax = spec['syntax']
    convention = types.get(syntax, {})
    base = WIRE[convention.get('base', syntax)]
    ranges = spec.get('range') or convention.get('range')
    if isinstance(ranges, str):
        ranges = [[int(x) for x in ranges.split('..')]]
    enum = spec.get('enum') or convention.get('enum')
    if enum:
        ranges = [[n, n] for _, n in enum]
    return base, ranges, spec.get('size') or convention.get('size')


for module, root in ((vm, '1.3.6.1.2.1.236'), (own, '1.3.6.1.4.1.36957')):
    objects = {tuple(map(int, o['oid'].split('.'))): o for o in module['objects']}
    entries = {oid: o for oid, o in objects.items() if o['node'] == 'entry'}
    found = walk(root)
    names = [oid for oid, _ in found]
    if names != sorted(set(names)):
        wrong.append(f'{root}: not in order or twice')
    if names != [oid for oid, _ in walk(root, ('snmpwalk',))]:
        wrong.append(f'{root}: GETNEXT and GETBULK see different objects')
    rows = {}
    for oid, text in found:
        spec = next((objects[oid[:n]] for n in range(len(oid), 5, -1) if oid[:n] in objects and objects[oid[:n]]['node'] in ('column', 'scalar')), None)
        if spec is None:
            wrong.append(f'{oid}: no object of {module["module"]}')
            continue
        base, ranges, sizes = allowed(spec)
        kind, value = parse(text)
        seen.setdefault(spec['name'], set()).add(text)
        size = len(value) if isinstance(value, bytes) else value
        bounds = sizes if isinstance(value, bytes) else ranges
        if kind != base:
            wrong.append(f"{spec['name']} is {kind}, not {base}: {text}")
        elif bounds and not isinstance(value, str) and kind != 'Timeticks' and not any(low <= size <= high for low, high in bounds):
            wrong.append(f"{spec['name']} = {text} is outside {bounds}")
        if spec['access'] not in ('read-only', 'read-write', 'read-create'):
            wrong.append(f"{spec['name']} is {spec['access']} and was told")
        own_oid = tuple(map(int, spec['oid'].split('.')))
        index = oid[len(own_oid):]
        if spec['node'] == 'scalar':
            if index != (0,):
                wrong.append(f"{spec['name']} has instance {index}")
        else:
            rows.setdefault(own_oid[:-1], {}).setdefault(own_oid[-1], set()).add(index)
    for entry, columns in rows.items():
        spec = entries[entry]
        length = sum(16 if types.get(next(o for o in objects.values() if o['name'] == i).get('syntax'), {}).get('base') == 'OctetString' else 1 for i in spec['index'])
        if any(len(i) != length or min(i) < 0 or (length < 16 and min(i) < 1) for i in next(iter(columns.values()))):
            wrong.append(f"{spec['name']}: an index is not {spec['index']}")
        if len({frozenset(c) for c in columns.values()}) != 1:
            wrong.append(f"{spec['name']}: columns have different rows")
    for oid, spec in objects.items():
        readable = spec['access'] in ('read-only', 'read-write', 'read-create')
        if readable and spec['name'] not in seen:
            wrong.append(f"{spec['name']} was not told")
        # Only what may be written can be: everything else refuses in a word, and nothing changes.
        instance = next((o for o, _ in found if o[:len(oid)] == oid), None)
        if readable and spec['access'] == 'read-only' and instance:
            said = run('snmpset', '-v2c', '-c', write, '-m', '', agent, '.' + '.'.join(map(str, instance)), 'i', '1')
            if not re.search('notWritable|noAccess', said.stderr):
                wrong.append(f"{spec['name']} was set: {said.stdout}{said.stderr}")
told = sum(len(v) for v in seen.values())
print(f'{len(seen)} objects, {told} different values, {len(wrong)} wrong')
print('\n'.join(wrong[:40]))
sys.exit(1 if wrong else 0)
