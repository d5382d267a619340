"""Sends calls and never reads an answer until the bus gives up on it. Arguments: socket of the bus."""
import os
import socket
import struct
import sys

bus = socket.socket(socket.AF_UNIX)
bus.connect(sys.argv[1])
bus.settimeout(5)
bus.sendall(b'\0AUTH EXTERNAL ' + str(os.getuid()).encode().hex().encode() + b'\r\n')
assert bus.recv(4096).startswith(b'OK')
bus.sendall(b'BEGIN\r\n')


def field(code, signature, value):
    data = value.encode()
    body = struct.pack('<I', len(data)) + data + b'\0'
    return bytes([code, 1]) + signature.encode() + b'\0' + body


def call(serial, destination, path, interface, member, signature='', body=b''):
    head = b''
    parts = [(1, 'o', path), (6, 's', destination), (2, 's', interface), (3, 's', member)]
    for code, kind, value in parts:
        head += b'\0' * (-len(head) % 8) + field(code, kind, value)
    if signature:
        head += b'\0' * (-len(head) % 8) + bytes([8, 1, ord('g'), 0, len(signature)]) + signature.encode() + b'\0'
    start = struct.pack('<BBBBIII', ord('l'), 1, 0, 1, len(body), serial, len(head)) + head
    return start + b'\0' * (-len(start) % 8) + body


bus.sendall(call(1, 'org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'Hello'))
sent = 0
try:
    for serial in range(2, 60000):
        bus.sendall(call(serial, 'org.libvirt', '/org/libvirt/QEMU', 'org.libvirt.Connect', 'GetCapabilities'))
        sent += 1
except OSError as error:
    print('the bus gave up after', sent > 100, type(error).__name__)
else:
    print('all sent', sent)
