#!/usr/bin/env bash
# packages.sh build|run|test: installs the Debian packages a step needs, or prints the command when not root.
set -euo pipefail
# Other people's bindings, whose programs run on our library.
bindings=(php-cli php8.2-libvirt-php ruby ruby-libvirt gir1.2-libvirt-glib-1.0 libjna-java openjdk-17-jdk-headless ocaml-nox ocaml-findlib libvirt-ocaml-dev
          golang-github-libvirt-libvirt-go-dev)
build=(clang zlib1g-dev binutils gcc libc6-dev)
run=(qemu-system-x86 qemu-utils busybox-static cpio kmod dbus libglib2.0-bin libsystemd0 libxml2 snmpd snmp libvirt-clients python3-libvirt python3)
test=("${run[@]}" castxml qemu-guest-agent libvirt-dev libvirt-daemon libvirt-daemon-system libvirt-daemon-driver-qemu libsys-virt-perl libvirt-dbus
      snmptrapd libsnmp-dev python3-pytest python3-gi python3-dbus python3-grpcio python3-protobuf protobuf-compiler protobuf-compiler-grpc
      openssl curl prometheus smitools man-db golang-go golang-google-grpc-dev golang-google-protobuf-dev golang-github-golang-protobuf-1-5-dev protoc-gen-go-1-5 protoc-gen-go-grpc
      dnsmasq-base nftables iproute2 iptables swtpm swtpm-tools ovmf libxml2-utils systemd procps
      parted lvm2 tgt libiscsi-bin qemu-block-extra e2fsprogs mount)
case "${1:-build}" in
  build) want=("${build[@]}") ;;
  run) want=("${build[@]}" "${run[@]}") ;;
  test) want=("${build[@]}" "${test[@]}" "${bindings[@]}") ;;
  *) echo "usage: packages.sh build|run|test" >&2; exit 2 ;;
esac
missing=()
for p in "${want[@]}"; do
  [ "$(dpkg-query -W -f '${Status}' "$p" 2>/dev/null)" = "install ok installed" ] || missing+=("$p")
done
# A tiny guest needs a kernel image; any flavour will do.
if [ "${1:-build}" != build ] && ! ls /boot/vmlinuz-* >/dev/null 2>&1; then
  missing+=(linux-image-cloud-amd64)
fi
[ ${#missing[@]} -eq 0 ] && exit 0
command="apt-get install -y --no-install-recommends ${missing[*]}"
if [ "$(id -u)" != 0 ]; then
  echo "Missing packages. Please run:  sudo $command" >&2
  [ "${1:-build}" = run ] && exit 0
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
# Packages that ship a daemon must not start it: the tests start their own on private sockets.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' > "$policy"; chmod +x "$policy"; trap 'rm -f "$policy"' EXIT
fi
apt-get update -qq
$command -qq >/dev/null
