#!/usr/bin/env bash
# public-api.sh: writes the public members of Contract and Client that no list names yet into their PublicAPI.Unshipped.txt, and takes out those
# that are gone. Read the difference before you commit it: it is what callers will see. A release moves Unshipped to Shipped.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
for room in Contract Client; do
  dir=src/VirtBridge.$room
  build() { dotnet build "$dir" -c Release --no-incremental -p:BuildProjectReferences="$1" -p:TreatWarningsAsErrors=false -clp:NoSummary 2>&1 | sed -n "s/.* warning $2: Symbol '\(.*\)' is .*/\1/p" | sort -u; }
  gone=$(build true RS0017)
  if [ -n "$gone" ]; then
    for list in Shipped Unshipped; do grep -vxF "$gone" "$dir/PublicAPI.$list.txt" > "$dir/PublicAPI.$list.new" || true; mv "$dir/PublicAPI.$list.new" "$dir/PublicAPI.$list.txt"; done
  fi
  new=$(build false RS0016)
  [ -z "$new" ] || { printf '%s\n' "$new" >> "$dir/PublicAPI.Unshipped.txt"; { head -n 1 "$dir/PublicAPI.Unshipped.txt"; tail -n +2 "$dir/PublicAPI.Unshipped.txt" | LC_ALL=C sort -u; } > "$dir/PublicAPI.new"; mv "$dir/PublicAPI.new" "$dir/PublicAPI.Unshipped.txt"; }
done
git diff --stat -- '*PublicAPI*'
