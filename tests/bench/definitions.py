#!/usr/bin/python3
"""How fast definitions are taken and printed.

  definitions.py --shared SHARED --tool TOOL    parse, complete, validate, print of the golden set's guests in one thread, and their memory at rest
  definitions.py --shared SHARED --uri URI...   define + dumpxml of guests through daemons, by Debian's client, in turns
"""
import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import time


def requests(shared):
    root = os.path.abspath(os.path.join(shared, 'data/golden/data'))
    for case in json.load(open(os.path.join(shared, 'data/golden/cases.json')))['cases']:
        if case['dataset'] == 'qemuxmlconf-xml' and case['expect']['result'] == 'ok':
            yield {'id': case['id'], 'op': case['op'], 'args': case['args'], 'in': {key: os.path.join(root, value) for key, value in case['in'].items()}, 'roots': [root]}


def through_daemons(shared, uris):
    import libvirt
    libvirt.registerErrorHandler(lambda *_: None, None)
    connections = [libvirt.open(uri) for uri in uris]
    times = [[] for _ in uris]
    for request in requests(shared):
        if request['args']['caps']['arch'] != 'x86_64':
            continue
        text = re.sub(r"(<domain[^>]*type=['\"])\w+", r'\1qemu', open(request['in']['xml']).read(), count=1)
        text = re.sub(r'<name>[^<]*</name>', '<name>speed</name>', re.sub(r'\s*<uuid>[^<]*</uuid>', '', text, count=1), count=1)
        took = []
        for connection in connections:
            try:
                for _ in range(3):
                    began = time.perf_counter()
                    guest = connection.defineXML(text)
                    guest.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)
                    took.append(time.perf_counter() - began)
                    guest.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_NVRAM)
            except libvirt.libvirtError:
                break
        if len(took) == 3 * len(uris):
            for i, mine in enumerate(times):
                mine.append(min(took[3 * i:3 * i + 3]))
    for uri, mine in zip(uris, times):
        print('%s: %d definitions, median %.0f us' % (uri, len(mine), statistics.median(mine) * 1e6))


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--shared', required=True)
    options.add_argument('--tool')
    options.add_argument('--uri', action='append')
    options = options.parse_args()
    if options.tool:
        subprocess.run([options.tool, 'speed'], input='\n'.join(map(json.dumps, requests(options.shared))), text=True, check=True)
    if options.uri:
        through_daemons(options.shared, options.uri)


if __name__ == '__main__':
    sys.exit(main())
