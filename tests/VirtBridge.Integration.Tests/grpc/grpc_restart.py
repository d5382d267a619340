"""Says every event's kind as it comes: stubs folder, target."""
import sys

stubs, target = sys.argv[1:3]
sys.path.insert(0, stubs)
import grpc
from virtbridge.v1 import event_stream_pb2, event_stream_pb2_grpc

events = event_stream_pb2_grpc.EventStreamStub(grpc.insecure_channel(target)).Subscribe(event_stream_pb2.SubscribeRequest(), timeout=60)
events.initial_metadata()
print('subscribed')
for event in events:
    print(event.WhichOneof('event'))
