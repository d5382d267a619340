#!/usr/bin/python3
"""Kills and restarts daemon, bus and snmpd while every bridge is under load; says how long each surface was away and whether events were lost or doubled.

    bridges-restart.py BIN STUBS WORK [--rounds N] [--real ../shared/bench/real-libvirtd.sh]

BIN holds our programs, STUBS Python's classes of our messages (protoc), WORK is a folder for sockets and logs. With --real the daemon is
Debian's libvirtd (as root), else ours. The load: callers on D-Bus, walkers on SNMP, callers and subscribers on gRPC, scrapers of metrics, and
a guest of the test hypervisor that is suspended and resumed all the time. A surface is back when a call succeeds that began after the other side was
started again.
"""
import argparse
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time

ap = argparse.ArgumentParser()
ap.add_argument('bin')
ap.add_argument('stubs')
ap.add_argument('work')
ap.add_argument('--rounds', type=int, default=3)
ap.add_argument('--real')
a = ap.parse_args()
sys.path.insert(0, a.stubs)
import dbus
import grpc
import libvirt
from virtbridge.v1 import connect_pb2, connect_pb2_grpc, event_stream_pb2 as events_pb2, event_stream_pb2_grpc

W = os.path.abspath(a.work)
os.makedirs(W, exist_ok=True)
libvirt.registerErrorHandler(lambda *_: None, None)
processes, over = {}, threading.Event()
port = (lambda s: (s.bind(('127.0.0.1', 0)), s.getsockname()[1], s.close())[1])(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
bus = f'unix:path={W}/bus'
sock = f'{W}/real/run/libvirt-sock' if a.real else f'{W}/run/libvirt-sock'
uri = f'test+unix:///default?socket={sock}'


def start(name, *command, **environment):
    log = open(f'{W}/{name}.log', 'ab')
    processes[name] = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**os.environ, **environment}, start_new_session=True)


def end(name, how=signal.SIGKILL):
    process = processes.pop(name, None)
    if process:
        process.send_signal(how)
        process.wait()


def until(ready, limit=60):
    since = time.monotonic()
    while not ready():
        assert time.monotonic() - since < limit, 'not ready'
        time.sleep(0.005)
    return time.monotonic() - since


def listens():
    with socket.socket(socket.AF_UNIX) as s:
        return s.connect_ex(sock) == 0


def start_daemon():
    if a.real:
        subprocess.run([a.real, 'restart-daemon' if os.path.exists(f'{W}/real/ns.pid') else 'start', f'{W}/real'], check=True, stdout=subprocess.DEVNULL)
    else:
        start('daemon', f'{a.bin}/virtbridged', '--session', '--run-dir', f'{W}/run', '--state-dir', f'{W}/state', '--config-dir', f'{W}/config')
    until(listens)


def kill_daemon():
    if a.real:
        os.kill(int(open(f'{W}/real/libvirtd.pid').read()), signal.SIGKILL)
        until(lambda: not listens())
    else:
        end('daemon')


def start_bus():
    if os.path.exists(f'{W}/bus'):
        os.unlink(f'{W}/bus')
    open(f'{W}/bus.conf', 'w').write(f'<busconfig><type>session</type><listen>{bus}</listen><auth>EXTERNAL</auth><policy context="default"><allow user="*"/>'
                                     '<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>')
    start('bus', 'dbus-daemon', f'--config-file={W}/bus.conf', '--nofork', '--nopidfile')
    until(lambda: os.path.exists(f'{W}/bus'))


def start_snmpd():
    open(f'{W}/snmpd.conf', 'w').write(f'master agentx\nagentXSocket unix:{W}/agentx\nrocommunity public 127.0.0.1\nagentaddress udp:127.0.0.1:{port}\n')
    start('snmpd', 'snmpd', '-f', '-Lf', '/dev/null', '-C', '-c', f'{W}/snmpd.conf', '-I', '-systemstats,-hw_mem', SNMP_PERSISTENT_DIR=f'{W}/persist')
    until(lambda: os.path.exists(f'{W}/agentx'))


class Surface(threading.Thread):
    """Asks all the time; remembers how often it went well and when the last call that did was begun."""

    def __init__(self, name, ask):
        super().__init__(daemon=True)
        self.name, self.ask, self.good, self.bad, self.begun, self.ended, self.longest = name, ask, 0, 0, 0, 0, 0

    def run(self):
        while not over.is_set():
            begun = time.monotonic()
            try:
                self.ask()
                self.good, self.begun, self.ended = self.good + 1, begun, time.monotonic()
                self.longest = max(self.longest, self.ended - begun)
            except Exception:
                self.bad += 1
                time.sleep(0.01)


def on_bus(connection=[]):
    try:
        if not connection:
            connection.append(dbus.bus.BusConnection(bus))
            connection[0].set_exit_on_disconnect(False)
        connection[0].call_blocking('org.libvirt', '/org/libvirt/Test', 'org.libvirt.Connect', 'ListDomains', 'u', (dbus.UInt32(0),), timeout=2)
    except dbus.DBusException as e:
        if 'Disconnected' in e.get_dbus_name() or 'NoReply' in e.get_dbus_name() or 'NoServer' in e.get_dbus_name() or 'Failed' in e.get_dbus_name():
            connection.clear()
        raise


def by_snmp():
    said = subprocess.run(['snmpbulkwalk', '-v2c', '-c', 'public', '-m', '', '-t', '0.5', '-r', '0', f'127.0.0.1:{port}', '1.3.6.1.4.1.36957.1.1.1.2'], capture_output=True, text=True)
    assert '"test"' in said.stdout


channel = grpc.insecure_channel(f'unix:{W}/grpc', options=[('grpc.max_reconnect_backoff_ms', 100), ('grpc.initial_reconnect_backoff_ms', 50)])
connect = connect_pb2_grpc.ConnectStub(channel)


def by_grpc():
    connect.GetHostname(connect_pb2.ConnectGetHostnameRequest(), timeout=2)


def by_metrics():
    said = subprocess.run(['curl', '-sf', '-m', '2', '--unix-socket', f'{W}/metrics', 'http://localhost/metrics'], capture_output=True, text=True)
    assert '\nlibvirt_up 1\n' in said.stdout


class Events(threading.Thread):
    """Follows events over broken streams by resume tokens."""

    def __init__(self):
        super().__init__(daemon=True)
        self.numbers, self.missed, self.restarted, self.lost, self.restored, self.token, self.cut = [], 0, 0, 0, 0, '', 0

    def run(self):
        while not over.is_set():
            try:
                # A stream of its own length: it is cut in the middle, as a network would.
                for event in event_stream_pb2_grpc.EventStreamStub(channel).Subscribe(events_pb2.SubscribeRequest(resume_token=self.token), timeout=0.7):
                    self.missed += event.missed
                    self.restarted += event.restarted
                    if event.WhichOneof('event'):
                        self.numbers.append(event.sequence)
                        self.token = event.resume_token
                    self.lost += event.WhichOneof('event') == 'connect_event_connection_closed'
                    self.restored += event.WhichOneof('event') == 'source_restored'
            except grpc.RpcError:
                self.cut += 1


changes = [0]


def change():
    """What happens on the host meanwhile."""
    connection = None
    while not over.is_set():
        try:
            connection = connection or libvirt.open(uri)
            domain = connection.lookupByName('test')
            domain.suspend()
            domain.resume()
            changes[0] += 2
            time.sleep(0.002)
        except libvirt.libvirtError:
            connection = None
            time.sleep(0.02)


try:
    start_daemon()
    start_bus()
    start_snmpd()
    start('dbus', f'{a.bin}/virtbridge-dbus', '--address', bus, '--connect', f'Test={uri}', '--only')
    start('snmp', f'{a.bin}/virtbridge-snmp', '--agentx', f'unix:{W}/agentx', '--connect', uri)
    start('grpc', f'{a.bin}/virtbridge-grpc', '--connect', uri, '--listen', f'{W}/grpc', '--metrics', f'unix:{W}/metrics', '--metrics-interval', '0.5')
    surfaces = [Surface('D-Bus', on_bus), Surface('SNMP', by_snmp), Surface('gRPC', by_grpc), Surface('metrics', by_metrics)]
    events = Events()
    for thread in surfaces + [events, threading.Thread(target=change, daemon=True)]:
        thread.start()
    until(lambda: all(s.good > 3 for s in surfaces) and len(events.numbers) > 20)
    worst = {}
    for number in range(a.rounds):
        for what, kill, again, wanted in (('daemon', kill_daemon, start_daemon, ('D-Bus', 'gRPC', 'metrics', 'SNMP')),
                                          ('bus', lambda: end('bus'), start_bus, ('D-Bus',)), ('snmpd', lambda: end('snmpd'), start_snmpd, ('SNMP',))):
            time.sleep(0.5)
            restored = events.restored
            kill()
            time.sleep(0.3)
            again()
            up, took = time.monotonic(), {}
            until(lambda: all(s.begun > up for s in surfaces if s.name in wanted))
            for s in surfaces:
                if s.name in wanted:
                    took[s.name] = round(s.ended - up, 3)
            if what == 'daemon':
                took['events'] = round(until(lambda: events.restored > restored), 3) if events.restored == restored else 0.0
            for name, seconds in took.items():
                worst[(what, name)] = max(worst.get((what, name), 0), seconds)
            print(json.dumps({'round': number, 'restarted': what, 'back_after_s': took, 'load1': round(os.getloadavg()[0], 1)}), flush=True)
    over.set()
    time.sleep(1)
    n = events.numbers
    print(json.dumps({'events': len(n), 'streams_cut': events.cut, 'doubled': len(n) - len(set(n)), 'out_of_order': sum(x >= y for x, y in zip(n, n[1:])),
                      'gaps': sum(y - x - 1 for x, y in zip(n, n[1:])), 'told_as_missed': events.missed, 'told_lost': events.lost, 'told_restored': events.restored,
                      'changes_made': changes[0], 'calls': {s.name: [s.good, s.bad] for s in surfaces},
                      'rss_kb': {p: int(next(l.split()[1] for l in open(f'/proc/{processes[p].pid}/status') if l.startswith('VmRSS'))) for p in ('dbus', 'snmp', 'grpc')},
                      'worst_s': {f'{w} -> {s}': t for (w, s), t in worst.items()}}))
finally:
    over.set()
    for name in list(processes):
        end(name, signal.SIGTERM if name in ('dbus', 'snmp', 'grpc') else signal.SIGKILL)
    if a.real:
        subprocess.run([a.real, 'stop', f'{W}/real'])
