#!/usr/bin/env bash
# golden.sh SHARED [--update]: runs the golden set; fails when a case of tests/golden/passed.txt fails. --update rewrites that list.
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${1:?usage: golden.sh SHARED [--update]}
list=tests/golden/passed.txt
mkdir -p tests/golden
# The cases about a command line client run virsh on our library.
cli=()
if [ -e out/lib/libvirt.so.0 ] && command -v virsh > /dev/null; then cli=(--cli "env LD_LIBRARY_PATH=$PWD/out/lib virsh"); fi
if [ "${2:-}" = --update ]; then
  python3 "$shared/golden/run.py" --tool out/bin/virtbridge-conformance "${cli[@]}" --cases "$shared/data/golden/cases.json" --passed "$list" > out/golden.txt || true
  sed -n '/^dataset /,/^total /p' out/golden.txt > tests/golden/figures.txt
  exit 0
fi
python3 "$shared/golden/run.py" --tool out/bin/virtbridge-conformance "${cli[@]}" --cases "$shared/data/golden/cases.json" --must-pass "$list" > out/golden.txt || { tail -n 60 out/golden.txt; exit 1; }
