#!/usr/bin/env bash
# side-by-side.sh [SHARED]: the same measurements against Debian's libvirtd and ours, in one run on this machine.
# Uses the measuring programs in SHARED/bench (default ../shared). Prints one JSON line per measurement, then the ratios.
set -euo pipefail
cd "$(dirname "$0")/../.."
shared=$(cd "${1:-../shared}" && pwd); bench=$shared/bench; out=$(mktemp -d)
seconds=${SECONDS_PER_CALL:-2}
cleanup() {
  [ -e "$out/pid" ] && kill "$(cat "$out/pid")" 2>/dev/null || true
  "$bench/real-libvirtd.sh" stop "$out/real" >/dev/null 2>&1 || true
  rm -rf "$out"
}
trap cleanup EXIT
gcc -O2 -o "$out/calls" "$bench/calls.c" -lvirt -lpthread
"$bench/real-libvirtd.sh" start "$out/real" >/dev/null
out/bin/virtbridged --session --run-dir "$out/run" --state-dir "$out/state" --config-dir "$out/config" 2>"$out/log" & echo $! > "$out/pid"
for _ in $(seq 100); do [ -S "$out/run/libvirt-sock" ] && break; sleep 0.05; done

theirs=$("$bench/real-libvirtd.sh" uri "$out/real" test); their_pid=$("$bench/real-libvirtd.sh" pid "$out/real")
ours="test+unix:///default?socket=$out/run/libvirt-sock"; our_pid=$(cat "$out/pid")
for clients in 1 8 32; do
  for call in info state xml lookup list; do
    "$out/calls" "$theirs" $call test "$seconds" $clients "$their_pid" | sed 's/^{/{"who":"libvirtd",/'
    "$out/calls" "$ours" $call test "$seconds" $clients "$our_pid" | sed 's/^{/{"who":"virtbridged",/'
  done
done | tee "$out/rpc.json"
for call in info xml lookup open; do
  "$out/calls" test:///default $call test "$seconds" 1 | sed 's/^{/{"who":"libvirt.so",/'
  LD_LIBRARY_PATH=out/lib "$out/calls" test:///default $call test "$seconds" 1 | sed 's/^{/{"who":"ours.so",/'
done | tee "$out/lib.json"
python3 - "$out/rpc.json" "$out/lib.json" <<'P'
import json, sys
for path, reference in zip(sys.argv[1:], ('libvirtd', 'libvirt.so')):
    rows = {}
    for line in open(path):
        row = json.loads(line)
        rows.setdefault((row['call'], row['clients']), {})[row['who'] == reference] = row
    for (call, clients), pair in rows.items():
        theirs, ours = pair[True], pair[False]
        print(f"{reference:10} {call:8} x{clients:<3} {theirs['per_s']:>9.0f} -> {ours['per_s']:>9.0f}/s  ({ours['per_s'] / max(theirs['per_s'], 1):.1f}x)"
              f"  p99 {theirs['p99_us']:.0f} -> {ours['p99_us']:.0f} us  daemon cpu {theirs['daemon_cpu_us']:.1f} -> {ours['daemon_cpu_us']:.1f} us/call")
P
