#!/usr/bin/env python3
"""What we print we read again as the same: print(parse(print(x))) = print(x) for every valid document of the golden set.

  roundtrip.py --tool TOOL --shared SHARED [--kind xml2xml]
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile


class Tool:
    def __init__(self, command):
        self.process = subprocess.Popen(command.split() + ['batch'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def ask(self, request):
        self.process.stdin.write(json.dumps(request) + '\n')
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def absolute(value, root):
    if isinstance(value, dict):
        return {key: absolute(item, root) for key, item in value.items()}
    if isinstance(value, list):
        return [absolute(item, root) for item in value]
    return os.path.join(root, value)


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--tool', required=True)
    options.add_argument('--shared', required=True)
    options = options.parse_args()
    golden = os.path.join(options.shared, 'data/golden')
    root = os.path.abspath(os.path.join(golden, 'data'))
    manifest = json.load(open(os.path.join(golden, 'cases.json')))
    tool, passed, failed, first = Tool(options.tool), 0, 0, []
    scratch = os.path.join(tempfile.mkdtemp(prefix='vb'), 'again.xml')
    for case in manifest['cases']:
        if case['op'] != 'xml2xml' or case['expect']['result'] != 'ok' or 'xml' not in case.get('in', {}) or isinstance(case['in']['xml'], dict):
            continue
        inputs = dict(absolute(manifest.get('profile_inputs', {}).get(case['args'].get('host', {}).get('profile'), {}), root), **absolute(case['in'], root))
        request = {'id': '1', 'op': 'xml2xml', 'args': case['args'], 'in': inputs, 'roots': [root]}
        once = tool.ask(request)
        if once['status'] != 'ok':
            continue
        with open(scratch, 'w') as out:
            out.write(once['out']['xml'])
        twice = tool.ask(dict(request, **{'in': dict(inputs, xml=scratch)}))
        if twice['status'] == 'ok' and twice['out'] == once['out']:
            passed += 1
        else:
            failed += 1
            first.append('%s: %s' % (case['id'], 'printed differently' if twice['status'] == 'ok' else twice.get('error', twice)))
    print('\n'.join(first[:20]))
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
