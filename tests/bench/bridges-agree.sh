#!/usr/bin/env bash
# bridges-agree.sh BIN [SHARED]: every bridge in front of Debian's own libvirtd (as root): a hundred guests of QEMU, some of which run, must be the
# same to virsh, D-Bus, both SNMP modules, gRPC and metrics. The test SurfacesAgree asks the same of our daemon. BIN holds our programs.
set -euo pipefail
bin=$(cd "$1" && pwd); cd "$(dirname "$0")/../.."
here=$PWD; real=$(cd "${2:-../shared}" && pwd)/bench/real-libvirtd.sh; w=$(mktemp -d); pids=()
start() { setsid "$@" >>"$w/log" 2>&1 </dev/null & pids+=($!); }
finish() {
  for p in "${pids[@]}"; do kill "$p" 2>/dev/null || true; done
  "$real" stop "$w/lv" >/dev/null 2>&1 || true
  rm -rf "$w"
}
trap finish EXIT
wait_for() { for _ in $(seq 400); do "$@" >/dev/null 2>&1 && return; sleep 0.05; done; echo "not ready: $*" >&2; cat "$w/log" >&2; exit 1; }
chmod 755 "$w"; mkdir "$w/stubs"
protoc -I bindings/proto -I tests/VirtBridge.Integration.Tests/grpc --python_out="$w/stubs" --grpc_python_out="$w/stubs" \
  --plugin=protoc-gen-grpc_python=/usr/bin/grpc_python_plugin bindings/proto/virtbridge/v1/*.proto tests/VirtBridge.Integration.Tests/grpc/google/rpc/status.proto
"$real" start "$w/lv" >/dev/null
uri=$("$real" uri "$w/lv")
/usr/bin/python3 - "$uri" <<'P'
import sys, libvirt
c = libvirt.open(sys.argv[1])
for i in range(100):
    d = c.defineXML(f"<domain type='qemu'><name>q{i:05}</name><memory>{65536 + 1024 * i}</memory><vcpu>{1 + i % 4}</vcpu><os><type arch='x86_64'>hvm</type></os></domain>")
    if i < 4:
        d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED if i % 2 else 0)
P
port=$((20000 + RANDOM % 10000))
printf 'rocommunity public 127.0.0.1\nmaster agentx\nagentXSocket unix:%s/agentx\n' "$w" > "$w/snmpd.conf"
start env SNMP_PERSISTENT_DIR="$w/persist" snmpd -f -Lf /dev/null -C -c "$w/snmpd.conf" -I -systemstats,-hw_mem "udp:127.0.0.1:$port"
start dbus-daemon --session --nofork --nopidfile "--address=unix:path=$w/bus"
wait_for test -S "$w/agentx"; wait_for test -S "$w/bus"
start "$bin/virtbridge-dbus" --address "unix:path=$w/bus" --connect "QEMU=$uri" --only
start "$bin/virtbridge-snmp" --agentx "unix:$w/agentx" --connect "$uri" --interval 0.5
start "$bin/virtbridge-grpc" --connect "$uri" --listen "$w/grpc" --metrics "unix:$w/metrics" --metrics-interval 0.2
wait_for busctl "--address=unix:path=$w/bus" call org.libvirt /org/libvirt/QEMU org.libvirt.Connect ListDomains u 0
wait_for "$bin/virtbridge-grpc" --listen "$w/grpc" --check
wait_for sh -c "snmpbulkwalk -v2c -c public -m '' 127.0.0.1:$port 1.3.6.1.4.1.36957.1.1.1.2 | grep -q STRING"
/usr/bin/python3 "$here/tests/VirtBridge.Integration.Tests/cross_check.py" "$uri" "unix:path=$w/bus" /org/libvirt/QEMU "127.0.0.1:$port" "$w/stubs" "unix:$w/grpc" "$w/metrics"
