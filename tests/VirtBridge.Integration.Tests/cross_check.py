"""The same guests through every surface: what virsh, D-Bus, SNMP (both modules), gRPC and metrics say must be one thing.

Arguments: URI, bus address, object of the connection, SNMP agent, stubs folder, gRPC target, metrics socket.
Counters that grow while we look must lie between what virsh said before and after.
"""
import re
import subprocess
import sys
import time

uri, address, root, agent, stubs, target, metrics = sys.argv[1:8]
sys.path.insert(0, stubs)
import dbus
import grpc
from virtbridge.v1 import inventory_pb2, inventory_pb2_grpc

LIBVIRT, VM = '1.3.6.1.4.1.36957.1.1.1', '1.3.6.1.2.1.236.1'
MIB = 1 << 20


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def virsh():
    """name -> statistic -> text."""
    guests = {}
    for part in run('virsh', '-c', uri, 'domstats', '--raw').split('Domain: ')[1:]:
        name, *lines = part.strip().split('\n')
        guests[name.strip("'")] = dict(line.strip().split('=', 1) for line in lines)
    return guests


def number(stats, key):
    return int(stats.get(key, 0))


def from_virsh(stats):
    """What all surfaces show of a guest: things that stand still, and counters."""
    state = number(stats, 'state.state')
    still = {'state': state, 'vcpus': number(stats, 'vcpu.current'), 'max_vcpus': number(stats, 'vcpu.maximum'),
             'memory': number(stats, 'balloon.current') << 10, 'max_memory': number(stats, 'balloon.maximum') << 10}
    grows = {'cpu': number(stats, 'cpu.time')}
    for n in range(number(stats, 'block.count')):
        disk = stats[f'block.{n}.name']
        still[f'{disk} path'], still[f'{disk} capacity'] = stats.get(f'block.{n}.path', ''), number(stats, f'block.{n}.capacity')
        for key in ('rd.reqs', 'rd.bytes', 'wr.reqs', 'wr.bytes'):
            grows[f'{disk} {key}'] = number(stats, f'block.{n}.{key}')
    for n in range(number(stats, 'net.count')):
        for key in ('rx.bytes', 'rx.pkts', 'tx.bytes', 'tx.pkts'):
            grows[f'net{n} {key}'] = number(stats, f'net.{n}.{key}')
    return still, grows


def from_bus():
    bus = dbus.bus.BusConnection(address)
    guests = {}
    for name, stats in bus.call_blocking('org.libvirt', root, 'org.libvirt.Connect', 'GetAllDomainStats', 'uu', (dbus.UInt32(0), dbus.UInt32(0))):
        guests[str(name)] = from_virsh({str(k): str(int(v)) if not isinstance(v, dbus.String) else str(v) for k, v in stats.items()})
    for path in bus.call_blocking('org.libvirt', root, 'org.libvirt.Connect', 'ListDomains', 'u', (dbus.UInt32(0),)):
        name = str(bus.call_blocking('org.libvirt', path, 'org.freedesktop.DBus.Properties', 'Get', 'ss', ('org.libvirt.Domain', 'Name')))
        state = bus.call_blocking('org.libvirt', path, 'org.libvirt.Domain', 'GetState', 'u', (dbus.UInt32(0),))
        assert int(state[0]) == guests[name][0]['state'], (name, state)
    return guests


def walk(base):
    """column -> index -> value of a table, or of single objects."""
    found = {}
    for line in run('snmpbulkwalk', '-v2c', '-c', 'public', '-t', '10', '-Onqe', '-Cr40', agent, base).split('\n'):
        if match := re.match(rf'\.{re.escape(base)}\.(\d+)\.([\d.]+) (.*)$', line):
            found.setdefault(int(match[1]), {})[match[2]] = match[3].strip().strip('"')
    return found


def from_libvirt_mib():
    table = walk(LIBVIRT)
    states = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6}
    return {name: ({'state': states[int(table[3][row])], 'vcpus': int(table[4][row]), 'memory': int(table[5][row]) * MIB, 'max_memory': int(table[6][row]) * MIB},
                   {'cpu': int(table[7][row])}) for row, name in table[2].items()}


def from_vm_mib():
    table, disks, processors = walk(VM + '.4.1'), walk(VM + '.7.1'), walk(VM + '.5.1')
    states, guests = {4: 1, 8: 3, 10: 4, 11: 5, 12: 6}, {}
    assert int(run('snmpget', '-v2c', '-c', 'public', '-Oqv', agent, VM + '.2.0')) == len(table[2])
    for row, name in table[2].items():
        unit = int(table[12][row])
        still = {'state': states[int(table[6][row])], 'vcpus': int(table[9][row]), 'max_vcpus': int(table[11][row]),
                 'memory': int(table[13][row]) * unit, 'max_memory': int(table[15][row]) * unit}
        grows = {'cpu': int(table[17][row]) * 1000}
        assert len([r for r in processors.get(2, {}) if r.split('.')[0] == row]) == still['vcpus'], name
        for disk in (r for r in disks.get(9, {}) if r.split('.')[0] == row):
            label = disks[9][disk]
            if int(disks[11][disk]) < 0:
                continue
            still[f'{label} path'], still[f'{label} capacity'] = disks[6][disk], int(disks[11][disk]) * int(disks[10][disk])
            for column, key in ((13, 'rd.reqs'), (15, 'rd.bytes'), (14, 'wr.reqs'), (16, 'wr.bytes')):
                grows[f'{label} {key}'] = int(disks[column][disk])
        guests[name] = (still, grows)
    return guests


def from_grpc():
    stub, guests, after = inventory_pb2_grpc.InventoryStub(grpc.insecure_channel(target)), {}, ''
    while True:
        page = stub.ListDomains(inventory_pb2.ListDomainsRequest(page_size=30, page_token=after), timeout=60)
        for d in page.domains:
            still = {'state': d.state, 'vcpus': d.vcpus, 'max_vcpus': d.max_vcpus, 'memory': d.memory, 'max_memory': d.max_memory}
            grows = {'cpu': d.cpu_time_ns}
            for disk in d.disks:
                still[f'{disk.target} path'], still[f'{disk.target} capacity'] = disk.path, disk.capacity
                grows |= {f'{disk.target} rd.reqs': disk.read_requests, f'{disk.target} rd.bytes': disk.read_bytes,
                          f'{disk.target} wr.reqs': disk.write_requests, f'{disk.target} wr.bytes': disk.write_bytes}
            for n, nic in enumerate(d.nics):
                grows |= {f'net{n} rx.bytes': nic.receive_bytes, f'net{n} rx.pkts': nic.receive_packets,
                          f'net{n} tx.bytes': nic.transmit_bytes, f'net{n} tx.pkts': nic.transmit_packets}
            guests[d.name] = (still, grows)
        after = page.next_page_token
        if not after:
            return guests


def from_metrics():
    text = run('curl', '-sf', '--unix-socket', metrics, 'http://localhost/metrics')
    guests = {}
    names = {'libvirt_domain_info_vstate': ('state', 1), 'libvirt_domain_info_virtual_cpus': ('vcpus', 1),
             'libvirt_domain_info_memory_usage_bytes': ('memory', 1), 'libvirt_domain_info_maximum_memory_bytes': ('max_memory', 1)}
    counters = {'libvirt_domain_info_cpu_time_seconds_total': ('cpu', 1e9)}
    block = {'libvirt_domain_block_stats_read_requests_total': 'rd.reqs', 'libvirt_domain_block_stats_read_bytes_total': 'rd.bytes',
             'libvirt_domain_block_stats_write_requests_total': 'wr.reqs', 'libvirt_domain_block_stats_write_bytes_total': 'wr.bytes'}
    seen = set()
    for name, labels, value in re.findall(r'^(\w+)\{(.*?)\} (\S+)$', text, re.M):
        label = dict(re.findall(r'(\w+)="(.*?)"', labels))
        if 'domain' not in label:
            continue
        still, grows = guests.setdefault(label['domain'], ({}, {}))
        seen.add(name)
        if name in names:
            still[names[name][0]] = int(float(value) * names[name][1])
        elif name in counters:
            grows[counters[name][0]] = round(float(value) * counters[name][1])
        elif name in block:
            grows[f"{label['target_device']} {block[name]}"] = int(float(value))
        elif name == 'virtbridge_domain_stale':
            assert value == '0', label
    assert set(names) <= seen and set(counters) <= seen, seen
    return guests


def differences(got, before, after, slack, unit=1):
    wrong = [f'guests {sorted(set(got) ^ set(before))[:4]}'] if set(got) != set(before) else []
    for name, (still, grows) in got.items():
        if name not in before:
            continue
        for key, value in still.items():
            low, high = before[name][0].get(key), after[name][0].get(key)
            if 'memory' in key:
                low, high = low // unit * unit, high // unit * unit
            if value not in (low, high):
                wrong.append(f'{name} {key}: {value}, virsh {low}')
        for key, value in grows.items():
            low, high = before[name][1].get(key, 0), after[name][1].get(key, 0)
            if not low - slack.get(key, 0) <= value <= high:
                wrong.append(f'{name} {key}: {value}, virsh {low}..{high}')
    return wrong


compared = 0
for surface, read, slack in (('D-Bus', from_bus, {}), ('LIBVIRT-MIB', from_libvirt_mib, {}), ('VM-MIB', from_vm_mib, {'cpu': 999}),
                             ('gRPC', from_grpc, {}), ('metrics', from_metrics, {'cpu': 1})):
    before = {name: from_virsh(stats) for name, stats in virsh().items()}
    limit = time.monotonic() + 30
    while True:
        # Surfaces that remember may show what was true a few seconds ago: only what stays different is wrong.
        got = read()
        after = {name: from_virsh(stats) for name, stats in virsh().items()}
        wrong = differences(got, before, after, slack, MIB if surface == 'LIBVIRT-MIB' else 1)
        if not wrong or time.monotonic() > limit:
            break
        time.sleep(0.5)
    assert not wrong, (surface, len(wrong), wrong[:10])
    compared += sum(len(still) + len(grows) for still, grows in got.values())
    print(surface, len(got), 'guests agree')
print('values', compared > 20 * len(before))
