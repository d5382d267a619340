"""What a D-Bus client sees without asking again, and files it is handed. Arguments: bus address, a domain's name, work folder."""
import os
import socket
import sys

import dbus
import dbus.mainloop.glib
from gi.repository import GLib

address, name, work = sys.argv[1:4]
dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.bus.BusConnection(address)
ROOT = '/org/libvirt/QEMU'
seen = []
bus.add_signal_receiver(lambda path, faces: seen.append(('added', str(path), faces)), 'InterfacesAdded', path=ROOT)
bus.add_signal_receiver(lambda path, faces: seen.append(('removed', str(path), faces)), 'InterfacesRemoved', path=ROOT)
bus.add_signal_receiver(lambda face, values, gone, path: seen.append(('changed', str(path), values)), 'PropertiesChanged', path_keyword='path')


def on(path, face):
    return dbus.Interface(bus.get_object('org.libvirt', path, introspect=False), face)


def wait(kind, path, right=lambda what: True):
    """Runs the loop until such a signal came."""
    limit = []
    timer = GLib.timeout_add_seconds(20, lambda: limit.append(1) or False)
    while not any(k == kind and p == path and right(w) for k, p, w in seen):
        assert not limit, (kind, path, seen)
        GLib.MainContext.default().iteration(True)
    GLib.source_remove(timer)
    seen.clear()


connect = on(ROOT, 'org.libvirt.Connect')
objects = on(ROOT, 'org.freedesktop.DBus.ObjectManager').GetManagedObjects()
domain = next(p for p, faces in objects.items() if faces.get('org.libvirt.Domain', {}).get('Name') == name)
print('managed', name, bool(objects[domain]['org.libvirt.Domain']['Persistent']), 'org.virtbridge.Domain' in objects[domain])

xml = on(domain, 'org.libvirt.Domain').GetXMLDesc(dbus.UInt32(0))
import re
second = re.sub('<uuid>.*?</uuid>', '', xml).replace(f'<name>{name}</name>', '<name>news-guest</name>')
path = connect.DomainDefineXML(second)
wait('added', path, lambda faces: faces['org.libvirt.Domain']['Name'] == 'news-guest')
print('told of a new domain')
on(path, 'org.libvirt.Domain').Create(dbus.UInt32(1))
wait('changed', path, lambda values: values['Active'] == True and values['Id'] > 0)
on(path, 'org.freedesktop.DBus.Properties').Set('org.libvirt.Domain', 'Autostart', dbus.Boolean(True, variant_level=1))
wait('changed', path, lambda values: values.get('Autostart') == True)
on(path, 'org.libvirt.Domain').Undefine(dbus.UInt32(0))
wait('changed', path, lambda values: values['Persistent'] == False)
on(path, 'org.libvirt.Domain').Destroy(dbus.UInt32(0))
wait('removed', path)
print('told of its changes and its end')

folder = os.path.join(work, 'bus-pool')
os.makedirs(folder, exist_ok=True)
pool = connect.StoragePoolCreateXML(f"<pool type='dir'><name>bus-pool</name><target><path>{folder}</path></target></pool>", dbus.UInt32(0))
size = 3 * 1024 * 1024 + 7
volume = on(pool, 'org.libvirt.StoragePool').StorageVolCreateXML(
    f"<volume><name>v.raw</name><capacity unit='bytes'>{size}</capacity></volume>", dbus.UInt32(0))
data = os.urandom(size)


def taken(fd):
    return socket.socket(fileno=fd.take())


more = on(volume, 'org.virtbridge.StorageVol')
with taken(more.Upload(dbus.UInt64(0), dbus.UInt64(size), dbus.UInt32(0))) as up:
    up.sendall(data)
    up.shutdown(socket.SHUT_WR)
    complaint = up.recv(1000)
with taken(more.Download(dbus.UInt64(0), dbus.UInt64(0), dbus.UInt32(0))) as down:
    back = b''.join(iter(lambda: down.recv(1 << 20), b''))
print('volume by file', complaint == b'', back == data)
on(pool, 'org.libvirt.StoragePool').Destroy()


def refused(call, *arguments):
    try:
        call(*arguments)
        return 'accepted'
    except dbus.DBusException as error:
        return error.get_dbus_name().rsplit('.', 1)[1]


# Calls nobody should make.
u = dbus.UInt32
guest = on(domain, 'org.libvirt.Domain')
print('hostile', refused(on(domain, 'org.virtbridge.Domain').AuthorizedSSHKeysSet, 'root', dbus.Array(['k'] * 70000, signature='s'), u(0)),
      refused(guest.SetSchedulerParameters, dbus.Dictionary({'x': dbus.Dictionary({'y': 'z'}, signature='ss')}, signature='sv'), u(0)),
      refused(guest.Create, 'no number'),
      refused(connect.DomainDefineXML, '<domain>' * 200000),
      refused(guest.GetXMLDesc, dbus.types.UnixFd(0)),
      refused(on('/org/libvirt/QEMU/domain/_' + 'z' * 5000, 'org.libvirt.Domain').Suspend),
      refused(on(ROOT, 'org.libvirt.Connect').ListDomains, dbus.UInt64(1 << 40)))
print('still there', len(connect.ListDomains(u(0))) > 0)
