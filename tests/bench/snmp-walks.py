#!/usr/bin/python3
"""Walks of libvirtGuestTable through several agents in turn, and what only starting a manager costs, so that a machine's pace falls on all alike.

  snmp-walks.py [--rounds 50] NAME=PORT...
Each round walks every agent once (snmpwalk, then snmpbulkwalk; v2c, community public) and asks the last one's master for its own sysUpTime
(snmpget): a walk cannot be faster than that here, however fast its agent is. Times are milliseconds and include the manager's process.
"""
import argparse
import json
import statistics
import subprocess
import time

TABLE, UPTIME = '1.3.6.1.4.1.36957.1.1', '1.3.6.1.2.1.1.3.0'
PAUSE = 0.03  # seconds; longer than an agent's wish for processors that stay awake, which would help the next one too


def timed(command, port, oid):
    time.sleep(PAUSE)
    began = time.perf_counter()
    said = subprocess.run([command, '-v2c', '-c', 'public', '-t', '20', '-r', '0', '-On', '-m', '', f'udp:127.0.0.1:{port}', oid],
                          capture_output=True, text=True, check=True).stdout
    took = (time.perf_counter() - began) * 1000
    if 'No Such' in said or not said:
        raise SystemExit(f'{command} of {oid} at port {port}: {said or "nothing"}')
    return took


asked = argparse.ArgumentParser()
asked.add_argument('--rounds', type=int, default=50)
asked.add_argument('agents', nargs='+', metavar='NAME=PORT')
given = asked.parse_args()
agents = [agent.split('=') for agent in given.agents]
times = {}
for _ in range(given.rounds):
    for name, port in agents:
        for command in ('snmpwalk', 'snmpbulkwalk'):
            times.setdefault((name, command), []).append(timed(command, port, TABLE))
    times.setdefault(('snmpd itself', 'snmpget'), []).append(timed('snmpget', agents[-1][1], UPTIME))
for (name, command), took in times.items():
    print(json.dumps({'bench': 'snmp in turn', 'who': name, 'command': command, 'median_ms': round(statistics.median(took), 2),
                      'min_ms': round(min(took), 2), 'rounds': given.rounds}), flush=True)
