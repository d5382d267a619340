#!/usr/bin/python3
"""A QEMU that answers its monitor from a recording: what lies beside it as "replies" (a probe of a real one), for hosts without that QEMU.

It takes the arguments our daemon gives a QEMU it asks what it can do, and knows nothing but what was recorded.
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


def main():
    recorded = conversations(os.path.join(os.path.dirname(os.path.abspath(sys.argv[0])), 'replies'))
    machine = sys.argv[sys.argv.index('-machine') + 1]
    descriptor = [word.split('fd=')[1] for word in sys.argv if 'fd=' in word][0]
    table = recorded[0 if 'kvm' in machine else -1]
    monitor = socket.socket(fileno=int(descriptor)).makefile('rwb', buffering=0)
    monitor.write(json.dumps(GREETING).encode() + b'\r\n')
    for line in monitor:
        command = json.loads(line)
        if command['execute'] == 'qmp_capabilities':
            answer = {'return': {}}
        else:
            answer = table.get(question(command), {'error': {'class': 'CommandNotFound', 'desc': 'not recorded'}})
        if command['execute'] == 'query-machines':
            answer = without_aliases(answer)
        monitor.write(json.dumps(dict(answer, id=command.get('id'))).encode() + b'\r\n')


if __name__ == '__main__':
    main()
