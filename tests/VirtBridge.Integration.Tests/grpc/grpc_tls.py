"""Asks for the gateway's health over TLS and says how it went: stubs folder, target, authority, certificate, key (both empty: none)."""
import sys

stubs, target, authority, certificate, key = sys.argv[1:6]
sys.path.insert(0, stubs)
import grpc

read = lambda name: open(name, 'rb').read()
credentials = grpc.ssl_channel_credentials(read(authority), read(key) if key else None, read(certificate) if certificate else None)
with grpc.secure_channel(target, credentials) as channel:
    ask = channel.unary_unary('/grpc.health.v1.Health/Check', request_serializer=lambda _: b'', response_deserializer=bytes)
    try:
        print('SERVING' if ask(None, timeout=20) == b'\x08\x01' else 'NOT_SERVING')
    except grpc.RpcError as refused:
        print(refused.code().name)
