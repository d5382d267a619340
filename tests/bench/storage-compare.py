#!/usr/bin/python3
"""storage-compare.py URI FOLDER [dir,enc,types,loop,ev]: calls the storage API and prints the answers with names and times evened out.

Run it against two daemons and compare the outputs with diff. Needs root for the part with loop devices.
"""
import sys, os, subprocess, re, shutil
import libvirt as L
uri, W = sys.argv[1], os.path.abspath(sys.argv[2]); 
L.registerErrorHandler(lambda c, e: None, None)
shutil.rmtree(W, ignore_errors=True); os.makedirs(W); os.chmod(W, 0o755)
c = L.open(uri)
def norm(s):
    s = str(s).replace(W, '@W@')
    s = re.sub(r'<(a|m|c|b)time>[\d.]+', r'<\1time>T', s)
    s = re.sub(r'<uuid>[^<]*', '<uuid>U', s)
    s = re.sub(r'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'U', s)
    s = re.sub(r'/dev/loop\d+', '/dev/loopN', s); s = re.sub(r'loop\d+p', 'loopNp', s)
    s = re.sub(r"<(available|allocation|capacity) unit='bytes'>(\d{9,})<", lambda m: f"<{m[1]} unit='bytes'>BIG<", s)
    return s
def R(label, f, *a):
    try: r = f(*a)
    except L.libvirtError as e:
        print(f'{label}: ERR {e.get_error_code()}/{e.get_error_domain()} {norm(e.get_error_message())}', flush=True); return None
    except Exception as e: print(f'{label}: EXC {type(e).__name__} {e}'); return None
    t = norm(r) if not isinstance(r, (L.virStoragePool, L.virStorageVol)) else f'<{r.name()}>'
    print(f'{label}: {t}', flush=True); return r
def sh(x):
    r = subprocess.run(x, shell=True, capture_output=True, text=True)
    if r.returncode: raise RuntimeError(r.stderr or r.stdout)
    return r.stdout.strip()
def q(f, *a):
    try: return f(*a)
    except Exception: pass
def clean(n):
    p = q(c.storagePoolLookupByName, n)
    if p: q(p.destroy); q(p.undefine)
evs = []
def pool(n, t, src='', tgt=None, extra=''):
    clean(n); return f"<pool type='{t}'><name>{n}</name>{'<source>'+src+'</source>' if src else ''}{f'<target><path>{tgt}</path>{extra}</target>' if tgt else ''}</pool>"

def d_dir():
    x = pool('cd', 'dir', '', f'{W}/cd//')
    p = R('define', c.storagePoolDefineXML, x); R('xml', p.XMLDesc, 0); R('info', p.info); R('build', p.build, 0); R('build again', p.build, 0)
    R('build overwrite', p.build, 8); R('build nooverwrite', p.build, 4); R('build both', p.build, 12)
    R('start', p.create, 0); R('start again', p.create, 0); R('active xml', p.XMLDesc, 0); R('inactive xml', p.XMLDesc, 1); R('active', p.isActive)
    R('undefine active', p.undefine); R('build active', p.build, 0); R('delete active', p.delete, 0)
    R('dup define', c.storagePoolDefineXML, x.replace('cd</name>', 'cd2</name>')); R('dup name', c.storagePoolDefineXML, x.replace("<name>cd</name>", "<name>cd</name><uuid>5f0c3d0a-0000-4000-8000-0000000000aa</uuid>"))
    R('redefine active', c.storagePoolDefineXML, x); R('create active', c.storagePoolCreateXML, x, 0)
    V = lambda n, f='raw', cap=1 << 20, more='', tgt='': f"<volume><name>{n}</name><capacity>{cap}</capacity>{more}<target><format type='{f}'/>{tgt}</target></volume>"
    sh(f'ls -la {W}')
    v = R('vol raw', p.createXML, V('raw1'), 0); R('raw xml', v.XMLDesc, 0); R('info', v.info); R('infoflags', v.infoFlags, 1); R('path', v.path); R('key', v.key); print(sh(f'stat -c "%a %s %b" {W}/cd/raw1'))
    v0 = R('vol raw sparse', p.createXML, V('raw0', more='<allocation>0</allocation>'), 0); R('xml', v0.XMLDesc, 0); R('info', v0.info); R('infoflags', v0.infoFlags, 1)
    R('vol raw part', lambda: p.createXML(V('rawp', more='<allocation>65536</allocation>'), 0).info()); R('alloc>cap', lambda: p.createXML(V('rawbig', more='<allocation>2097152</allocation>'), 0).info())
    R('dup vol', p.createXML, V('raw1'), 0)
    for f in ('qcow2', 'qcow', 'qed', 'vmdk', 'vdi', 'vpc', 'dir', 'none', 'iso', 'bochs', 'cow', 'vhd', 'luks', 'fat', 'ploop', 'cloop', 'dmg', 'raw'):
        v = R(f'vol {f}', p.createXML, V('v' + f, f), 0)
        if v: R(f'{f} xml', v.XMLDesc, 0); R('info', v.info); R('physical', v.infoFlags, 1)
    v = R('qcow2 prealloc', p.createXML, V('qp', 'qcow2'), 1); v and R('xml', v.XMLDesc, 0)
    R('raw prealloc', lambda: p.createXML(V('rp', 'raw'), 1).info())
    v = R('qcow2 opts', p.createXML, V('qo', 'qcow2', tgt="<permissions><mode>0640</mode><owner>1</owner><group>2</group></permissions><compat>1.1</compat><clusterSize unit='KiB'>128</clusterSize><features><lazy_refcounts/><extended_l2/></features>"), 0); v and R('xml', v.XMLDesc, 0); v and R('in', v.info)
    v = R('qcow2 0.10', p.createXML, V('q010', 'qcow2', tgt="<compat>0.10</compat>"), 0); v and R('xml', v.XMLDesc, 0)
    R('bad compat', p.createXML, V('qb', 'qcow2', tgt="<compat>0.10</compat><features><lazy_refcounts/></features>"), 0)
    v = R('backing', p.createXML, V('qback', 'qcow2', more=f"<backingStore><path>{W}/cd/vqcow2</path><format type='qcow2'/></backingStore>"), 0); v and R('xml', v.XMLDesc, 0)
    v = R('backing raw', p.createXML, V('qbackr', 'qcow2', more=f"<backingStore><path>{W}/cd/raw1</path></backingStore>"), 0); v and R('xml', v.XMLDesc, 0)
    v = R('backing no cap', p.createXML, f"<volume><name>qbnc</name><target><format type='qcow2'/></target><backingStore><path>{W}/cd/raw1</path><format type='raw'/></backingStore></volume>", 0); v and R('info', v.info)
    R('backing missing', p.createXML, V('qbackm', 'qcow2', more=f"<backingStore><path>{W}/cd/nothere</path><format type='qcow2'/></backingStore>"), 0)
    R('backing for raw', p.createXML, V('rback', 'raw', more=f"<backingStore><path>{W}/cd/raw1</path></backingStore>"), 0)
    R('no cap', p.createXML, "<volume><name>nc</name></volume>", 0)
    R('slash', p.createXML, V('a/b'), 0); R('dotdot', p.createXML, V('..'), 0); R('dot', p.createXML, V('.'), 0); R('empty', p.createXML, V(''), 0); R('hidden', lambda: p.createXML(V('.hid'), 0).info()); R('hidden there', p.storageVolLookupByName, '.hid')
    R('newline', p.createXML, V('a\nb'), 0); R('long', p.createXML, V('n' * 300), 0)
    R('huge', p.createXML, V('huge', cap=1 << 60), 0); R('huge sparse', lambda: p.createXML(V('hugesp', cap=1 << 62, more='<allocation>0</allocation>'), 0).info()); R('huge qcow2', lambda: p.createXML(V('hugeq', 'qcow2', cap=1 << 62), 0).info()); R('max', p.createXML, V('hm', cap=(1 << 64) - 1), 0)
    R('neg', p.createXML, V('ng', cap=-1), 0)
    # clone
    src = p.storageVolLookupByName('raw1'); open(f'{W}/cd/raw1', 'r+b').write(b'hello'); 
    v = R('clone raw', p.createXMLFrom, V('cl1'), src, 0); v and R('xml', v.XMLDesc, 0); print(open(f'{W}/cd/cl1', 'rb').read(5))
    v = R('clone bigger', p.createXMLFrom, V('cl2', cap=2 << 20), src, 0); v and R('info', v.info); v = R('clone smaller', p.createXMLFrom, V('cl3', cap=4096), src, 0); v and R('info', v.info)
    v = R('clone to qcow2', p.createXMLFrom, V('cl4', 'qcow2'), src, 0); v and R('info', v.info); v and print(sh(f'qemu-img info -U {W}/cd/cl4 | grep -v size'))
    v = R('clone qcow2 to raw', p.createXMLFrom, V('cl5', 'raw'), p.storageVolLookupByName('cl4'), 0); v and R('info', v.info)
    v = R('clone nocap', p.createXMLFrom, "<volume><name>cl6</name></volume>", src, 0); v and R('info', v.info)
    v = R('clone qcow2 bigger', p.createXMLFrom, V('cl7', 'qcow2', cap=4 << 20), p.storageVolLookupByName('cl4'), 0); v and R('info', v.info)
    R('clone dup', p.createXMLFrom, V('cl5', 'raw'), p.storageVolLookupByName('cl4'), 0)
    R('clone reflink', p.createXMLFrom, V('clr', 'raw'), src, 2); R('clone badflag', p.createXMLFrom, V('clr', 'raw'), src, 64); R('create reflink', p.createXML, V('crl', 'raw'), 2)
    v = R('clone prealloc', p.createXMLFrom, V('clp', 'qcow2'), src, 1); v and R('info', v.info)
    # resize
    v = p.storageVolLookupByName('raw1')
    R('grow', v.resize, 2 << 20, 0); R('info', v.info); R('delta', v.resize, 1 << 20, 2); R('info', v.info); R('shrink noflag', v.resize, 1 << 20, 0); R('shrink', v.resize, 1 << 20, 4); R('info', v.info); R('below alloc', v.resize, 4096, 4); R('shrink delta', v.resize, 512, 6); R('info', v.info)
    R('allocate', v.resize, 4 << 20, 1); R('info', v.info); R('same', v.resize, 4 << 20, 0); R('zero', v.resize, 0, 4)
    v = p.storageVolLookupByName('raw0'); R('sparse shrink', v.resize, 4096, 4); R('info', v.info); R('sparse zero', v.resize, 0, 4); R('info', v.info)
    v = p.storageVolLookupByName('vqcow2'); R('q grow', v.resize, 2 << 20, 0); R('info', v.info); R('q shrink', v.resize, 1 << 20, 4); R('info', v.info); R('q alloc', v.resize, 4 << 20, 1); R('info', v.info); R('odd', v.resize, (4 << 20) + 100, 0); R('info', v.info); R('delta overflow', v.resize, (1 << 63), 2); R('huge', v.resize, 1 << 62, 0); R('info', v.info)
    for f in ('vmdk', 'vpc', 'vdi', 'qed', 'qcow'): v = p.storageVolLookupByName('v' + f); R(f'{f} grow', v.resize, 4 << 20, 0)
    # wipe
    for a in range(0, 11): v = p.storageVolLookupByName('cl1'); R(f'wipe {a}', v.wipePattern, a, 0); R('i', v.info)
    v = p.storageVolLookupByName('vqcow2'); R('wipe qcow2', v.wipe, 0); R('xml', v.XMLDesc, 0)
    v = p.storageVolLookupByName('raw0'); R('wipe sparse', v.wipe, 0); R('info', v.info)
    if q(p.storageVolLookupByName, 'vdir'): R('wipe dir', p.storageVolLookupByName('vdir').wipe, 0); R('resize dir', p.storageVolLookupByName('vdir').resize, 1 << 20, 0)
    # streams
    def up(v, off, ln, data, flags=0):
        s = c.newStream(); v.upload(s, off, ln, flags); s.send(data); s.finish(); return open(v.path(), 'rb').read()[off:off+8]
    def down(v, off, ln, flags=0):
        s = c.newStream(); v.download(s, off, ln, flags); b = b''
        while True:
            x = s.recv(65536)
            if not x: break
            b += x
        s.finish(); return len(b), b[:8]
    v = p.storageVolLookupByName('cl5')
    R('upload', up, v, 0, 8, b'12345678'); R('upload more', up, v, 0, 4, b'abcdefgh'); R('upload off', up, v, 4, 0, b'xyz'); R('upload past', up, v, 2 << 20, 4, b'past'); R('size', lambda: os.path.getsize(v.path())); R('upload past2', up, v, 1 << 19, 1 << 20, b'past'); R('download', down, v, 0, 16); R('download all', down, v, 0, 0); R('download past', down, v, 8 << 20, 4); R('download past2', down, v, 0, 16 << 20); R('info', v.info)
    v = p.storageVolLookupByName('vdir') if q(p.storageVolLookupByName, 'vdir') else None
    v and R('upload dir', up, v, 0, 8, b'12345678'); 
    # lookups
    R('by path', c.storageVolLookupByPath, f'{W}/cd//raw1'); R('by key', c.storageVolLookupByKey, f'{W}/cd/raw1'); R('nokey', c.storageVolLookupByKey, 'x'); R('nopath', c.storageVolLookupByPath, '/x'); R('noname', p.storageVolLookupByName, 'x'); R('pool by vol', lambda: p.storageVolLookupByName('raw1').storagePoolLookupByVolume().name()); R('target', c.storagePoolLookupByTargetPath, f'{W}/cd/'); R('target none', c.storagePoolLookupByTargetPath, f'/nono')
    R('link path', lambda: (os.symlink(f'{W}/cd/raw1', f'{W}/link'), c.storageVolLookupByPath(f'{W}/link'))[1])
    R('list', lambda: sorted(p.listVolumes())); R('n', p.numOfVolumes)
    # found files
    os.mkfifo(f'{W}/cd/fifo'); os.symlink('raw1', f'{W}/cd/sym'); os.symlink('nowhere', f'{W}/cd/dangling'); os.mkdir(f'{W}/cd/subdir'); open(f'{W}/cd/trunc.qcow2', 'wb').write(open(f'{W}/cd/cl4', 'rb').read(40)); open(f'{W}/cd/a\nb', 'w').close(); open(f'{W}/cd/caf\u00e9', 'w').close(); os.system(f'cp /bin/true {W}/cd/noperm; chmod 0 {W}/cd/noperm; echo -n > {W}/cd/empty; cd {W}/cd; qemu-img create -q -f qcow2 -b loopb -F qcow2 loopa 1M 2>/dev/null; qemu-img create -q -f qcow2 loopb 1M; qemu-img create -q -f qcow2 -b raw1 -F raw rel 1M; qemu-img create -q -f qcow2 -b loopb -F qcow2 loopa 1M; qemu-img rebase -u -f qcow2 -b loopa -F qcow2 loopb; qemu-img create -q -f qcow2 -u -b nbd://h/x -F raw netb 1M;qemu-img create -q -f qcow2 -b rel -F qcow2 mid 1M; qemu-img create -q -f qcow2 -u -b {W}/gone gone 1M; qemu-img create -q -f qcow2 -u -b \'json:{{"driver":"raw","file":{{"driver":"file","filename":"{W}/cd/raw1"}}}}\' -F raw jsonb 1M; qemu-img create -q -f qcow2 -b raw1 -F raw nofmt 1M; qemu-img rebase -u -f qcow2 -b raw1 nofmt; qemu-img create -q -f qcow2 -o data_file=ext.raw extq 1M; qemu-img create -q -f luks --object secret,id=s,data=x -o key-secret=s,iter-time=10 lk 1M; qemu-img create -q -f qcow2 --object secret,id=s,data=x -o encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10 qenc 1M; qemu-img create -q -f vhdx vx 1M; qemu-img create -q -f qcow2 -o preallocation=full qf 1M; qemu-img create -q -f vmdk -o subformat=monolithicFlat vf 1M; qemu-img create -q -f parallels par 1M; qemu-img create -q -f vpc -o subformat=fixed vpcf 1M')
    R('refresh', p.refresh, 0); 
    for n in sorted(q(p.listVolumes) or []):
        if n in ('fifo', 'sym', 'dangling', 'subdir', 'trunc.qcow2', 'noperm', 'empty', 'loopa', 'loopb', 'rel', 'netb', 'mid', 'gone', 'jsonb', 'nofmt', 'extq', 'lk', 'qenc', 'vx', 'qf', 'vf', 'vf-flat.vmdk', 'par', 'vpcf', 'ext.raw', 'café') or '\n' in n: R(f'found {n!r}', p.storageVolLookupByName(n).XMLDesc, 0)
    R('list', lambda: sorted(p.listVolumes())); R('lookup fifo', p.storageVolLookupByName, 'fifo')
    for n in ('subdir', 'sym', 'loopa'):
        v = q(p.storageVolLookupByName, n); v and R(f'delete {n}', v.delete, 0)
    v = q(p.storageVolLookupByName, 'raw0'); os.unlink(f'{W}/cd/raw0'); R('delete vanished', v.delete, 0); R('again', v.delete, 0)
    R('delete with flag 1', q(p.storageVolLookupByName, 'raw1').delete, 1); R('delete with flag 2', q(p.storageVolLookupByName, 'cl1').delete, 2)
    R('info', lambda: p.info()[0]); R('destroy', p.destroy); R('destroy again', p.destroy); R('xml', p.XMLDesc, 0); R('list inactive', p.listVolumes); R('n', p.numOfVolumes); R('refresh inactive', p.refresh, 0); R('vol on inactive', v.info); R('autostart', p.setAutostart, 1); R('auto', p.autostart); R('delete nonempty', p.delete, 0)
    os.rename(f'{W}/cd', f'{W}/cdx'); R('start vanished', p.create, 0); R('start build', p.create, 1); R('vanish active', lambda: os.rename(f'{W}/cd', f'{W}/cdy')); R('refresh vanished', p.refresh, 0); R('active after', p.isActive); R('destroy', p.destroy); R('delete vanished', p.delete, 0); R('build', p.build, 0); R('delete', p.delete, 0); R('zeroed', p.delete, 1); R('undefine', p.undefine); R('undefine again', p.undefine); R('create transient', c.storagePoolCreateXML, x, 0); R('create transient build', c.storagePoolCreateXML, x, 1); p = q(c.storagePoolLookupByName, 'cd'); R('autostart transient', p.setAutostart, 1); R('undefine transient', p.undefine); R('xml', p.XMLDesc, 0); R('persist', p.isPersistent); R('define over transient', c.storagePoolDefineXML, x); R('persist', p.isPersistent); R('destroy', p.destroy); R('after', p.isActive); R('undefine', p.undefine)
    x2 = pool('cm', 'dir', '', f'{W}/cm', '<permissions><mode>0750</mode><owner>1</owner><group>1</group></permissions>'); p = R('create mode', c.storagePoolCreateXML, x2, 1); p and R('xml', p.XMLDesc, 0); p and p.destroy(); p and print(sh(f'stat -c "%a %u %g" {W}/cm'))
    open(f'{W}/file', 'w').close(); x3 = pool('cf', 'dir', '', f'{W}/file'); R('file as dir build', c.storagePoolCreateXML, x3, 1); R('file as dir', c.storagePoolCreateXML, x3, 0); R('deep build', c.storagePoolCreateXML, pool('cg', 'dir', '', f'{W}/x/y/z'), 1); clean('cg'); R('proc', c.storagePoolCreateXML, pool('cp', 'dir', '', '/proc/x'), 1); clean('cp')
    for t in ('foo', ''): R(f'type {t!r}', c.storagePoolDefineXML, f"<pool type='{t}'><name>q</name></pool>")
    R('no target', c.storagePoolDefineXML, "<pool type='dir'><name>q</name></pool>"); R('slash', c.storagePoolDefineXML, pool('q/r', 'dir', '', '/tmp/q')); R('newline', c.storagePoolDefineXML, pool('q\nr', 'dir', '', '/tmp/q')); clean('q\nr'); R('rel target', c.storagePoolDefineXML, pool('qr', 'dir', '', 'tmp/q')); clean('qr'); R('validate', c.storagePoolDefineXML, pool('qv', 'dir', '', '/tmp/q').replace('<name>', '<foo/><name>'), 1)
    R('nopool', c.storagePoolLookupByName, 'nopool'); R('nouuid', c.storagePoolLookupByUUIDString, '5f0c3d0a-0000-4000-8000-0000000000ab')
def d_types():
    for n, t, s, tg in (('tnfs', 'netfs', "<host name='127.0.0.1'/><dir path='/x'/><format type='nfs'/>", f'{W}/nfs'), ('tcifs', 'netfs', "<host name='127.0.0.1'/><dir path='x'/><format type='cifs'/>", f'{W}/nfs2'), ('tgl', 'netfs', "<host name='127.0.0.1'/><dir path='x'/><format type='glusterfs'/>", f'{W}/nfs3'), ('tiscsi', 'iscsi', "<host name='127.0.0.1'/><device path='iqn.2001-01.test:a'/>", '/dev/disk/by-path'), ('tid', 'iscsi-direct', "<host name='127.0.0.1'/><device path='iqn.2001-01.test:a'/><initiator><iqn name='iqn.2001-01.test:i'/></initiator>", None), ('tscsi', 'scsi', "<adapter name='host0'/>", '/dev/disk/by-path'), ('tsc9', 'scsi', "<adapter name='host99'/>", '/dev/disk/by-path'), ('tfc', 'scsi', "<adapter type='fc_host' wwnn='20000000c9831b4b' wwpn='10000000c9831b4b'/>", '/dev/disk/by-path'), ('tmp', 'mpath', '', '/dev/mapper'), ('trbd', 'rbd', "<host name='127.0.0.1'/><name>p</name>", None), ('tglu', 'gluster', "<host name='127.0.0.1'/><dir path='/'/><name>v</name>", None), ('tzfs', 'zfs', '<name>z</name>', None), ('tvst', 'vstorage', '<name>c</name>', f'{W}/vst'), ('tlog', 'logical', '<name>nonevg</name>', None), ('tshp', 'sheepdog', "<host name='127.0.0.1'/><name>p</name>", None), ('tfs', 'fs', "<device path='/dev/nonesuch'/>", f'{W}/fs1'), ('tdisk', 'disk', "<device path='/dev/nonesuch'/>", '/dev')):
        p = R(f'{t} define', c.storagePoolDefineXML, pool(n, t, s, tg))
        if p:
            R('xml', p.XMLDesc, 0); R(f'{t} build', p.build, 0); R(f'{t} build ow', p.build, 8)
            if os.environ.get('NOSTART', '') .find(t) < 0:
                R(f'{t} start', p.create, 0)
                if q(p.isActive): R('axml', p.XMLDesc, 0); R('vols', p.listVolumes); R('refresh', p.refresh, 0); R('stop', p.destroy)
            R(f'{t} delete', p.delete, 0); R('undefine', p.undefine)
    for t in ('dir', 'fs', 'netfs', 'logical', 'disk', 'iscsi', 'iscsi-direct', 'scsi', 'mpath', 'rbd', 'sheepdog', 'gluster', 'zfs', 'vstorage', 'foo'):
        R(f'find {t}', c.findStoragePoolSources, t, None, 0); R(f'find {t} src', c.findStoragePoolSources, t, "<source><host name='127.0.0.1'/></source>", 0); R(f'find {t} bad', c.findStoragePoolSources, t, "<sou", 0)
    R('caps', c.getStoragePoolCapabilities if hasattr(c, 'getStoragePoolCapabilities') else lambda: None)
def d_loop():
    os.makedirs(f'{W}/m'); L1, L2, L3 = sh(f'truncate -s 64M {W}/fs.img {W}/dk.img {W}/em.img; mkfs.ext4 -q -F {W}/fs.img; for f in fs dk em; do losetup -f --show {W}/$f.img; done').split()
    try:
        x = pool('lf', 'fs', f"<device path='{L1}'/><format type='ext4'/>", f'{W}/m/lf'); p = R('fs define', c.storagePoolDefineXML, x)
        R('fs start no dir', p.create, 0); R('fs build', p.build, 0); R('fs build no', p.build, 4); R('fs start', p.create, 0); R('xml', p.XMLDesc, 0); R('active', p.isActive); R('vols', p.listVolumes); R('again', p.create, 0)
        v = R('vol', p.createXML, "<volume><name>v1</name><capacity>1048576</capacity><target><format type='qcow2'/></target></volume>", 0); v and R('v', v.XMLDesc, 0); R('full', p.createXML, "<volume><name>vfull</name><capacity unit='MiB'>300</capacity></volume>", 0); R('vols', p.listVolumes); R('falloc full qcow', p.createXML, "<volume><name>vfq</name><capacity unit='MiB'>300</capacity><allocation unit='MiB'>300</allocation><target><format type='qcow2'/></target></volume>", 1); R('vols', p.listVolumes)
        v and R('clone big', p.createXMLFrom, "<volume><name>vc</name><capacity unit='MiB'>300</capacity></volume>", v, 0); R('vols', lambda: sorted(p.listVolumes())); v and R('allocate full', v.resize, 300 << 20, 1); v and R('i', v.info)
        R('stop', p.destroy); R('mounts', lambda: sh(f'grep -c {W}/m/lf /proc/mounts; true')); R('delete', p.delete, 0); R('dir', lambda: os.path.isdir(f'{W}/m/lf')); R('build overwrite', p.build, 8); R('undefine', p.undefine)
        x = pool('le', 'fs', f"<device path='{L3}'/><format type='auto'/>", f'{W}/m/le'); p = R('auto define', c.storagePoolDefineXML, x); R('build ow auto', p.build, 8); R('build no auto', p.build, 4); R('build', p.build, 0); R('start unformatted', p.create, 0); R('undef', p.undefine)
        for fmt in ('ext4', 'vfat', 'xfs', 'ext2', 'hfs+', 'ufs'):
            x = pool('le', 'fs', f"<device path='{L3}'/><format type='{fmt}'/>", f'{W}/m/le'); p = R(f'{fmt} define', c.storagePoolDefineXML, x); R('build no-overwrite', p.build, 4); R('build overwrite', p.build, 8); R('start', p.create, 0); R('stop', p.destroy); R('undef', p.undefine)
        for fmt in ('gpt', 'dos', 'unknown', 'lvm2', 'mac', 'sun'):
            b = os.path.basename(L2); x = pool('ld', 'disk', f"<device path='{L2}'/><format type='{fmt}'/>", '/dev')
            p = R(f'disk {fmt} define', c.storagePoolDefineXML, x); R('xml', p.XMLDesc, 0); R('start unbuilt', p.create, 0); q(p.destroy)
            R('build', p.build, 0); R('build no', p.build, 4); R('build ow', p.build, 8); R('start', p.create, 0); R('xml', p.XMLDesc, 0); R('info', p.info)
            v = R('vol', p.createXML, f"<volume><name>{b}p1</name><capacity unit='MiB'>8</capacity></volume>", 0); v and R('xml', v.XMLDesc, 0); v and R('info', v.info)
            v2 = R('vol name', p.createXML, f"<volume><name>foo</name><capacity unit='MiB'>8</capacity></volume>", 0); v2 = v2 or R('vol 2', p.createXML, f"<volume><name>{b}p2</name><capacity unit='MiB'>8</capacity><target><format type='linux-swap'/></target></volume>", 0); v2 and R('xml', v2.XMLDesc, 0); R('xml', p.XMLDesc, 0)
            v and R('resize', v.resize, 16 << 20, 0); v and R('clone', p.createXMLFrom, f"<volume><name>{b}p3</name><capacity unit='MiB'>8</capacity></volume>", v, 0)
            R('too big', p.createXML, f"<volume><name>{b}p4</name><capacity unit='MiB'>800</capacity></volume>", 0)
            R('ext', p.createXML, f"<volume><name>{b}p4</name><capacity unit='MiB'>16</capacity><target><format type='extended'/></target></volume>", 0); R('log', p.createXML, f"<volume><name>{b}p5</name><capacity unit='MiB'>4</capacity></volume>", 0); R('refresh', p.refresh, 0); R('vols', lambda: [norm(z) for z in p.listVolumes()])
            v and R('wipe', v.wipe, 0); v and R('upload', lambda: (lambda s: (v.upload(s, 0, 4), s.send(b'abcd'), s.finish()))(c.newStream())[1])
            v2 and R('del 2', v2.delete, 0); v and R('del', v.delete, 0); R('vols', p.listVolumes); R('refresh', p.refresh, 0); R('vols', p.listVolumes); R('stop', p.destroy); R('delete', p.delete, 0); R('undef', p.undefine)
            sh(f'wipefs -aq {L2} || true; partprobe {L2} || true')
    finally:
        for x in ('lf', 'le', 'ld'): clean(x)
        for l in (L1, L2, L3): q(sh, f'losetup -d {l}')
def d_enc():
    U1 = '5f0c3d0a-0000-4000-8000-0000000000e1'; q(lambda: c.secretLookupByUUIDString(U1).undefine()); 
    p = c.storagePoolCreateXML(pool('ce', 'dir', '', f'{W}/ce'), 1)
    E = lambda n, f, sec=f"<secret type='passphrase' uuid='{U1}'/>", more='': f"<volume><name>{n}</name><capacity unit='MiB'>4</capacity><target><format type='{f}'/><encryption format='luks'>{sec}{more}</encryption></target></volume>"
    R('no secret', p.createXML, E('e0', 'raw'), 0); R('vols', p.listVolumes)
    s = c.secretDefineXML(f"<secret ephemeral='no' private='yes'><uuid>{U1}</uuid><usage type='volume'><volume>{W}/ce/e1</volume></usage></secret>"); R('no value', p.createXML, E('e0', 'raw'), 0); s.setValue(b'secret-pass')
    v = R('luks raw', p.createXML, E('e1', 'raw'), 0); v and R('xml', v.XMLDesc, 0); v and R('info', v.info); v = R('luks qcow2', p.createXML, E('e2', 'qcow2'), 0); v and R('xml', v.XMLDesc, 0); v and R('info', v.info)
    R('cipher', lambda: p.createXML(E('e3', 'raw', more="<cipher name='aes' size='256' mode='cbc' hash='sha256'/><ivgen name='essiv' hash='sha256'/>"), 0).XMLDesc()); R('no secret elem', p.createXML, E('e4', 'raw', ''), 0); R('usage', p.createXML, E('e5', 'raw', f"<secret type='passphrase' usage='{W}/ce/e1'/>"), 0); R('vdi', p.createXML, E('e6', 'vdi'), 0); R('qcow fmt', p.createXML, E('e7', 'raw').replace("format='luks'", "format='qcow'"), 0); R('default', p.createXML, E('e8', 'qcow2').replace("format='luks'", "format='default'"), 0); R('bad', p.createXML, E('e9', 'qcow2').replace("format='luks'", "format='xx'"), 0)
    R('refresh', p.refresh, 0)
    for n in sorted(p.listVolumes()): R(n, p.storageVolLookupByName(n).XMLDesc, 0)
    if q(p.storageVolLookupByName, 'e1'):
        v = R('clone enc', p.createXMLFrom, E('c1', 'raw'), p.storageVolLookupByName('e1'), 0); v and R('xml', v.XMLDesc, 0); v = R('clone dec', p.createXMLFrom, "<volume><name>c2</name><capacity unit='MiB'>4</capacity></volume>", p.storageVolLookupByName('e1'), 0); v and R('i', v.info); R('resize luks', p.storageVolLookupByName('e1').resize, 8 << 20, 0); R('info', p.storageVolLookupByName('e1').info); R('resize q', p.storageVolLookupByName('e2').resize, 8 << 20, 0)
    p.destroy(); s.undefine()
def d_ev():
    import threading; got = []
    L.virEventRegisterDefaultImpl(); stop = []
    threading.Thread(target=lambda: [L.virEventRunDefaultImpl() for _ in iter(lambda: bool(stop), True)], daemon=True).start()
    c2 = L.open(uri); c2.storagePoolEventRegisterAny(None, 0, lambda c, p, e, d, o: got.append(('lifecycle', p.name(), e, d)), None); c2.storagePoolEventRegisterAny(None, 1, lambda c, p, o: got.append(('refresh', p.name())), None)
    p = c.storagePoolDefineXML(pool('cv', 'dir', '', f'{W}/cv'), 0); p.build(0); p.create(0); p.refresh(0); v = p.createXML("<volume><name>a</name><capacity>1</capacity></volume>", 0); p.createXMLFrom("<volume><name>b</name><capacity>1</capacity></volume>", v, 0); v.resize(4096, 0); v.wipe(0); s = c.newStream(); v.upload(s, 0, 4, 0); s.send(b'abcd'); s.finish(); 
    import time; time.sleep(.5); v.delete(0); p.setAutostart(1); p.destroy(); p.undefine(); p = c.storagePoolCreateXML(pool('cv', 'dir', '', f'{W}/cv'), 0); p.destroy(); time.sleep(.5)
    for g in got: print(g)
    stop.append(1)
for n in (sys.argv[3].split(',') if len(sys.argv) > 3 else ['dir', 'enc', 'types', 'loop', 'ev']):
    print('##', n, flush=True)
    try: globals()['d_' + n]()
    except Exception as e:
        import traceback; traceback.print_exc(file=sys.stdout)
