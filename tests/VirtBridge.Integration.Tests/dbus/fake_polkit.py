"""Stands in for polkit: an action is granted when its name is in the file. Arguments: bus address, file."""
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.bus.BusConnection(sys.argv[1])


class Authority(dbus.service.Object):
    @dbus.service.method('org.freedesktop.PolicyKit1.Authority', in_signature='(sa{sv})sa{ss}us', out_signature='(bba{ss})')
    def CheckAuthorization(self, subject, action, details, flags, cancellation):
        assert subject[0] == 'system-bus-name' and subject[1]['name'].startswith(':'), subject
        return (str(action) in open(sys.argv[2]).read().split(), False, {})


name = dbus.service.BusName('org.freedesktop.PolicyKit1', bus)
authority = Authority(bus, '/org/freedesktop/PolicyKit1/Authority')
print('ready', flush=True)
GLib.MainLoop().run()
