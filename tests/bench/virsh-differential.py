#!/usr/bin/env python3
"""virsh-differential.py: every command of virsh with every option, on the library that LD_LIBRARY_PATH names.

    virsh-differential.py run FACTS/virsh.json [--uri URI] [--off] [--wrong] > OUT      one line a command line: key TAB status, output and messages
        --off: the domain is shut off first (commands about domains only)       --wrong: numbers that are none, negative or huge
    virsh-differential.py compare THEIRS OURS
"""
import collections, json, os, re, subprocess, sys, tempfile

WORK = tempfile.mkdtemp(prefix='vbvirsh')
FILES = {
    'domain.xml': "<domain type='test'><name>a</name><uuid>11111111-1111-1111-1111-111111111111</uuid><memory>65536</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>",
    'disk.xml': "<disk type='file' device='disk'><source file='/b'/><target dev='vdb' bus='virtio'/></disk>",
    'net.xml': "<network><name>n</name><uuid>11111111-1111-1111-1111-111111111111</uuid><bridge name='virbr9'/></network>",
    'pool.xml': "<pool type='dir'><name>p</name><uuid>11111111-1111-1111-1111-111111111111</uuid><target><path>/p</path></target></pool>",
    'vol.xml': "<volume><name>v</name><capacity>1000</capacity></volume>",
    'iface.xml': "<interface type='ethernet' name='eth7'><start mode='none'/></interface>",
    'snap.xml': "<domainsnapshot><name>s</name></domainsnapshot>",
    'cpu.xml': "<cpu><arch>x86_64</arch><model>qemu64</model></cpu>",
    'dev.xml': "<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'><wwnn>1111222233334444</wwnn><wwpn>5555666677778888</wwpn></capability></capability></device>",
    'secret.xml': "<secret ephemeral='no'><uuid>11111111-1111-1111-1111-111111111111</uuid><usage type='volume'><volume>/v</volume></usage></secret>",
}
# Commands that wait for ever, need a terminal or act on this machine.
SKIP = {'console', 'edit', 'event', 'net-event', 'pool-event', 'nodedev-event', 'secret-event', 'net-edit', 'pool-edit', 'iface-edit', 'nwfilter-edit', 'snapshot-edit', 'checkpoint-edit',
        'save-image-edit', 'managedsave-edit', 'qemu-monitor-event', 'qemu-attach', 'lxc-enter-namespace', 'nodesuspend', 'quit', 'exit', 'help', 'cd', 'echo', 'pwd', 'connect', 'self-test',
        'complete', 'vol-download', 'vol-upload', 'migrate', 'await', 'nodedev-detach'}
SETUP = {'snapshot': 'snapshot-create-as test s0', 'checkpoint': 'checkpoint-create-as test c0', 'vol': 'vol-create-as default-pool v0 1000'}


def value(command, option):
    name = option['name']
    table = {'domain': 'test', 'network': 'default', 'pool': 'default-pool', 'vol': 'v0', 'interface': 'eth1', 'iface': 'eth1', 'device': 'computer' if command.startswith('nodedev') else 'vda', 'snapshotname': 's0',
             'checkpointname': 'c0', 'secret': '11111111-1111-1111-1111-111111111111', 'nwfilter': 'none', 'path': 'vda', 'target': 'vda', 'size': '1024', 'count': '2', 'name': 'x', 'newname': 'x', 'new-name': 'x',
             'capacity': '1000', 'delta': '1000', 'newcapacity': '2000', 'type': 'dir', 'mode': 'reboot', 'duration': '1', 'bandwidth': '10', 'downtime': '10', 'start': '0', 'source': '/x', 'id': '1', 'cpulist': '0',
             'iothread': '1', 'vcpu': '0', 'pid': '1', 'signame': 'kill', 'keycode': '30', 'user': 'root', 'password': 'x', 'uuid': '11111111-1111-1111-1111-111111111111', 'state': 'up', 'bridge': 'br9', 'seconds': '1',
             'date': '1', 'section': 'ip-dhcp-host', 'command': 'add-last', 'xml': "'<host mac=\"52:54:00:00:00:01\" ip=\"192.168.122.5\"/>'", 'uri': 'http://example.org/x', 'key': 'k', 'set': "'<m/>'", 'event': 'lifecycle',
             'format': 'raw', 'on_crash': 'destroy', 'action': 'destroy', 'base': '/x', 'dest': '/y', 'title': 't', 'new-desc': 'd', 'inputpool': 'default-pool', 'wwnn,wwpn': '1,2', 'cap': 'system', 'mac': '52:54:00:00:00:01'}
    if name == 'file' or name == 'xmlfile' or name == 'FILE':
        kind = ('snap.xml' if 'snapshot' in command else 'net.xml' if command.startswith('net') else 'pool.xml' if command.startswith('pool') else 'vol.xml' if command.startswith('vol') else
                'iface.xml' if command.startswith('iface') else 'dev.xml' if command.startswith('nodedev') else 'secret.xml' if command.startswith('secret') else 'cpu.xml' if 'cpu' in command else
                'disk.xml' if 'device' in command else 'saved' if command in ('save', 'restore', 'dump', 'screenshot') or 'image' in command else 'domain.xml')
        return WORK + '/' + kind
    return table.get(name, '1' if option['type'] == 'int' else 'x')


def lines(commands):
    for command in commands:
        if command['name'] in SKIP:
            continue
        options = [o for o in command['options'] if o['type'] != 'alias']
        needed = [o for o in options if o.get('required')]
        base = [command['name']] + [w for o in needed for w in ('--' + o['name'], value(command['name'], o))]
        yield command['name'], ' '.join(base)
        yield command['name'], command['name']
        if any(o['name'] == 'domain' for o in needed):
            yield command['name'], ' '.join(w if w != 'test' else 'nope' for w in base)
        for option in options:
            if option.get('required'):
                continue
            extra = ['--' + option['name']] + ([] if option['type'] == 'bool' else [value(command['name'], option)])
            yield command['name'], ' '.join(base + extra)


def tidy(text):
    text = text.replace(WORK, 'WORK')
    text = re.sub(r'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'UUID', text)
    text = re.sub(r'\b1[67]\d{8,}\b|\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d( [-+]\d{4})?|52:54:00:\S{8}|\b\d{6,}\.\d+s?|\b\d{12,}\b', 'N', text)
    text = re.sub(r'(in function|Flags? .*) vir\w+', r'\1 F', re.sub(r'in function \w+', 'in function F', text))
    return re.sub(r'[ -]{2,}', '  ', text).replace('\n', '\\n')


def wrong(commands):
    for command in commands:
        if command['name'] in SKIP:
            continue
        options = [o for o in command['options'] if o['type'] != 'alias']
        needed = [o for o in options if o.get('required')]
        for option in options:
            if option['type'] == 'int':
                base = [w for o in needed if o is not option for w in ('--' + o['name'], value(command['name'], o))]
                for bad in ('abc', '-1', '0', '99999999999999999999'):
                    yield command['name'], ' '.join([command['name'], *base, '--' + option['name'], bad])


def run(facts, uri, off, bad):
    for name, text in FILES.items():
        open(f'{WORK}/{name}', 'w').write(text)
    commands = [c for g in json.load(open(facts))['virsh']['groups'] for c in g['commands']]
    for name, line in wrong(commands) if bad else lines(commands):
        prefix = next((s + '; ' for k, s in SETUP.items() if name.startswith(k)), '')
        if off:
            if '--domain test' not in line:
                continue
            prefix = 'destroy test; ' + prefix
        try:
            done = subprocess.run(['/usr/bin/virsh', '-c', uri, prefix + line + '; list --all'], capture_output=True, text=True, errors='replace', timeout=20, stdin=subprocess.DEVNULL, cwd=WORK)
            print(f'{line}\t{done.returncode} {tidy(done.stdout)} ## {tidy(done.stderr)}'.replace(WORK, 'WORK'), flush=True)
        except subprocess.TimeoutExpired:
            print(f'{line}\tTIMEOUT'.replace(WORK, 'WORK'), flush=True)


def compare(theirs, ours):
    theirs, ours = ({k: v for k, _, v in (line.rstrip('\n').partition('\t') for line in open(path, errors='replace'))} for path in (theirs, ours))
    differ = collections.defaultdict(list)
    for key in theirs.keys() & ours.keys():
        if theirs[key] != ours[key]:
            kind = 'not supported there' if 'not supported by the connection driver' in theirs[key] else 'unknown flags there' if 'unsupported flags' in theirs[key] else 'differs'
            differ[kind].append(key)
    print(f'{len(theirs)} command lines', {k: len(v) for k, v in differ.items()})
    for key in sorted(differ['differs']):
        print(f'== {key}\n   theirs {theirs[key][:600]}\n   ours   {ours[key][:600]}')


if __name__ == '__main__':
    if sys.argv[1:2] == ['run']:
        run(sys.argv[2], sys.argv[sys.argv.index('--uri') + 1] if '--uri' in sys.argv else 'test:///default', '--off' in sys.argv, '--wrong' in sys.argv)
    elif sys.argv[1:2] == ['compare']:
        compare(*sys.argv[2:4])
    else:
        sys.exit(__doc__)
