#!/usr/bin/python3
"""How long external snapshots take through a daemon, and what QEMU and qemu-img need for the same without one.

  snapshots-speed.py FOLDER URI [URI ...]   URIs of ours and of Debian's libvirtd are measured in turn, so that both see the same machine

One guest, held before its first instruction, with one disk of 256 MiB. Per URI: external disk-only create and delete, running with an empty
overlay and with 16 MiB of data in it, then shut off. "bare" is the same by QMP and qemu-img. Medians in ms. The data is written through the
device: a write to the node is refused, as the device does not share it, and an empty overlay would be measured.
On a busy machine run it, the daemons and all they start with 'chrt -f 10': compare rows of one run only.
"""
import json, os, socket, statistics, subprocess, sys, time
import libvirt, libvirt_qemu

libvirt.registerErrorHandler(lambda *_: None, None)
DISK_ONLY, RUNS, NAME = 16, 9, 'vb-speed'

def row(what, values): print(f'{what:52} median {statistics.median(values):7.1f}  min {min(values):7.1f}  max {max(values):7.1f}', flush=True)

def timed(into, act, *args, **named):
    start = time.perf_counter(); result = act(*args, **named); into.append((time.perf_counter() - start) * 1e3); return result

def run(*argv): subprocess.run(argv, check=True, stdout=subprocess.DEVNULL)

def fresh(folder):
    os.makedirs(folder, exist_ok=True)
    for name in os.listdir(folder):
        if os.path.isfile(f'{folder}/{name}'): os.unlink(f'{folder}/{name}')
    run('qemu-img', 'create', '-q', '-f', 'qcow2', f'{folder}/base.qcow2', '256M')

def daemon(uri, folder):
    fresh(folder); connection = libvirt.open(uri)
    try:
        old = connection.lookupByName(NAME); old.isActive() and old.destroy(); old.undefineFlags(2)
    except libvirt.libvirtError: pass
    domain = connection.defineXML(f"<domain type='qemu'><name>{NAME}</name><memory>65536</memory><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>"
        f"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{folder}/base.qcow2'/><target dev='vda' bus='virtio'/></disk></devices></domain>")
    xml = f"<domainsnapshot><name>s</name><disks><disk name='vda' snapshot='external'><source file='{folder}/over.qcow2'/></disk></disks></domainsnapshot>"
    def fill_live(kib): kib and libvirt_qemu.qemuMonitorCommand(domain, f'qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend "write -P 7 0 {kib}k"', 1)
    def fill_off(kib): kib and run('qemu-io', '-f', 'qcow2', '-c', f'write -P 7 0 {kib}k', f'{folder}/over.qcow2')
    domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    for state, fill in (('running', fill_live), ('shut off', fill_off)):
        if state == 'shut off': domain.destroy()
        for kib in (0, 16384):
            create, delete = [], []
            for _ in range(RUNS):
                snapshot = timed(create, domain.snapshotCreateXML, xml, DISK_ONLY); fill(kib); timed(delete, snapshot.delete)
            row(f'  {state}: create', create); row(f'  {state}: delete, {kib // 1024} MiB in the overlay', delete)
    domain.undefineFlags(2)

def bare(folder):
    fresh(folder); path = f'{folder}/qmp'
    guest = subprocess.Popen(['qemu-system-x86_64', '-S', '-M', 'q35', '-accel', 'tcg', '-m', '64', '-nodefaults', '-display', 'none',
        '-blockdev', f'driver=file,filename={folder}/base.qcow2,node-name=f0', '-blockdev', 'driver=qcow2,file=f0,node-name=n0',
        '-device', 'virtio-blk-pci,drive=n0,id=d0', '-qmp', f'unix:{path},server=on,wait=off'], stdout=subprocess.DEVNULL)
    line = socket.socket(socket.AF_UNIX)
    while line.connect_ex(path): time.sleep(0.02)
    stream = line.makefile('rw'); stream.readline(); seen = []
    def ask(command, **arguments):
        stream.write(json.dumps({'execute': command, 'arguments': arguments}) + '\n'); stream.flush()
        while True:
            answer = json.loads(stream.readline())
            if 'event' in answer: seen.append(answer['event'])
            elif 'error' in answer: raise RuntimeError(answer['error']['desc'])
            else: return answer['return']
    def wait(event):
        while event not in seen: seen.append(json.loads(stream.readline()).get('event'))
        seen.clear()
    def create(): ask('blockdev-snapshot-sync', **{'node-name': 'n0', 'snapshot-file': f'{folder}/over.qcow2', 'snapshot-node-name': 's0', 'format': 'qcow2'})
    def delete():
        ask('block-commit', **{'job-id': 'c', 'device': 's0', 'base-node': 'n0'}); wait('BLOCK_JOB_READY')
        ask('job-complete', id='c'); wait('BLOCK_JOB_COMPLETED'); os.unlink(f'{folder}/over.qcow2')
    ask('qmp_capabilities')
    for kib in (0, 16384):
        made, gone = [], []
        for _ in range(RUNS):
            timed(made, create)
            if kib: ask('human-monitor-command', **{'command-line': f'qemu-io -d /machine/peripheral/d0/virtio-backend "write -P 7 0 {kib}k"'})
            timed(gone, delete)
        row('  running: create', made); row(f'  running: delete, {kib // 1024} MiB in the overlay', gone)
    ask('quit'); guest.wait()
    for kib in (0, 16384):
        made, gone = [], []
        for _ in range(RUNS):
            timed(made, run, 'qemu-img', 'create', '-q', '-f', 'qcow2', '-F', 'qcow2', '-b', f'{folder}/base.qcow2', f'{folder}/over.qcow2')
            if kib: run('qemu-io', '-f', 'qcow2', '-c', f'write -P 7 0 {kib}k', f'{folder}/over.qcow2')
            timed(gone, run, 'qemu-img', 'commit', '-q', '-d', f'{folder}/over.qcow2'); os.unlink(f'{folder}/over.qcow2')
        row('  shut off: create', made); row(f'  shut off: delete, {kib // 1024} MiB in the overlay', gone)

if len(sys.argv) < 3: sys.exit(__doc__)
for number, uri in enumerate(sys.argv[2:]): print(uri); daemon(uri, os.path.abspath(f'{sys.argv[1]}/{number}'))
print('bare QEMU and qemu-img'); bare(os.path.abspath(f'{sys.argv[1]}/bare'))
