#!/bin/bash
# reference_root.sh ROOT SHARED: unpacks Debian 13 with its libvirt (11.3.0) below ROOT, with emulators that answer from the golden set's recordings.
# ROOT=ROOT SHARED/bench/real-libvirtd.sh runs it; about 600 MB. Needs debootstrap and root.
set -eu
root=$(realpath -m "$1") shared=$(realpath "$2") here=$(cd "$(dirname "$0")" && pwd)
data=$shared/data/golden/data
debootstrap --variant=minbase --keyring=/usr/share/keyrings/debian-archive-keyring.gpg trixie "$root" http://deb.debian.org/debian
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
printf 'path-exclude=/usr/share/doc/*\nforce-unsafe-io\n' > "$root/etc/dpkg/dpkg.cfg.d/small"
mount --bind /proc "$root/proc"
trap 'umount "$root/proc"' EXIT
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
  libvirt-daemon-system libvirt-clients libvirt-daemon-driver-qemu libvirt-daemon-log libvirt-daemon-lock python3 swtpm swtpm-tools
while read -r name recording; do
  install -m 755 "$here/recorded_qemu.py" "$root/usr/bin/qemu-system-$name"
  cp "$data/qemucapabilitiesdata/caps_$recording.replies" "$root/usr/bin/qemu-system-$name.replies"
done <<'EMULATORS'
x86_64 10.0.0_x86_64
i386 10.0.0_x86_64
aarch64 8.2.0_aarch64
arm 8.2.0_armv7l
ppc64 7.1.0_ppc64
ppc 7.2.0_ppc
s390x 10.0.0_s390x
riscv64 9.1.0_riscv64
loongarch64 8.2.0_loongarch64
sparc 9.0.0_sparc
EMULATORS
mkdir -p "$root/usr/share/qemu" "$root/etc/qemu"
cp -r "$data/qemufirmwaredata/usr/share/qemu/." "$root/usr/share/qemu/"
cp -r "$data/qemufirmwaredata/etc/qemu/." "$root/etc/qemu/"
cp -r "$data/qemuvhostuserdata/usr/." "$root/usr/"
cp -r "$data/qemuvhostuserdata/etc/." "$root/etc/"
