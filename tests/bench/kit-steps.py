#!/usr/bin/python3
"""kit-steps.py: some 700 steps as compatibility kits take them - lives of domains, identities, calls on what is off, saving, images, plugging, media,
tuning, pools and volumes, streams, networks, secrets, filters, events, the host, snapshots - one line a step: the outcome, or code and words of the error.

    kit-steps.py run URI WORK KERNEL INITRD [SECTION...] > OUT     what is defined at URI is removed first: a daemon of its own, e.g. of real-libvirtd.sh
    kit-steps.py compare THEIRS OURS
KERNEL and INITRD must not be in use by guests of another libvirtd (it remembers owners of files).
"""
import os, re, subprocess, sys, threading, time, hashlib, shutil
import libvirt


def compare(theirs, ours):
    def load(path):
        lines, seen = {}, {}
        for line in open(path, errors='replace'):
            parts = line.rstrip('\n').split(' | ', 2)
            if len(parts) == 3:
                key = parts[0] + ' | ' + parts[1]
                seen[key] = seen.get(key, 0) + 1
                lines[key, seen[key]] = re.sub(r'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{27}', 'UUID', parts[2])
        return lines
    theirs, ours = load(theirs), load(ours)
    differ = [key for key in theirs if key in ours and theirs[key] != ours[key]]
    code = [key for key in differ if theirs[key].split()[:2] != ours[key].split()[:2]]
    print(f'{len(theirs)} steps there, {len(ours)} here, {len(differ)} differ, {len(code)} of them not only in words')
    for key in differ:
        print(f"{'==' if key in code else '--'} {key[0]}\n   theirs {theirs[key][:300]}\n   ours   {ours[key][:300]}")


if sys.argv[1:2] == ['compare']:
    compare(*sys.argv[2:4])
    sys.exit()
if sys.argv[1:2] != ['run'] or len(sys.argv) < 6:
    sys.exit(__doc__)
uri, work, kernel, initrd = sys.argv[2:6]
only = sys.argv[6:]
libvirt.registerErrorHandler(lambda *a: None, None)
libvirt.virEventRegisterDefaultImpl()
threading.Thread(target=lambda: [libvirt.virEventRunDefaultImpl() for _ in iter(int, 1)], daemon=True).start()
c = libvirt.open(uri)
os.makedirs(work, exist_ok=True)
section = ''
def norm(t):
    t = str(t)
    t = t.replace(work, 'WORK')
    t = re.sub(r'(/dev/pts/)\d+', r'\1N', t)
    t = re.sub(r"id='\d+'", "id='N'", t)
    t = re.sub(r'domain-\d+-', 'domain-N-', t)
    t = re.sub(r'52:54:00(:[0-9a-f]{2}){3}', 'MAC', t)
    t = re.sub(r'(<uuid>)(?!\d)[0-9a-f-]{36}', r'\1UUID', t)
    t = re.sub(r'<label>.*?</label>\s*', '', t)
    return t
def step(name, f):
    try: r = f(); out = 'ok ' + norm('' if r is None or r == 0 or type(r).__name__.startswith('vir') else r)
    except libvirt.libvirtError as e: out = 'ERR %s/%s %s' % (e.get_error_code(), e.get_error_domain(), norm(e.get_error_message()))
    except Exception as e: out = 'PY %s %s' % (type(e).__name__, norm(e))
    print('%s | %s | %s' % (section, name, out.replace('\n', '\\n')), flush=True)
def keep(name, f):
    box = []
    step(name, lambda: box.append(f()))
    return box[0] if box else None
def gone():
    for d in c.listAllDomains():
        try:
            if d.isActive(): d.destroy()
        except libvirt.libvirtError: pass
        try: d.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_NVRAM | libvirt.VIR_DOMAIN_UNDEFINE_MANAGED_SAVE | libvirt.VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA | libvirt.VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA)
        except libvirt.libvirtError: pass
    for p in c.listAllStoragePools():
        for f in (p.destroy, p.undefine):
            try: f()
            except libvirt.libvirtError: pass
    for n in c.listAllNetworks():
        for f in (n.destroy, n.undefine):
            try: f()
            except libvirt.libvirtError: pass
    for s in c.listAllSecrets():
        try: s.undefine()
        except libvirt.libvirtError: pass
def disk(name, size=100):
    p = '%s/%s' % (work, name)
    with open(p, 'wb') as f: f.truncate(size << 20)
    return p
def dom(name='tck', uuid=None, mem=65536, cur=None, vcpu=None, extra='', osx='', disks=None, on='', features='<features><acpi/><apic/></features>', console=True, machine=''):
    root = disk(name + '.img')
    disks = disks if disks is not None else "<disk type='file'><source file='%s'/><target dev='vda'/></disk>" % root
    return "<domain type='qemu'><name>%s</name>%s<memory>%d</memory>%s%s<os><type%s>hvm</type>%s</os>%s%s<devices>%s%s%s</devices></domain>" % (
        name, '<uuid>%s</uuid>' % uuid if uuid else '', mem, '<currentMemory>%d</currentMemory>' % (cur or mem), vcpu or '', machine,
        osx or '<kernel>%s</kernel><initrd>%s</initrd>' % (kernel, initrd), on, features, disks, extra, "<console type='pty'/>" if console else '')
def byname(n): return lambda: c.lookupByName(n)
U1, U2 = '11111111-1111-1111-1111-111111111111', '22222222-1111-1111-1111-111111111111'
sections = []
def sec(f): sections.append(f); return f

@sec
def transient():
    d = keep('create', lambda: c.createXML(dom()))
    step('id>0', lambda: d.ID() > 0); step('persistent', d.isPersistent); step('autostart get', d.autostart)
    step('autostart set', lambda: d.setAutostart(1)); step('undefine transient', d.undefine)
    step('state', d.state); step('destroy', d.destroy); step('lookup', byname('tck')); step('destroy again', d.destroy); step('create gone', d.create); step('xml gone', lambda: d.XMLDesc())
@sec
def persistent():
    x = dom(uuid=U1, on='<on_reboot>restart</on_reboot>'); x2 = dom(uuid=U1, on='<on_reboot>destroy</on_reboot>')
    d = keep('define', lambda: c.defineXML(x)); step('undefine', d.undefine); step('lookup', byname('tck')); step('undefine again', d.undefine)
    d = keep('define', lambda: c.defineXML(x)); step('create', d.create); step('create again', d.create)
    step('redefine running', lambda: c.defineXML(x2)); step('xml live', lambda: 'on_reboot>restart' in d.XMLDesc(0)); step('xml inactive', lambda: 'on_reboot>destroy' in d.XMLDesc(2))
    step('autostart', lambda: (d.autostart(), d.setAutostart(1), d.autostart(), d.setAutostart(0), d.autostart()))
    step('updated', d.isUpdated); step('undefine running', d.undefine); step('persistent', d.isPersistent); step('define from transient', lambda: c.defineXML(d.XMLDesc(2)) and d.isPersistent())
    step('destroy', d.destroy); step('id', d.ID); step('xml off', lambda: d.XMLDesc(0)); step('undefine', d.undefine)
@sec
def unique():
    a, diffname, diffuuid, both = dom('tck1', U1), dom('tck2', U1), dom('tck1', U2), dom('tck2', U2)
    d = keep('define', lambda: c.defineXML(a)); step('again', lambda: c.defineXML(a)); step('diffname', lambda: c.defineXML(diffname)); step('diffuuid', lambda: c.defineXML(diffuuid)); step('both', lambda: c.defineXML(both).undefine())
    step('start same', lambda: c.createXML(a).destroy()); step('start diffname', lambda: c.createXML(diffname)); step('start diffuuid', lambda: c.createXML(diffuuid)); step('both', lambda: c.createXML(both).destroy())
    step('create', d.create); step('run again', lambda: c.defineXML(a)); step('run diffname', lambda: c.defineXML(diffname)); step('run diffuuid', lambda: c.defineXML(diffuuid))
    step('start same', lambda: c.createXML(a)); step('start diffname', lambda: c.createXML(diffname)); step('start diffuuid', lambda: c.createXML(diffuuid)); step('start both', lambda: c.createXML(both).destroy())
    step('destroy', d.destroy); step('undefine', d.undefine)
    d = keep('define', lambda: c.defineXML(a)); step('undefine', d.undefine); d2 = keep('same name new uuid', lambda: c.defineXML(diffuuid)); step('old handle', d.create); step('new handle uuid', lambda: d2.UUIDString()); step('by old uuid', lambda: c.lookupByUUIDString(U1))
@sec
def inactive():
    d = keep('define', lambda: c.defineXML(dom(extra="<interface type='user'/>")))
    for n, f in [('blockStats', lambda: d.blockStats('vda')), ('blockStats path', lambda: d.blockStats('hda')), ('coreDump', lambda: d.coreDump(work + '/core', 0)), ('destroy', d.destroy), ('ifstats', lambda: d.interfaceStats('eth0')), ('memoryPeek', lambda: d.memoryPeek(0, 100, 1)),
                 ('memoryPeek0', lambda: d.memoryPeek(0, 100, 0)), ('migrate', lambda: d.migrate(c, 0, None, None, 0)), ('migrate live', lambda: d.migrate3(c, {}, libvirt.VIR_MIGRATE_LIVE)), ('pin', lambda: d.pinVcpu(1, (True,))), ('pin0', lambda: d.pinVcpu(0, (True, True))), ('reboot', lambda: d.reboot(0)), ('save', lambda: d.save(work + '/s')), ('shutdown', d.shutdown), ('suspend', d.suspend), ('resume', d.resume), ('reset', lambda: d.reset(0)),
                 ('setmem live', lambda: d.setMemoryFlags(65536, 1)), ('vcpus live', lambda: d.setVcpusFlags(1, 1)), ('setmem', lambda: d.setMemory(60000)), ('setmaxmem', lambda: d.setMaxMemory(65536)), ('vcpus0', lambda: d.setVcpus(0)), ('vcpus', lambda: d.vcpus()), ('maxvcpus', d.maxVcpus), ('vcpupin', lambda: d.vcpuPinInfo(0)), ('memstats', d.memoryStats), ('cpustats', lambda: d.getCPUStats(True)), ('blockjob', lambda: d.blockJobInfo('vda')), ('blockpull', lambda: d.blockPull('vda')), ('blockresize', lambda: d.blockResize('vda', 1024)), ('blockinfo', lambda: d.blockInfo('vda')), ('screenshot', lambda: d.screenshot(c.newStream(), 0)), ('console', lambda: d.openConsole(None, c.newStream(), 0)), ('sendkey', lambda: d.sendKey(0, 0, [1], 1, 0)), ('nmi', d.injectNMI), ('attach live', lambda: d.attachDeviceFlags("<interface type='user'/>", 1)), ('detach live', lambda: d.detachDeviceFlags("<interface type='user'/>", 1)), ('attach', lambda: d.attachDevice("<interface type='user'/>")), ('jobinfo', d.jobInfo), ('jobstats', d.jobStats), ('abort', d.abortJob), ('control', d.controlInfo), ('managedsave', d.managedSave), ('hasManaged', d.hasManagedSaveImage), ('mremove', d.managedSaveRemove), ('time', d.getTime), ('hostname', d.hostname), ('ifaddr', lambda: d.interfaceAddresses(0)), ('fsinfo', d.fsInfo), ('fstrim', lambda: d.fSTrim(None, 0)), ('pmsuspend', lambda: d.pMSuspendForDuration(0, 0, 0)), ('pmwakeup', d.pMWakeup), ('maxdowntime', lambda: d.migrateSetMaxDowntime(1, 0)), ('maxspeed', lambda: d.migrateSetMaxSpeed(3, 0)), ('getspeed', lambda: d.migrateGetMaxSpeed(0)), ('perf', d.perfEvents), ('iothreads', lambda: d.ioThreadInfo(2)), ('iothreads live', lambda: d.ioThreadInfo(1)), ('setpw', lambda: d.setUserPassword('a', 'b')), ('graphics', lambda: d.openGraphicsFD(0)), ('seclabel', d.securityLabel), ('sched', d.schedulerType), ('schedp', d.schedulerParameters), ('blkio', d.blkioParameters), ('memp', d.memoryParameters), ('numa', lambda: sorted(d.numaParameters())), ('ifacep', lambda: d.interfaceParameters('MAC', 0)), ('blockio', lambda: d.blockIoTune('vda')), ('info', d.info), ('snapcurrent', d.snapshotCurrent), ('stats', lambda: c.domainListGetStats([d], libvirt.VIR_DOMAIN_STATS_STATE)[0][1]), ('rename', lambda: d.rename('tck9')), ('name', d.name)]:
        step(n, f)
@sec
def memory():
    d = keep('define', lambda: c.defineXML(dom(mem=1048576)))
    step('setmax', lambda: d.setMaxMemory(1572864)); step('max', d.maxMemory); step('info', d.info); step('create', d.create); step('max', d.maxMemory)
    step('cfg', lambda: d.setMemoryFlags(924288, 2)); step('mem', lambda: d.info()[:3]); step('cfg in xml', lambda: re.findall('<currentMemory.*', d.XMLDesc(2)))
    step('max live', lambda: d.setMaxMemory(1048576)); step('max live flags', lambda: d.setMemoryFlags(1048576, 1 | 4)); step('over', lambda: d.setMemoryFlags(99999999, 1)); step('zero', lambda: d.setMemory(0)); step('destroy', d.destroy); step('info', lambda: d.info()[2])
    step('maximum', lambda: d.setMemoryFlags(1148576, 4)); step('info', lambda: d.info()[1]); step('live', lambda: d.setMemoryFlags(824288, 1)); step('lower max', lambda: d.setMemoryFlags(500000, 4)); step('info', lambda: d.info()[1:3])
@sec
def save():
    f = work + '/tck.save'
    d = keep('create', lambda: c.createXML(dom())); step('save', lambda: d.save(f)); step('lookup', byname('tck')); x = keep('xml', lambda: c.saveImageGetXMLDesc(f, 0))
    step('define', lambda: c.saveImageDefineXML(f, x.replace('destroy', 'restart'), 0)); step('changed', lambda: 'destroy' in c.saveImageGetXMLDesc(f, 0)); step('define other', lambda: c.saveImageDefineXML(f, x.replace('<name>tck<', '<name>other<'), 0))
    step('restore', lambda: c.restore(f)); d = keep('lookup', byname('tck')); step('state', d.state); step('restore twice', lambda: c.restore(f)); step('destroy', d.destroy)
    d = keep('define', lambda: c.defineXML(dom())); step('create', d.create); step('save paused', lambda: d.saveFlags(f, None, libvirt.VIR_DOMAIN_SAVE_PAUSED)); step('id', d.ID); step('state', d.state); step('restore', lambda: c.restore(f)); step('state', d.state); step('id>0', lambda: d.ID() > 0); step('destroy', d.destroy)
    open(f, 'wb').write(b''); step('xml of empty', lambda: c.saveImageGetXMLDesc(f, 0)); step('restore empty', lambda: c.restore(f))
    with open(f, 'wb') as o: o.write(b'\0' * (1 << 20))
    step('xml of zeros', lambda: c.saveImageGetXMLDesc(f, 0)); step('restore zeros', lambda: c.restore(f)); step('missing', lambda: c.restore(work + '/nothing')); step('missing xml', lambda: c.saveImageGetXMLDesc(work + '/nothing', 0)); step('relative', lambda: c.restore('nothing-at-all'))
    step('create', d.create); step('save unwritable', lambda: d.save('/nonexistent/dir/x')); step('state', d.state); step('save', lambda: d.save(f))
    with open(f, 'r+b') as o: o.truncate(os.path.getsize(f) - (1 << 19))
    step('restore cut', lambda: c.restore(f)); step('state', d.state)
    step('create', d.create); step('managed', d.managedSave); step('has', d.hasManagedSaveImage); step('mxml', lambda: 'tck' in d.managedSaveGetXMLDesc(0)); step('undefine', d.undefine); step('start', d.create); step('has', d.hasManagedSaveImage); step('managed', d.managedSave); step('remove', d.managedSaveRemove); step('remove again', d.managedSaveRemove); step('state', d.state)
@sec
def blocks():
    p = keep('pool', lambda: c.storagePoolDefineXML("<pool type='dir'><name>tck</name><target><path>%s/pool</path></target></pool>" % work)); step('build', p.build); step('create', p.create)
    v = [keep('vol', lambda x=x: p.createXML(x)) for x in ["<volume><name>a</name><capacity>52428800</capacity><allocation>52428800</allocation></volume>", "<volume><name>b</name><capacity>52428800</capacity><allocation>1048576</allocation></volume>", "<volume><name>q</name><capacity>52428800</capacity><allocation>1048576</allocation><target><format type='qcow2'/></target></volume>"]]
    ds = ''.join("<disk type='file'><driver name='qemu' type='%s'/><source file='%s'/><target dev='vd%s'/></disk>" % (f, v[i].path(), 'abc'[i]) for i, f in enumerate(['raw', 'raw', 'qcow2']))
    d = keep('create', lambda: c.createXML(dom(disks=ds)))
    for t in 'vda', 'vdb', 'vdc', v[0].path(), 'nope': step('info ' + norm(t), lambda: d.blockInfo(t))
    step('resize', lambda: d.blockResize('vda', 512 * 50)); step('size', lambda: os.stat(v[0].path()).st_size); step('info', lambda: d.blockInfo('vda')); step('resize up', lambda: d.blockResize('vda', 1024 * 50)); step('resize qcow2', lambda: d.blockResize('vdc', 60 << 20, 1)); step('info', lambda: d.blockInfo('vdc')[0]); step('shrink qcow2', lambda: d.blockResize('vdc', 50 << 20, 1)); step('odd', lambda: d.blockResize('vdc', 1234567, 1)); step('resize nope', lambda: d.blockResize('nope', 1))
    open(v[0].path(), 'r+b').write(b'test'); step('peek', lambda: d.blockPeek(v[0].path(), 0, 4)); step('peek qcow2', lambda: d.blockPeek('vdc', 0, 3)); step('peek dev', lambda: d.blockPeek('vda', 0, 4)); step('peek nope', lambda: d.blockPeek('/etc/passwd', 0, 4)); step('peek beyond', lambda: len(d.blockPeek('vda', 1 << 30, 4)))
    step('stats', lambda: len(d.blockStats('vda'))); step('stats path', lambda: len(d.blockStats(v[0].path()))); step('statsflags', lambda: sorted(d.blockStatsFlags('vda'))); step('stats all', lambda: len(d.blockStats(''))); step('stats nope', lambda: d.blockStats('nope'))
    step('errors', d.diskErrors); step('iotune', lambda: sorted(d.blockIoTune('vda').items())); step('set', lambda: d.setBlockIoTune('vda', {'total_bytes_sec': 1000000}, 1)); step('get', lambda: d.blockIoTune('vda')['total_bytes_sec']); step('both', lambda: d.setBlockIoTune('vda', {'total_bytes_sec': 1, 'read_bytes_sec': 1}, 1)); step('delete vol', lambda: v[0].delete(0)); step('destroy', d.destroy)
@sec
def cpus():
    d = keep('create', lambda: c.createXML(dom(vcpu="<vcpu current='1'>4</vcpu>"))); step('max', d.maxVcpus); step('set', lambda: d.setVcpus(4)); step('n', lambda: d.info()[3]); step('down', lambda: d.setVcpus(1)); step('zero', lambda: d.setVcpus(0)); step('over', lambda: d.setVcpus(5)); step('flags max live', lambda: d.setVcpusFlags(4, 1 | 4)); step('count', lambda: [d.vcpusFlags(f) for f in (1, 1 | 4)]); step('count cfg', lambda: d.vcpusFlags(2)); step('vcpus', lambda: len(d.vcpus()[0])); step('pin', lambda: d.pinVcpu(0, (True, False))); step('pin none', lambda: d.pinVcpu(0, (False, False))); step('pin 9', lambda: d.pinVcpu(9, (True,))); step('pininfo', lambda: d.vcpuPinInfo(0)[0]); step('emupin', lambda: d.pinEmulator((True, True), 1)); step('emuinfo', lambda: d.emulatorPinInfo(1)); step('setvcpu', lambda: d.setVcpu('1', 0, 1)); step('guest', lambda: d.guestVcpus()); step('cpustats', lambda: sorted(d.getCPUStats(True)[0])); step('cpustats per', lambda: len(d.getCPUStats(False))); step('stats vcpu', lambda: sorted(k for k in c.domainListGetStats([d], libvirt.VIR_DOMAIN_STATS_VCPU)[0][1] if 'time' not in k))
@sec
def plug():
    d = keep('create', lambda: c.createXML(dom())); x0 = d.XMLDesc()
    e = disk('extra.img'); dx = "<disk type='file' device='disk'><source file='%s'/><target dev='vdb' bus='virtio'/></disk>" % e
    step('attach', lambda: d.attachDevice(dx)); step('in', lambda: e in d.XMLDesc()); step('again', lambda: d.attachDevice(dx)); step('no target', lambda: d.attachDevice("<disk type='file'><source file='%s'/></disk>" % e)); step('no file', lambda: d.attachDevice(dx.replace('extra', 'missing').replace('vdb', 'vdq'))); step('detach', lambda: d.detachDevice(dx)); step('detach nope', lambda: d.detachDevice(dx.replace('vdb', 'vdz'))); step('attach garbage', lambda: d.attachDevice('<disk')); step('attach other', lambda: d.attachDevice('<domain/>')); step('attach cfg', lambda: d.attachDeviceFlags(dx, 2))
    for dev in 'vdd', 'sda', 'sdc', 'vdc', 'sdb': step('attach ' + dev, lambda: d.attachDevice("<disk type='file'><source file='%s'/><target dev='%s'/></disk>" % (disk(dev + '.img'), dev)))
    step('order', lambda: re.findall(r"<target dev='(\w+)'", d.XMLDesc()))
    ns = ["<interface type='user'><mac address='02:1%d:22:33:44:55'/><model type='virtio'/></interface>" % i for i in range(3)]
    for n in ns: step('nic', lambda: d.attachDevice(n))
    step('nics', lambda: d.XMLDesc().count('02:1')); step('same mac', lambda: d.attachDevice(ns[0])); step('detach nic', lambda: d.detachDevice(ns[1])); step('detach unknown mac', lambda: d.detachDevice(ns[1].replace('02:11', '02:99'))); step('xml', lambda: d.XMLDesc())
    step('watch', lambda: d.attachDevice("<watchdog model='i6300esb'/>")); step('rng', lambda: d.attachDevice("<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>")); step('chan', lambda: d.attachDevice("<channel type='unix'><target type='virtio' name='a.b'/></channel>")); step('input', lambda: d.attachDevice("<input type='tablet' bus='usb'/>")); step('memory', lambda: d.attachDevice("<memory model='dimm'><target><size>1048576</size><node>0</node></target></memory>")); step('sound', lambda: d.attachDevice("<sound model='ich6'/>")); step('video', lambda: d.attachDevice("<video><model type='vga'/></video>")); step('controller', lambda: d.attachDevice("<controller type='scsi' index='3' model='virtio-scsi'/>")); step('redir', lambda: d.attachDevice("<redirdev bus='usb' type='spicevmc'/>")); step('host usb', lambda: d.attachDevice("<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0xabcd'/></source></hostdev>")); step('host pci', lambda: d.attachDevice("<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0x99' slot='0x1f' function='0x7'/></source></hostdev>")); step('update disk', lambda: d.updateDeviceFlags(dx.replace('vdb', 'vdd'), 1)); step('update nic', lambda: d.updateDeviceFlags(ns[0].replace("<model", "<link state='down'/><model"), 1)); step('detachAlias', lambda: d.detachDeviceAlias('net77', 1)); step('domiflist link', lambda: 'link state' in d.XMLDesc()); step('destroy', d.destroy)
@sec
def media():
    a, b = disk('cd1.img'), disk('cd2.img'); D = lambda s: "<disk type='file' device='cdrom'>%s<target dev='hdc'/></disk>" % ("<source file='%s'/>" % s if s else '')
    d = keep('create', lambda: c.createXML(dom(extra=D(a)))); step('change', lambda: d.attachDevice(D(b))); step('in', lambda: b in d.XMLDesc()); step('eject', lambda: d.attachDevice(D(None))); step('out', lambda: b in d.XMLDesc()); step('insert', lambda: d.attachDevice(D(a))); step('update', lambda: d.updateDeviceFlags(D(b))); step('xml', lambda: re.findall("<disk.*?</disk>", d.XMLDesc(), re.S)[1]); step('missing', lambda: d.updateDeviceFlags(D(work + '/none'))); step('in', lambda: b in d.XMLDesc()); step('detach', lambda: d.detachDevice(D(b)))
@sec
def tuning():
    d = keep('define', lambda: c.defineXML(dom())); step('create', d.create); step('type', d.schedulerType); step('keys', lambda: sorted(d.schedulerParametersFlags(0))); step('live', lambda: d.setSchedulerParametersFlags({'cpu_shares': 500, 'vcpu_period': 1000000, 'vcpu_quota': 17592186044415}, 1)); step('get', lambda: sorted(d.schedulerParametersFlags(1).items())); step('cfg', lambda: sorted(d.schedulerParametersFlags(2).items())); step('set cfg', lambda: d.setSchedulerParametersFlags({'cpu_shares': 2, 'vcpu_period': 1000, 'vcpu_quota': 1000}, 2)); step('bad', lambda: d.setSchedulerParametersFlags({'vcpu_period': 1}, 1)); step('unknown', lambda: d.setSchedulerParametersFlags({'foo': 1}, 1)); step('destroy', d.destroy); step('get', lambda: sorted(d.schedulerParametersFlags(0).items())); step('set', lambda: d.setSchedulerParametersFlags({'cpu_shares': 3, 'vcpu_period': 999999, 'vcpu_quota': 999999}, 0)); step('create', d.create); step('get', lambda: sorted(d.schedulerParametersFlags(0).items()))
    step('numa live', lambda: d.setNumaParameters({'numa_nodeset': '0'}, 1)); step('numa mode live', lambda: d.setNumaParameters({'numa_mode': 2}, 1)); step('numa get', lambda: sorted(d.numaParameters(1).items())); step('destroy', d.destroy); step('numa cfg', lambda: d.setNumaParameters({'numa_nodeset': '0', 'numa_mode': 0}, 2)); step('get', lambda: sorted(d.numaParameters(2).items())); step('numa bad', lambda: d.setNumaParameters({'numa_nodeset': '0-99'}, 2)); step('create', d.create)
    step('blkio', lambda: sorted(d.blkioParameters(0).items())); step('blkio set', lambda: d.setBlkioParameters({'weight': 500}, 2)); step('blkio get', lambda: sorted(d.blkioParameters(2).items())); step('mem', lambda: sorted(d.memoryParameters(2).items())); step('mem set', lambda: d.setMemoryParameters({'hard_limit': 9999999}, 2)); step('mem get', lambda: sorted(d.memoryParameters(2).items()))
    m = d.metadata; step('title none', lambda: m(1, None, 0)); step('desc', lambda: d.setMetadata(0, 'hello', None, None, 3)); step('get', lambda: m(0, None, 0)); step('title nl', lambda: d.setMetadata(1, 'a\nb', None, None, 2)); step('meta', lambda: d.setMetadata(2, '<a x="1"/>', 'k', 'urn:x', 3)); step('get', lambda: m(2, 'urn:x', 0)); step('rm', lambda: d.setMetadata(2, None, 'k', 'urn:x', 3)); step('get', lambda: m(2, 'urn:x', 0)); step('nokey', lambda: d.setMetadata(2, '<a/>', None, None, 3)); step('badxml', lambda: d.setMetadata(2, '<a', 'k', 'urn:x', 3))
    step('speed', lambda: (d.migrateSetMaxSpeed(100, 0), d.migrateGetMaxSpeed(0))); step('downtime', lambda: d.migrateGetMaxDowntime(0)); step('cache', lambda: d.migrateGetCompressionCache(0)); step('perf', lambda: sum(d.perfEvents(0).values())); step('capabilities', lambda: d.launchSecurityInfo())
@sec
def storage():
    P = lambda n, u=None: "<pool type='dir'><name>%s</name>%s<target><path>%s/%s</path></target></pool>" % (n, '<uuid>%s</uuid>' % u if u else '', work, n)
    os.makedirs(work + '/p1', exist_ok=True)
    p = keep('create transient', lambda: c.storagePoolCreateXML(P('p1'))); step('persistent', p.isPersistent); step('autostart', p.autostart); step('set', lambda: p.setAutostart(1)); step('undefine', p.undefine); step('delete active', lambda: p.delete(0)); step('define', lambda: c.storagePoolDefineXML(P('p1', p.UUIDString()))); step('persistent', p.isPersistent); step('destroy', p.destroy); step('refresh off', p.refresh); step('list off', p.listVolumes); step('lookup off', lambda: p.storageVolLookupByName('x')); step('destroy', p.destroy); step('info off', lambda: p.info()[0]); step('build', p.build); step('undefine', p.undefine); step('lookup', lambda: c.storagePoolLookupByName('p1'))
    a = keep('define', lambda: c.storagePoolDefineXML(P('p1', U1))); step('diffname', lambda: c.storagePoolDefineXML(P('p2', U1))); step('diffuuid', lambda: c.storagePoolDefineXML(P('p1', U2))); step('same target', lambda: c.storagePoolDefineXML(P('p1', U2).replace('<name>p1', '<name>p9'))); step('create', a.create); step('create again', a.create); step('create diff', lambda: c.storagePoolCreateXML(P('p1', U1))); step('undefine active', a.undefine); step('xml', lambda: re.sub(r'<(capacity|allocation|available).*?>\d+', r'<\1>', a.XMLDesc()))
    V = lambda n, f='raw', cap=52428800, al=None, b='': "<volume><name>%s</name><capacity>%d</capacity>%s<target><format type='%s'/></target>%s</volume>" % (n, cap, '<allocation>%d</allocation>' % al if al is not None else '', f, b)
    for f in 'raw', 'cow', 'qcow', 'qcow2', 'vmdk', 'vpc', 'vdi', 'qed', 'bochs', 'iso', 'dir', 'nonsense':
        v = keep('vol ' + f, lambda: a.createXML(V('v' + f, f)))
        if v: step('size ' + f, lambda: os.stat(v.path()).st_size if f != 'dir' else 0); step('xml', lambda: re.sub(r'<(timestamps>.*?</timestamps|allocation.*?)>(\d+</allocation>)?|<(mode|owner|group|physical|atime|mtime|ctime|btime).*', '', v.XMLDesc(), flags=re.S)[:400]); step('info', lambda: v.info()[:2]); step('dup', lambda: a.createXML(V('v' + f, f))); step('delete', v.delete); step('delete again', v.delete)
    v = keep('sparse', lambda: a.createXML(V('s', al=0))); step('blocks', lambda: os.stat(v.path()).st_blocks < 10); step('resize', lambda: v.resize(60 << 20)); step('shrink', lambda: v.resize(10 << 20)); step('shrink flag', lambda: v.resize(10 << 20, 4)); step('delta', lambda: v.resize(1 << 20, 2)); step('info', v.info); step('wipe', v.wipe); step('wipe alg', lambda: v.wipePattern(9)); step('infoflags', lambda: v.infoFlags(1))
    v = keep('full', lambda: a.createXML(V('full', al=52428800))); step('blocks', lambda: os.stat(v.path()).st_blocks * 512 >= 52428800)
    with open(v.path(), 'r+b') as o: o.write(bytes(range(256)) * 4096)
    h = hashlib.md5(open(v.path(), 'rb').read()).hexdigest()
    for f in 'raw', 'qcow', 'qcow2', 'vmdk', 'vpc': 
        k = keep('clone ' + f, lambda: a.createXMLFrom(V('k' + f, f), v))
        if k: b = keep('back', lambda: a.createXMLFrom(V('back'), k)); step('same', lambda: hashlib.md5(open(b.path(), 'rb').read()[:52428800]).hexdigest() == h); step('del', lambda: (b.delete(), k.delete()))
    m = keep('over', lambda: a.createXML(V('over', 'qcow2', b="<backingStore><path>%s/p1/full</path></backingStore>" % work))); step('xml', lambda: re.findall('<backingStore>.*</backingStore>', m.XMLDesc(), re.S)); step('qemu-img', lambda: subprocess.run(['qemu-img', 'info', '--output=json', m.path()], capture_output=True, text=True).stdout.count('"backing-filename-format": "raw"'))
    step('backing missing', lambda: a.createXML(V('o2', 'qcow2', b="<backingStore><path>%s/p1/none</path></backingStore>" % work))); step('slash', lambda: a.createXML(V('a/b'))); step('empty', lambda: a.createXML('<volume/>')); step('nocap', lambda: a.createXML('<volume><name>x</name></volume>')); step('prealloc', lambda: a.createXML(V('pre', 'qcow2'), 1).delete()); step('key', lambda: v.key() == v.path()); step('bypath', lambda: c.storageVolLookupByPath(v.path()).name()); step('bykey', lambda: c.storageVolLookupByKey(v.key()).name()); step('by nothing', lambda: c.storageVolLookupByPath('/nothing')); step('by nothing key', lambda: c.storageVolLookupByKey('/nothing')); step('poolby', lambda: v.storagePoolLookupByVolume().name()); step('target', lambda: c.storagePoolLookupByTargetPath(work + '/p1').name()); step('target no', lambda: c.storagePoolLookupByTargetPath('/zz'))
    open(work + '/p1/dd', 'wb').truncate(7 << 20); step('not yet', lambda: a.storageVolLookupByName('dd')); step('refresh', a.refresh); step('now', lambda: a.storageVolLookupByName('dd').info()); step('list', lambda: sorted(a.listVolumes())); step('n', a.numOfVolumes); step('sources', lambda: c.findStoragePoolSources('dir', None, 0)); step('sources netfs', lambda: c.findStoragePoolSources('netfs', None, 0)); step('sources nonsense', lambda: c.findStoragePoolSources('nonsense', None, 0)); step('caps', lambda: 'pool' in c.getStoragePoolCapabilities()); step('pool delete nonempty', lambda: (a.destroy(), a.delete(0))); step('pool undefine', a.undefine)
    for t in 'fs', 'netfs', 'logical', 'disk', 'iscsi', 'scsi', 'mpath', 'rbd', 'gluster', 'zfs', 'nonsense': step('define ' + t, lambda: c.storagePoolDefineXML("<pool type='%s'><name>x</name></pool>" % t).undefine())
@sec
def streams():
    p = keep('pool', lambda: c.storagePoolDefineXML("<pool type='dir'><name>st</name><target><path>%s/st</path></target></pool>" % work)); step('build', p.build); step('create', p.create)
    v = keep('vol', lambda: p.createXML("<volume><name>s</name><capacity>2097152</capacity><allocation>2097152</allocation></volume>"))
    data = bytes(range(256)) * 8192; open(v.path(), 'wb').write(data)
    def down(off, ln, flags=0, sparse=False):
        s = c.newStream(); v.download(s, off, ln, flags); got = b''; holes = []
        while True:
            r = s.recvFlags(65536, libvirt.VIR_STREAM_RECV_STOP_AT_HOLE) if sparse else s.recv(65536)
            if r == -3: holes.append(s.recvHole()); continue
            if isinstance(r, int): raise Exception('r %d' % r)
            if not r: break
            got += r
        s.finish(); return (hashlib.md5(got).hexdigest(), len(got), holes)
    for o, l in (0, 0), (1 << 20, 0), (1 << 20, 1 << 20), (0, 1 << 20), (1 << 20, 5 << 20), (3 << 20, 0), (2 << 20, 0): step('down %d %d' % (o, l), lambda: down(o, l))
    step('down sparse', lambda: down(0, 0, 1, True))
    sp = keep('sparse vol', lambda: p.createXML("<volume><name>z</name><capacity>4194304</capacity><allocation>0</allocation></volume>"))
    with open(sp.path(), 'r+b') as o: o.seek(1 << 20); o.write(b'x' * 65536)
    v0, v = v, sp; step('sparse down', lambda: down(0, 0, 1, True)); step('sparse down plain', lambda: down(0, 0)); v = v0
    def up(off, ln, body, flags=0, hole=0, cut=False):
        s = c.newStream(); v.upload(s, off, ln, flags); i = 0
        while i < len(body): i += s.send(body[i:i + 65536])
        if hole: s.sendHole(hole)
        s.abort() if cut else s.finish(); time.sleep(.2); return (os.stat(v.path()).st_size, hashlib.md5(open(v.path(), 'rb').read()).hexdigest())
    for a in (0, 0), (0, 1 << 20), (1 << 20, 0), (1 << 20, 1 << 20): step('up %s' % (a,), lambda: up(*a, data[5:5 + (1 << 20)]))
    step('up too much', lambda: up(0, 1 << 20, data)); step('up sparse', lambda: up(0, 0, data[:1 << 20], 1, 1 << 20)); step('up beyond', lambda: up(5 << 20, 0, b'x')); step('abort', lambda: up(0, 0, data[:65536], cut=True)); step('closed', lambda: c.newStream().recv(10)); step('finish new', lambda: c.newStream().finish()); step('send new', lambda: c.newStream().send(b'1'))
    def again(): s = c.newStream(); v.download(s, 0, 0, 0); v.download(s, 0, 0, 0)
    step('two on one', again); step('recv hole unasked', lambda: c.newStream().recvHole()); step('unknown flag', lambda: v.download(c.newStream(), 0, 0, 64))
    def nb():
        s = c.newStream(libvirt.VIR_STREAM_NONBLOCK); v.download(s, 0, 0, 0); n = 0; t = time.time()
        while time.time() - t < 20:
            r = s.recv(65536)
            if r == -2: time.sleep(.01); continue
            if not r: break
            n += len(r)
        s.finish(); return n == os.stat(v.path()).st_size
    step('nonblock', nb)
    def cb(write):
        s = c.newStream(libvirt.VIR_STREAM_NONBLOCK); got = []; done = threading.Event(); left = [data]
        def ev(s, e, o):
            try:
                if e & ~3: done.set(); return
                if write:
                    if not left[0]: s.eventRemoveCallback(); done.set(); return
                    r = s.send(left[0][:65536])
                    if r > 0: left[0] = left[0][r:]
                else:
                    r = s.recv(65536)
                    if r == -2: return
                    if not r: s.eventRemoveCallback(); done.set(); return
                    got.append(len(r))
            except libvirt.libvirtError as x: got.append(str(x)); done.set()
        (v.upload if write else v.download)(s, 0, 0, 0); s.eventAddCallback(2 if write else 1, ev, None); ok = done.wait(20); s.finish(); return ok, sum(got) == len(data) if not write else got
    step('cb read', lambda: cb(False)); step('cb write', lambda: cb(True)); step('size', lambda: os.stat(v.path()).st_size)
@sec
def networks():
    N = lambda n='tck', u=None, b='vbtck': "<network><name>%s</name>%s<bridge name='%s'/><ip address='192.168.199.1' netmask='255.255.255.0'><dhcp><range start='192.168.199.10' end='192.168.199.20'/></dhcp></ip></network>" % (n, '<uuid>%s</uuid>' % u if u else '', b)
    n = keep('define', lambda: c.networkDefineXML(N())); step('destroy off', n.destroy); step('autostart', lambda: (n.autostart(), n.setAutostart(1), n.autostart())); step('bridge', n.bridgeName); step('xml', lambda: n.XMLDesc()); step('leases', n.DHCPLeases); step('ports', n.listAllPorts); step('undefine', n.undefine); step('lookup', lambda: c.networkLookupByName('tck'))
    n = keep('define', lambda: c.networkDefineXML(N(u=U1))); step('diffname', lambda: c.networkDefineXML(N('t2', U1))); step('diffuuid', lambda: c.networkDefineXML(N('tck', U2))); step('same bridge', lambda: c.networkDefineXML(N('t3', U2))); step('update', lambda: n.update(libvirt.VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, libvirt.VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' ip='192.168.199.12'/>", 2)); step('update dup', lambda: n.update(3, 4, -1, "<host mac='52:54:00:00:00:09' ip='192.168.199.12'/>", 2)); step('update live off', lambda: n.update(3, 4, -1, "<host mac='52:54:00:00:00:0a' ip='192.168.199.13'/>", 1)); step('xml', lambda: n.XMLDesc(2)); step('port create', lambda: n.portCreateXML('<networkport><owner><name>a</name><uuid>%s</uuid></owner><mac address="52:54:00:00:00:01"/></networkport>' % U2)); step('port lookup', lambda: n.portLookupByUUIDString(U2))
    for m in 'nat', 'route', 'open', 'bridge', 'private', 'vepa', 'passthrough', 'hostdev', 'nonsense': step('mode ' + m, lambda: c.networkDefineXML("<network><name>m</name><forward mode='%s'%s</network>" % (m, "><interface dev='eth77'/></forward>" if m in ('private', 'vepa', 'passthrough') else '/>')).undefine())
@sec
def secrets():
    S = lambda u, p='no', e='no', w='/x': "<secret ephemeral='%s' private='%s'><uuid>%s</uuid><usage type='volume'><volume>%s</volume></usage></secret>" % (e, p, u, w)
    s = keep('define', lambda: c.secretDefineXML(S(U1))); step('value none', s.value); step('set', lambda: s.setValue(b'Hello')); step('value', s.value); step('usage', lambda: (s.usageID(), s.usageType())); step('by usage', lambda: c.secretLookupByUsage(1, '/x').UUIDString()); step('dup usage', lambda: c.secretDefineXML(S(U2))); step('redefine', lambda: c.secretDefineXML(S(U1, w='/y'))); step('private', lambda: c.secretDefineXML(S(U1, p='yes')).value()); step('ephemeral', lambda: c.secretDefineXML(S(U2, e='yes', w='/z'))); step('xml', lambda: s.XMLDesc()); step('undefine', s.undefine); step('lookup', lambda: c.secretLookupByUUIDString(U1))
@sec
def filters():
    F = lambda n, u='', r='': "<filter name='%s' chain='root'>%s%s</filter>" % (n, u, r)
    f = keep('define', lambda: c.nwfilterDefineXML(F('tck', '<uuid>%s</uuid>' % U1, "<rule action='drop' direction='in'><tcp dstportstart='22'/></rule>"))); step('xml', lambda: f.XMLDesc()); step('redefine', lambda: c.nwfilterDefineXML(F('tck', '<uuid>%s</uuid>' % U1))); step('other uuid', lambda: c.nwfilterDefineXML(F('tck', '<uuid>%s</uuid>' % U2))); step('same uuid', lambda: c.nwfilterDefineXML(F('tck2', '<uuid>%s</uuid>' % U1))); step('ref', lambda: c.nwfilterDefineXML(F('tck3', '', "<filterref filter='tck'/>"))); step('ref missing', lambda: c.nwfilterDefineXML(F('tck4', '', "<filterref filter='zz'/>"))); step('loop', lambda: c.nwfilterDefineXML(F('tck', '<uuid>%s</uuid>' % U1, "<filterref filter='tck3'/>"))); step('undefine used', f.undefine); step('names', lambda: 'tck' in c.listNWFilters())
    for n in 'tck4', 'tck3', 'tck': step('undefine ' + n, lambda: c.nwfilterLookupByName(n).undefine())
    step('binding', lambda: c.nwfilterBindingCreateXML("<filterbinding><owner><name>a</name><uuid>%s</uuid></owner><portdev name='vnet77'/><mac address='52:54:00:00:00:01'/><filterref filter='zz'/></filterbinding>" % U1)); step('bindings', lambda: len(c.listAllNWFilterBindings())); step('port', lambda: c.nwfilterBindingLookupByPortDev('vnet77'))
@sec
def events():
    seen = []; ids = []
    for i in range(26):
        try: ids.append((i, c.domainEventRegisterAny(None, i, lambda conn, *a, i=i: seen.append((i, [x for x in a[1:-1] if isinstance(x, (int, str))][:2] if i in (0, 8, 12, 18, 22, 24) else '')), None)))
        except Exception as e: seen.append((i, str(e)))
    d = c.defineXML(dom()); d.create(); d.suspend(); d.resume(); d.attachDevice("<interface type='user'><mac address='02:11:22:33:44:55'/></interface>"); d.setMetadata(0, 'x', None, None, 3); d.reset(0); d.destroy(); d.undefine(); time.sleep(.7)
    step('seen', lambda: [x for x in seen if x[0] not in (1, 12)]); [c.domainEventDeregisterAny(i) for _, i in ids]; step('unknown id', lambda: c.domainEventDeregisterAny(9999))
@sec
def host():
    for n, f in [('type', c.getType), ('uri', lambda: c.getURI()[:20]), ('hostname', lambda: bool(c.getHostname())), ('version', c.getVersion), ('info', lambda: c.getInfo()[:1] + c.getInfo()[2:3]), ('maxvcpus', lambda: c.getMaxVcpus('qemu')), ('maxvcpus nonsense', lambda: c.getMaxVcpus('zz')), ('maxvcpus none', lambda: c.getMaxVcpus(None)), ('sysinfo', lambda: c.getSysinfo()[:8]), ('secure', c.isSecure), ('enc', c.isEncrypted), ('alive', c.isAlive), ('cpumap', lambda: c.getCPUMap()[0]), ('models', lambda: len(c.getCPUModelNames('x86_64'))), ('models zz', lambda: c.getCPUModelNames('zz')), ('cells', lambda: len(c.getCellsFreeMemory(0, 1))), ('cells bad', lambda: c.getCellsFreeMemory(5, 1)), ('memstats', lambda: sorted(c.getMemoryStats(-1))), ('memstats bad', lambda: c.getMemoryStats(77)), ('cpustats', lambda: sorted(c.getCPUStats(-1))), ('cpustats bad', lambda: c.getCPUStats(777)), ('freepages', lambda: list(c.getFreePages([4], 0, 1))), ('freepages bad', lambda: c.getFreePages([5], 0, 1)), ('alloc', lambda: c.allocPages({4: 1}, 0, 1)), ('memparam', lambda: sorted(c.getMemoryParameters(0))), ('baseline', lambda: c.baselineCPU([re.search('<cpu>.*?</cpu>', c.getCapabilities(), re.S).group(0)])), ('baseline empty', lambda: c.baselineCPU([])), ('baseline bad', lambda: c.baselineCPU(['<cpu'])), ('compare', lambda: c.compareCPU(re.search('<cpu>.*?</cpu>', c.getCapabilities(), re.S).group(0))), ('compare bad', lambda: c.compareCPU('<cpu')), ('hbaseline', lambda: 'cpu' in c.baselineHypervisorCPU(None, None, None, 'qemu', ['<cpu><model>qemu64</model></cpu>'])), ('hcompare', lambda: c.compareHypervisorCPU(None, None, None, 'qemu', '<cpu mode="custom" match="exact"><model>qemu64</model></cpu>')), ('domcaps', lambda: c.getDomainCapabilities(None, None, None, 'qemu')[:60]), ('domcaps bad', lambda: c.getDomainCapabilities(None, None, None, 'zz')), ('domcaps arch', lambda: c.getDomainCapabilities(None, 'zz', None, None)), ('domcaps machine', lambda: c.getDomainCapabilities(None, 'x86_64', 'zz', 'qemu')), ('native', lambda: c.domainXMLToNative('qemu-argv', dom())[:60]), ('native zz', lambda: c.domainXMLToNative('zz', dom())), ('fromnative', lambda: c.domainXMLFromNative('qemu-argv', 'qemu')), ('sev', lambda: c.getSEVInfo()), ('ifaces', lambda: c.listInterfaces()[:0]), ('iface change', lambda: c.changeBegin()), ('nodedevs', lambda: len(c.listDevices(None)) > 3), ('nodedev computer', lambda: c.nodeDeviceLookupByName('computer').XMLDesc()[:60]), ('nodedev zz', lambda: c.nodeDeviceLookupByName('zz')), ('nodedev create', lambda: c.nodeDeviceCreateXML('<device><parent>zz</parent><capability type="scsi_host"><capability type="fc_host"/></capability></device>')), ('suspend', lambda: c.suspendForDuration(9, 60)), ('ident', lambda: c.setIdentity({'user': 'a'})), ('keepalive', lambda: c.setKeepAlive(5, 3)), ('define empty', lambda: c.defineXML('')), ('define junk', lambda: c.defineXML('<domain')), ('define nothing', lambda: c.defineXML('<domain/>')), ('define type', lambda: c.defineXML("<domain type='zz'><name>a</name></domain>")), ('define noname', lambda: c.defineXML("<domain type='qemu'><memory>1</memory><os><type>hvm</type></os></domain>")), ('define nomem', lambda: c.defineXML("<domain type='qemu'><name>a</name><os><type>hvm</type></os></domain>")), ('define noos', lambda: c.defineXML("<domain type='qemu'><name>a</name><memory>1</memory></domain>")), ('define slash', lambda: c.defineXML("<domain type='qemu'><name>a/b</name><memory>1024</memory><os><type>hvm</type></os></domain>")), ('define uuid', lambda: c.defineXML("<domain type='qemu'><name>a</name><uuid>zz</uuid><memory>1024</memory><os><type>hvm</type></os></domain>")), ('define machine', lambda: c.defineXML("<domain type='qemu'><name>a</name><memory>1024</memory><os><type machine='zz'>hvm</type></os></domain>")), ('define arch', lambda: c.defineXML("<domain type='qemu'><name>a</name><memory>1024</memory><os><type arch='zz'>hvm</type></os></domain>")), ('define emulator', lambda: c.createXML(dom(extra='<emulator>/bin/nothing</emulator>'))), ('bad kernel', lambda: c.createXML(dom(osx='<kernel>/none</kernel>'))), ('missing disk', lambda: c.createXML(dom(disks="<disk type='file'><source file='/none/x'/><target dev='vda'/></disk>"))), ('validate', lambda: c.defineXMLFlags('<domain type="qemu"><name>a</name><foo/></domain>', 1)), ('by id', lambda: c.lookupByID(99999)), ('by uuid', lambda: c.lookupByUUIDString(U2)), ('by bad uuid', lambda: c.lookupByUUIDString('zz'))]: step(n, f)
@sec
def snapshots():
    q = work + '/snap.qcow2'; subprocess.run(['qemu-img', 'create', '-q', '-f', 'qcow2', q, '64M'])
    d = keep('define', lambda: c.defineXML(dom(disks="<disk type='file'><driver name='qemu' type='qcow2'/><source file='%s'/><target dev='vda'/></disk>" % q)))
    step('create', d.create); s = keep('snap', lambda: d.snapshotCreateXML('<domainsnapshot><name>s1</name></domainsnapshot>')); step('list', d.snapshotListNames); step('cur', lambda: d.snapshotCurrent().getName()); step('undefine', lambda: (d.destroy(), d.undefine())); step('dup', lambda: d.snapshotCreateXML('<domainsnapshot><name>s1</name></domainsnapshot>')); step('s2', lambda: d.snapshotCreateXML('<domainsnapshot/>') and 1); step('n', d.snapshotNum); step('parent', lambda: s.getParent()); step('children', s.numChildren); step('revert', lambda: d.revertToSnapshot(s)); step('state', d.state); step('xml', lambda: re.sub(r'\d{10}', 'T', re.sub('<domain .*</domain>', '', s.getXMLDesc(), flags=re.S))); step('delete', s.delete); step('delete again', s.delete); step('lookup', lambda: d.snapshotLookupByName('s1')); step('garbage', lambda: d.snapshotCreateXML('<zz/>')); step('disk only', lambda: d.snapshotCreateXML("<domainsnapshot><name>e</name><disks><disk name='vda' snapshot='external'><source file='%s/over'/></disk></disks></domainsnapshot>" % work, 16) and 1); step('src', lambda: 'over' in d.XMLDesc()); step('checkpoint', lambda: d.checkpointCreateXML('<domaincheckpoint><name>c</name></domaincheckpoint>') and 1); step('cps', lambda: [x.getName() for x in d.listAllCheckpoints()]); step('pull', lambda: d.blockPull('vda')); time.sleep(2); step('job', lambda: d.blockJobInfo('vda')); step('commit base', lambda: d.blockCommit('vda', None, None, 0, 0)); step('copy', lambda: d.blockRebase('vda', work + '/copy', 0, 2)); time.sleep(2); step('info', lambda: {k: v for k, v in d.blockJobInfo('vda').items() if k in ('type', 'bandwidth')}); step('abort', lambda: d.blockJobAbort('vda')); step('speed', lambda: d.blockJobSetSpeed('vda', 1)); step('backup xml', lambda: d.backupGetXMLDesc()); step('destroy', d.destroy)
for f in sections:
    if only and f.__name__ not in only: continue
    section = f.__name__; gone()
    shutil.rmtree(work, ignore_errors=True); os.makedirs(work)
    try: f()
    except Exception as e: print('%s | BROKEN | %s %s' % (section, type(e).__name__, norm(e)))
gone()
