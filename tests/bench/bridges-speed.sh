#!/usr/bin/env bash
# bridges-speed.sh [SHARED]: what the bridges do in a second and hold in memory, beside libvirt's own service, in one run on a quiet machine (as root;
# about two minutes). Needs libsystemd-dev, libvirt-dbus, snmpd and the Go packages of scripts/packages.sh. GUESTS=1000 is what memory and walks are measured with.
# LIBVIRT_SNMP=PROGRAM, libvirt-snmp's libvirtMib_subagent (Debian has no package of it), is walked in turn with ours.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD; shared=$(cd "${1:-../shared}" && pwd); bench=$shared/bench; guests=${GUESTS:-1000}; w=$(mktemp -d); pids=()
start() { setsid "$@" >>"$w/log" 2>&1 </dev/null & pids+=($!); last=$!; }
finish() {
  for p in "${pids[@]}"; do kill "$p" 2>/dev/null || true; done
  "$bench/real-libvirtd.sh" stop "$w/lv" >/dev/null 2>&1 || true
  for d in "$w"/original*; do [ ! -d "$d" ] || "$bench/snmp-private.sh" stop "$d" || true; done
  rm -rf "$w"
}
trap finish EXIT
wait_for() { for _ in $(seq 400); do "$@" >/dev/null 2>&1 && return; sleep 0.05; done; echo "not ready: $*" >&2; exit 1; }
rss() { awk '/^VmRSS/ { printf "%.1f MB", $2 / 1024 }' "/proc/$1/status"; }
gcc -O2 -o "$w/calls" "$bench/dbuscalls.c" -lsystemd -lpthread
gcc -O2 -o "$w/inventory" tests/bench/dbus-inventory.c -lsystemd
tests/bench/grpc-load.sh "$w/go"
"$bench/mk-test-config.sh" "$guests" "$w/guests.xml"
chmod 755 "$w"
"$bench/real-libvirtd.sh" start "$w/lv" >/dev/null
uri=$("$bench/real-libvirtd.sh" uri "$w/lv"); many="test+unix://$w/guests.xml?socket=$w/lv/run/libvirt-sock"
start out/bin/virtbridged --session --run-dir "$w/run" --state-dir "$w/state" --config-dir "$w/config"; wait_for test -S "$w/run/libvirt-sock"
mine="qemu+unix:///session?socket=$w/run/libvirt-sock"
/usr/bin/python3 - "$guests" "$uri" "$mine" <<'P'
import sys, libvirt
for uri in sys.argv[2:]:
    c = libvirt.open(uri)
    for i in range(int(sys.argv[1])):
        c.defineXML(f"<domain type='qemu'><name>q{i:05}</name><memory>131072</memory><vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os></domain>")
P
bus() {
  cat > "$w/$1.conf" <<X
<busconfig><type>session</type><listen>unix:path=$w/$1</listen><auth>EXTERNAL</auth><policy context="default"><allow user="*"/><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
<limit name="max_replies_per_connection">50000</limit></busconfig>
X
  start dbus-daemon --config-file="$w/$1.conf" --nofork --nopidfile; wait_for test -S "$w/$1"
}
echo "# D-Bus with $guests domains: libvirt-dbus through libvirtd, ours through the same libvirtd, ours through our daemon (whole)"
bus theirs; start env DBUS_SYSTEM_BUS_ADDRESS="unix:path=$w/theirs" nsenter -m -n -t "$(cat "$w/lv/ns.pid")" -- libvirt-dbus --system; theirs=$last
bus ours; start out/bin/virtbridge-dbus --address "unix:path=$w/ours" --connect "QEMU=$uri" --only; ours=$last
bus whole; start out/bin/virtbridge-dbus --address "unix:path=$w/whole" --connect "QEMU=$mine" --only; whole=$last
for who in theirs ours whole; do wait_for busctl --address="unix:path=$w/$who" call org.libvirt /org/libvirt/QEMU org.libvirt.Connect ListDomains u 0; done
for clients in 1 8; do
  for call in state xml getall dgetall; do
    for who in theirs ours whole; do "$w/calls" "unix:path=$w/$who" org.libvirt /org/libvirt/QEMU "$call" 2 "$clients" "${!who}" | sed "s/^{/{\"who\":\"$who\",/"; done
  done
done
for window in 1 32; do for who in theirs ours whole; do "$w/inventory" "unix:path=$w/$who" /org/libvirt/QEMU 3 "$window" | sed "s/^{/{\"who\":\"$who\",/"; done; done
sleep 7; echo "memory when quiet: libvirt-dbus $(rss "$theirs"), virtbridge-dbus $(rss "$ours")"

echo "# SNMP"
port=$((20000 + RANDOM % 10000))
for n in 1 100 "$guests"; do
  "$bench/mk-test-config.sh" "$n" "$w/g$n.xml"
  printf 'dontLogTCPWrappersConnects yes\nrocommunity public 127.0.0.1\nmaster agentx\nagentXSocket unix:%s/agentx%s\n' "$w" "$n" > "$w/snmpd.conf"
  start env SNMP_PERSISTENT_DIR="$w/persist" snmpd -f -Lf /dev/null -C -c "$w/snmpd.conf" -I -systemstats,-hw_mem "udp:127.0.0.1:$port"; master=$last
  wait_for test -S "$w/agentx$n"
  start out/bin/virtbridge-snmp --agentx "unix:$w/agentx$n" --connect "test+unix://$w/g$n.xml?socket=$w/lv/run/libvirt-sock"; agent=$last
  wait_for sh -c "snmpbulkwalk -v2c -c public -m '' 127.0.0.1:$port 1.3.6.1.4.1.36957.1.1.1.2 | grep -q STRING"
  /usr/bin/python3 "$bench/snmp_bench.py" --port "$port" --oid 1.3.6.1.4.1.36957.1.1 --runs 7 --pids "$agent,$master" | sed "s/^{/{\"guests\":$n,/"
  walked=("virtbridge-snmp=$port")
  if [ -n "${LIBVIRT_SNMP:-}" ]; then
    other=$((port + 2)); LIBVIRT_DEFAULT_URI="test://$w/g$n.xml" "$bench/snmp-private.sh" start "$w/original$n" "$other" "$LIBVIRT_SNMP" -f -L -x @AGENTX@
    walked+=("libvirt-snmp=$other")
  fi
  tests/bench/snmp-walks.py --rounds "$([ "$n" = 1 ] && echo 100 || echo 5)" "${walked[@]}" | sed "s/^{/{\"guests\":$n,/"
  [ -z "${LIBVIRT_SNMP:-}" ] || "$bench/snmp-private.sh" stop "$w/original$n"
  sleep 7; echo "memory when quiet, $n guests: virtbridge-snmp $(rss "$agent")"
  kill "$agent" "$master"; sleep 0.3
done

echo "# gRPC and metrics"
mkdir "$w/tls"; (
  cd "$w/tls"; openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=ca -days 2 -keyout ca.key -out ca.pem
  for who in server client; do
    name=$([ $who = server ] && echo localhost || echo client); echo "subjectAltName=DNS:$name" > $who.ext
    openssl req -newkey rsa:2048 -nodes -subj "/CN=$name" -keyout $who.key -out $who.csr
    openssl x509 -req -in $who.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile $who.ext -out $who.pem
  done ) >>"$w/log" 2>&1
near="test+unix:///default?socket=$w/run/libvirt-sock"
start out/bin/virtbridge-grpc --connect "$near" --listen "$w/grpc" --listen-tls 127.0.0.1:$((port + 1)) --tls-cert "$w/tls/server.pem" --tls-key "$w/tls/server.key" --tls-ca "$w/tls/ca.pem" --metrics "unix:$w/metrics"
wait_for out/bin/virtbridge-grpc --listen "$w/grpc" --check
"$w/go/grpc-load" "unix:$w/grpc" 2 1 1
"$w/go/grpc-load" "unix:$w/grpc" 2 2 32
"$w/go/grpc-load" "localhost:$((port + 1))" 2 2 32 "$w/tls/ca.pem" "$w/tls/client.pem" "$w/tls/client.key"
/usr/bin/python3 - "$near" <<'P'
import sys, libvirt
d = libvirt.open(sys.argv[1]).lookupByName('test')
for _ in range(4000):
    d.suspend(); d.resume()
P
sleep 1; kept=$(curl -s --unix-socket "$w/metrics" http://localhost/metrics | awk '/^virtbridge_events_total/ { print $2 }')
for subscribers in 1 8; do timeout 60 "$w/go/grpc-load" "unix:$w/grpc" events $subscribers "$kept"; done
start out/bin/virtbridge-grpc --connect "$many" --listen "$w/grpc2" --metrics "unix:$w/metrics2"; gateway=$last
wait_for out/bin/virtbridge-grpc --listen "$w/grpc2" --check; sleep 1
for _ in 1 2 3 4 5; do curl -s -o "$w/page" -w "scrape of $guests guests: %{time_total} s, %{size_download} bytes\n" --unix-socket "$w/metrics2" http://localhost/metrics; sleep 0.3; done
sleep 4; echo "memory when quiet, $guests guests: virtbridge-grpc $(rss "$gateway")"
