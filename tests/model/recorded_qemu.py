#!/usr/bin/python3
"""A QEMU that answers its monitor from a recording: what lies beside it as "replies" or "NAME.replies" (a probe of a real one), for hosts without that QEMU.

It takes the arguments our daemon gives a QEMU it asks what it can do, and those Debian's libvirt gives one (which waits for it in the
background), and knows nothing but what was recorded.
"""
import json
import os
import socket
import sys

GREETING = {'QMP': {'version': {'qemu': {'micro': 0, 'minor': 0, 'major': 10}, 'package': ''}, 'capabilities': ['oob']}}


def question(command):
    return json.dumps([command['execute'], command.get('arguments', {})], sort_keys=True)


def conversations(path):
    """The recording as one table of questions and answers for each QEMU that was asked."""
    tables, decoder, text, at = [], json.JSONDecoder(), open(path).read(), 0
    pending = None
    while True:
        while at < len(text) and text[at].isspace():
            at += 1
        if at >= len(text):
            return tables
        entry, at = decoder.raw_decode(text, at)
        if 'execute' in entry:
            pending = entry
            if entry['execute'] == 'qmp_capabilities':
                tables.append({})
        else:
            tables[-1].setdefault(question(pending), {key: value for key, value in entry.items() if key != 'id'})


def without_aliases(answer):
    """Aliases as machines of their own, so that the documents' names do not depend on the release."""
    machines = answer['return']
    named = [dict({key: value for key, value in machine.items() if key != 'alias'}, name=machine.get('alias', machine['name'])) for machine in machines]
    rest = [{key: value for key, value in machine.items() if key not in ('alias', 'is-default')} for machine in machines if 'alias' in machine]
    return {'return': named + rest}


def original(command, table):
    """A question about a machine, under the name that was recorded where it is an alias now."""
    kind = command.get('arguments', {}).get('typename', '')
    for machine in table.get(question({'execute': 'query-machines'}), {}).get('return', []):
        if kind == machine.get('alias', '-') + '-machine':
            return {'execute': command['execute'], 'arguments': {'typename': machine['name'] + '-machine'}}
    return command


def inherited():
    """The monitor of one that was started with it."""
    return socket.socket(fileno=int([word.split('fd=')[1] for word in sys.argv if 'fd=' in word][0]))


def listening():
    """The monitor of one that goes into the background and is connected to there."""
    place = sys.argv[sys.argv.index('-qmp') + 1].split(':', 1)[1].split(',')[0]
    waiting = socket.socket(socket.AF_UNIX)
    waiting.bind(place)
    waiting.listen(1)
    if os.fork():
        os._exit(0)
    with open(sys.argv[sys.argv.index('-pidfile') + 1], 'w') as pid:
        pid.write('%d\n' % os.getpid())
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in range(3):
        os.dup2(nothing, descriptor)
    return waiting.accept()[0]


def main():
    program = os.path.abspath(sys.argv[0])
    beside = [program + '.replies', os.path.join(os.path.dirname(program), 'replies')]
    recorded = conversations(next(path for path in beside if os.path.exists(path)))
    machine = sys.argv[sys.argv.index('-machine') + 1]
    table = recorded[0 if 'kvm' in machine else -1]
    monitor = (listening() if '-daemonize' in sys.argv else inherited()).makefile('rwb', buffering=0)
    monitor.write(json.dumps(GREETING).encode() + b'\r\n')
    for line in monitor:
        command = json.loads(line)
        if command['execute'] == 'qmp_capabilities':
            answer = {'return': {}}
        else:
            asked = command if question(command) in table else original(command, table)
            answer = table.get(question(asked), {'error': {'class': 'CommandNotFound', 'desc': 'not recorded'}})
        if command['execute'] == 'query-machines':
            answer = without_aliases(answer)
        monitor.write(json.dumps(dict(answer, id=command.get('id'))).encode() + b'\r\n')


if __name__ == '__main__':
    main()
