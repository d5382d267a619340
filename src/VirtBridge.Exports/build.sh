#!/bin/sh
# build.sh OUT: publishes libvirt.so.0, links the three libraries that forward to it, and installs headers and pkg-config files.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${1:-$root/out}
case $(uname -m) in
    x86_64) arch=x64 ;;
    aarch64) arch=arm64 ;;
    *) echo "no native libraries for $(uname -m)" >&2; exit 1 ;;
esac
mkdir -p "$out/lib/pkgconfig" "$out/include/libvirt" "$here/obj/publish"
dotnet restore "$here/VirtBridge.Exports.csproj" -v q -nologo
dotnet publish "$here/VirtBridge.Exports.csproj" --no-restore -p:RunAnalyzers=false -c Release -r "linux-$arch" -o "$here/obj/publish" -v q -nologo
install -m 755 "$here/obj/publish/libvirt.so" "$out/lib/libvirt.so.0"
ln -sf libvirt.so.0 "$out/lib/libvirt.so"
for lib in libvirt-qemu libvirt-lxc libvirt-admin; do
    "${CC:-cc}" -shared -nostdlib -o "$out/lib/$lib.so.0" "$here/Generated/Link/$lib.$arch.s" \
        -Wl,-soname,"$lib.so.0" -Wl,--version-script="$here/Generated/Link/$lib.map" -Wl,-z,now -L"$out/lib" -l:libvirt.so.0
    ln -sf "$lib.so.0" "$out/lib/$lib.so"
done
install -m 644 "$root"/bindings/c/Generated/include/libvirt/*.h "$out/include/libvirt/"
version=$(sed -n 's/^# define LIBVIR_VERSION_NUMBER //p' "$out/include/libvirt/libvirt-common.h")
dotted=$((version / 1000000)).$((version / 1000 % 1000)).$((version % 1000))
for lib in libvirt libvirt-qemu libvirt-lxc libvirt-admin; do
    sed -e "s#@prefix@#$out#" -e "s#@version@#$dotted#" "$root/bindings/c/$lib.pc.in" >"$out/lib/pkgconfig/$lib.pc"
done
