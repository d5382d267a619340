#!/usr/bin/env bash
# tiny-guest.sh DIR: a Linux guest (packaged kernel + busybox initrd) that says VIRTBRIDGE-GUEST-READY on its serial console.
# Makes DIR/vmlinuz and DIR/initrd, once, of the newest kernel that is installed; without one, of the package that apt-get fetches.
# Needs busybox-static, cpio, kmod.
set -euo pipefail
dir=${1:?usage: tiny-guest.sh DIR}
[ -s "$dir/vmlinuz" ] && [ -s "$dir/initrd" ] && exit 0
mkdir -p "$dir"; dir=$(cd "$dir" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
kernel= version=
for image in $(ls -v /boot/vmlinuz-* 2>/dev/null); do
  release=${image#/boot/vmlinuz-}
  if [ -r "$image" ] && [ -d "/lib/modules/$release/kernel" ]; then kernel=/ version=$release; fi
done
if [ -z "$version" ]; then
  kernel=$work/kernel
  ( cd "$work"
    package() { apt-cache depends linux-image-cloud-amd64 2>/dev/null | awk '/Depends: linux-image-/{print $2; exit}'; }
    fetch() { apt-get download -q "$(package)" >/dev/null 2>apt.log; }
    # The lists of packages may be old or gone: they are fetched anew before giving up.
    fetch || { apt-get update -qq && fetch; } || { cat apt.log >&2; exit 1; }
    dpkg-deb -x linux-image-*.deb kernel )
  version=$(ls "$kernel/lib/modules")
  depmod -b "$kernel" "$version"
fi
root=$work/initrd; mkdir -p "$root"/{bin,dev,proc,sys,etc/acpi/PWRF,lib/modules,run,tmp}
cp "$(command -v busybox)" "$root/bin/busybox"; ln -s busybox "$root/bin/sh"
for module in virtio_pci virtio_blk virtio_net virtio_console virtio_balloon virtio-rng button evdev ata_piix ahci sd_mod; do
  modprobe -d "$kernel" -S "$version" --show-depends "$module" 2>/dev/null | awk '/^insmod/{print $2}' || true
done | awk '!seen[$0]++' | while read -r file; do
  cp "$file" "$root/lib/modules/"; basename "$file" >> "$root/etc/modules"
done
cat > "$root/etc/acpi/PWRF/00000080" <<'X'
#!/bin/sh
echo VIRTBRIDGE-GUEST-POWERBUTTON >/dev/ttyS0
/bin/busybox poweroff -f
X
cat > "$root/init" <<'X'
#!/bin/busybox sh
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev 2>/dev/null
while read -r module; do insmod "/lib/modules/$module" 2>/dev/null; done < /etc/modules
acpid -l /run/acpid.log -p /run/acpid.pid >/dev/null 2>&1
echo "VIRTBRIDGE-GUEST-READY $(cut -d' ' -f1 /proc/uptime)"
while true; do setsid sh -c 'exec sh </dev/ttyS0 >/dev/ttyS0 2>&1'; sleep 1; done
X
chmod +x "$root/init" "$root/etc/acpi/PWRF/00000080"
( cd "$root" && find . | LC_ALL=C sort | cpio -o -H newc 2>/dev/null ) > "$dir/initrd.new"
cp "$kernel/boot/vmlinuz-$version" "$dir/vmlinuz"
mv "$dir/initrd.new" "$dir/initrd"
