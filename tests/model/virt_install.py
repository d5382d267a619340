#!/usr/bin/env python3
"""Guests virt-install makes for common operating systems: defined by Debian's libvirt, exported, defined by our daemon.

  virt_install.py --uri URI-OF-OUR-DAEMON --work DIR [--start] [--record FOLDER]
  virt_install.py --uri URI-OF-OUR-DAEMON --work DIR [--start] --recorded FOLDER

A private libvirtd (its own /etc, /var/lib, /run in a mount namespace) makes the reference; --record keeps what it said, and with
--recorded neither it nor virt-install is needed. Each guest must print the same at both daemons, have an equivalent command line,
and with --start it must start at ours. Last line: passed and failed.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import time

VARIANTS = [
    ('debian10', ['--video', 'vga']), ('debian11', ['--graphics', 'vnc', '--sound', 'ich9']), ('ubuntu22.04', ['--graphics', 'spice']),
    ('fedora37', ['--boot', 'uefi=off', '--tpm', 'none']), ('rhel9.0', ['--graphics', 'none', '--console', 'pty']),
    ('centos7.0', ['--machine', 'pc']), ('opensuse15.4', ['--rng', '/dev/urandom']), ('win10', ['--graphics', 'vnc', '--input', 'tablet']),
    ('win2k22', ['--watchdog', 'i6300esb,action=reset']), ('freebsd13.1', ['--channel', 'unix,target.type=virtio,target.name=org.qemu.guest_agent.0']),
]


def run(*command, check=True, **kwargs):
    try:
        done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=90, **kwargs)
    except subprocess.TimeoutExpired:
        raise RuntimeError('%s: no end after 90 s' % ' '.join(command[:5])) from None
    if check and done.returncode != 0:
        raise RuntimeError('%s: %s' % (' '.join(command[:4]), done.stderr.strip()))
    return done.stdout


class Reference:
    """Debian's libvirtd with folders of its own."""

    def __init__(self, work):
        self.folders = {name: os.path.join(work, 'reference', name) for name in ('etc', 'lib', 'cache', 'log', 'run')}
        for folder in self.folders.values():
            os.makedirs(folder, exist_ok=True)
        run('cp', '-a', '/etc/libvirt/.', self.folders['etc'])
        with open(os.path.join(self.folders['etc'], 'libvirtd.conf'), 'w') as conf:
            conf.write('auth_unix_ro = "none"\nauth_unix_rw = "none"\nunix_sock_group = "root"\nunix_sock_rw_perms = "0700"\n')
        with open(os.path.join(self.folders['etc'], 'qemu.conf'), 'w') as conf:
            conf.write('security_driver = "none"\nstdio_handler = "file"\n')
        # A device that opens but runs no guest makes libvirt ask QEMU anew with every call.
        no_kvm = os.path.join(work, 'reference', 'kvm')
        os.close(os.open(no_kvm, os.O_CREAT, 0))
        for folder in ('/run/libvirt', '/var/cache/libvirt', '/var/log/libvirt', '/var/lib/libvirt'):
            os.makedirs(folder, exist_ok=True)
        mounts = ' && '.join('mount --bind %s %s' % (self.folders[name], place) for name, place in (
            ('etc', '/etc/libvirt'), ('lib', '/var/lib/libvirt'), ('cache', '/var/cache/libvirt'), ('log', '/var/log/libvirt'), ('run', '/run/libvirt')))
        script = 'mount --make-rprivate / && %s && { [ ! -e /dev/kvm ] || mount --bind %s /dev/kvm; } && exec libvirtd -f /etc/libvirt/libvirtd.conf' % (mounts, no_kvm)
        self.process = subprocess.Popen(['unshare', '-m', '-n', 'sh', '-c', script], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.socket = os.path.join(self.folders['run'], 'libvirt-sock')
        self.uri = 'qemu+unix:///system?socket=' + self.socket
        for _ in range(600):
            if os.path.exists(self.socket) and subprocess.run(['virsh', '-c', self.uri, 'version'], capture_output=True).returncode == 0:
                return
            time.sleep(0.05)
        raise RuntimeError('libvirtd did not come up')

    def close(self):
        self.process.terminate()
        self.process.wait()


class Running:
    """A libvirtd somebody else started."""

    def __init__(self, uri):
        self.uri = uri

    def close(self):
        pass


def parameters(argv):
    """A command line as a sorted list of its options; JSON in one spelling, folders and sockets of the daemon left out."""
    out = []
    words = re.findall(r"'[^']*'|\S+", argv)
    i = 0
    while i < len(words):
        word = words[i].strip("'")
        if word.startswith('-') and i + 1 < len(words) and not words[i + 1].strip("'").startswith('-'):
            value = words[i + 1].strip("'")
            if value.startswith('{'):
                value = json.dumps(json.loads(value), sort_keys=True)
            out.append('%s %s' % (word, re.sub(r'/[^,"]*(/lib/domain-|/qemu/domain-|domain-)[^,"]*', '/PLACE', value)))
            i += 2
        else:
            out.append(word)
            i += 1
    return sorted(out)


def exported(reference, work, variant, extra):
    """A guest as virt-install makes it and Debian's libvirt keeps it, and the command line it has there."""
    name = 'vi-' + variant
    made = run('virt-install', '--connect', reference.uri, '--name', name, '--memory', '256', '--vcpus', '2', '--import', '--osinfo', variant,
               '--disk', 'path=%s,format=qcow2' % os.path.join(work, name + '.qcow2'), '--network', 'user', '--virt-type', 'qemu', '--print-xml', *extra)
    path = os.path.join(work, name + '.xml')
    open(path, 'w').write(made)
    run('virsh', '-c', reference.uri, 'define', path)
    open(path, 'w').write(run('virsh', '-c', reference.uri, 'dumpxml', '--inactive', name))
    # What libvirt prints may stand in another order once it has read it again; that is what counts.
    run('virsh', '-c', reference.uri, 'define', path)
    definition = run('virsh', '-c', reference.uri, 'dumpxml', '--inactive', name)
    command = run('virsh', '-c', reference.uri, 'domxml-to-native', 'qemu-argv', '--domain', name)
    run('virsh', '-c', reference.uri, 'undefine', '--nvram', name)
    return definition, command


def problems_of(uri, work, name, definition, command, start):
    """What our daemon makes of it otherwise."""
    path = os.path.join(work, name + '.xml')
    open(path, 'w').write(definition)
    run('virsh', '-c', uri, 'define', path)
    ours = run('virsh', '-c', uri, 'dumpxml', '--inactive', name)
    mine = run('virsh', '-c', uri, 'domxml-to-native', 'qemu-argv', '--domain', name)
    if start:
        run('virsh', '-c', uri, 'start', name)
        run('virsh', '-c', uri, 'destroy', name)
    run('virsh', '-c', uri, 'undefine', '--nvram', name)
    return difference(definition, ours) + difference('\n'.join(parameters(command)), '\n'.join(parameters(mine)))


def recording(folder, variant, ending):
    return os.path.join(folder, variant + ending)


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--uri', required=True)
    options.add_argument('--work', required=True)
    options.add_argument('--start', action='store_true')
    options.add_argument('--reference', help='a libvirtd that runs already')
    options.add_argument('--record')
    options.add_argument('--recorded')
    options = options.parse_args()
    reference = None if options.recorded else Running(options.reference) if options.reference else Reference(options.work)
    passed = failed = 0
    try:
        for variant, extra in VARIANTS:
            run('qemu-img', 'create', '-q', '-f', 'qcow2', os.path.join(options.work, 'vi-%s.qcow2' % variant), '16M')
            try:
                if options.recorded:
                    texts = [open(recording(options.recorded, variant, ending)).read().replace(PLACE, options.work) for ending in ('.xml', '.argv')]
                else:
                    texts = exported(reference, options.work, variant, extra)
                if options.record:
                    for text, ending in zip(texts, ('.xml', '.argv')):
                        open(recording(options.record, variant, ending), 'w').write(re.sub(r'\bPATH=\S*', 'PATH=/usr/bin', text.replace(options.work, PLACE)))
                problems = problems_of(options.uri, options.work, 'vi-' + variant, *texts, options.start)
            except RuntimeError as refused:
                problems = [str(refused)]
            sys.stdout.flush()
            if problems:
                failed += 1
                print('FAIL %s\n  %s' % (variant, '\n  '.join(problems[:20])))
            else:
                passed += 1
    finally:
        if reference:
            reference.close()
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed else 0


# Where recordings say the work folder stood.
PLACE = '/WORK'

# What newer libvirt adds to, or writes otherwise than 9.0.0: the watchdog q35 boards have, memory in KiB, firmware it chose; and what
# differs by nature: folders, ports, descriptors, and networks the older one cannot spell in a command line.
NEWER = re.compile(r"^[-+] *(<watchdog model='itco'|-global ICH9-LPC.noreboot|-watchdog-action|-m |-chardev socket|-netdev|HOME=|XDG_|PATH=|-spice port=|-vnc "
                   r"|<firmware>|<smm state=|</firmware>|<feature enabled=|<loader |<nvram |-blockdev .*pflash|-machine .*pflash|-global driver=cfi)")


def difference(theirs, ours):
    import difflib
    return [line for line in difflib.unified_diff(theirs.splitlines(), ours.splitlines(), 'libvirt', 'ours', n=0, lineterm='') if not line.startswith(('--- ', '+++ ', '@@')) and not NEWER.match(line)]


if __name__ == '__main__':
    sys.exit(main())
