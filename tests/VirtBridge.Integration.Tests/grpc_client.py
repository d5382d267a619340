"""Lists domains, causes an event and sees it, and is refused politely: stubs folder, socket, domain name."""
import sys

stubs, socket, name = sys.argv[1:4]
sys.path.insert(0, stubs)
import grpc
from virtbridge.v1 import domains_pb2, domains_pb2_grpc, event_stream_pb2, event_stream_pb2_grpc

channel = grpc.insecure_channel('unix:' + socket)
domains = domains_pb2_grpc.DomainsStub(channel)
listed = domains.ListAllDomains(domains_pb2.DomainsListAllDomainsRequest(need_results=1)).result.domains
domain = next(d for d in listed if d.name == name)
print('listed', domain.name)

events = event_stream_pb2_grpc.EventStreamStub(channel).Subscribe(event_stream_pb2.SubscribeRequest(), timeout=30)
events.initial_metadata()
xml = domains.GetXmlDesc(domains_pb2.DomainsGetXmlDescRequest(dom=domain)).result
domains.DefineXml(domains_pb2.DomainsDefineXmlRequest(xml=xml))
for event in events:
    if event.WhichOneof('event') == 'domain_event_callback_lifecycle' and event.domain_event_callback_lifecycle.msg.event == 0:
        print('event defined', event.sequence)
        break

try:
    domains.LookupByName(domains_pb2.DomainsLookupByNameRequest(name='nosuch'))
except grpc.RpcError as refused:
    print('refused', refused.code().name, refused.details())
