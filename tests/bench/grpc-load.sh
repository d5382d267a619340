#!/usr/bin/env bash
# grpc-load.sh FOLDER: compiles tests/bench/grpc-load/main.go with stubs of bindings/proto into FOLDER/grpc-load (Debian's Go packages, no network).
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd); out=$(mkdir -p "$1" && cd "$1" && pwd); src=$out/gopath/src
mkdir -p "$src/grpc-load"
protoc -I "$here/bindings/proto" --go_out="$src" --go-grpc_out="$src" "$here"/bindings/proto/virtbridge/v1/{types,domains,connect,event_stream}.proto
cp "$here/tests/bench/grpc-load/main.go" "$src/grpc-load/"
GO111MODULE=off GOPATH="$out/gopath:/usr/share/gocode" GOFLAGS=-p=2 GOCACHE="$out/cache" go build -o "$out/grpc-load" grpc-load
