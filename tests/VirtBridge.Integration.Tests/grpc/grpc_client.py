"""What a Python client does with the gateway: one step a line on stdout. Arguments: stubs folder, target, domain name, work folder."""
import hashlib
import os
import sys

stubs, target, name, work = sys.argv[1:5]
sys.path.insert(0, stubs)
import grpc
from google.protobuf import field_mask_pb2
from google.rpc import status_pb2
from virtbridge.v1 import (connect_pb2, connect_pb2_grpc, domain_consoles_pb2 as consoles_pb2, domain_consoles_pb2_grpc, domains_pb2,
                           domains_pb2_grpc, event_stream_pb2 as events_pb2, event_stream_pb2_grpc, inventory_pb2, inventory_pb2_grpc,
                           storage_pools_pb2, storage_pools_pb2_grpc, storage_volumes_pb2 as volumes_pb2, storage_volumes_pb2_grpc, types_pb2)

channel = grpc.insecure_channel(target)
domains = domains_pb2_grpc.DomainsStub(channel)
stream = event_stream_pb2_grpc.EventStreamStub
inventory = inventory_pb2_grpc.InventoryStub(channel)


def details(error):
    """The details of a rich error by the name of their message."""
    raw = dict(error.trailing_metadata())['grpc-status-details-bin']
    status = status_pb2.Status.FromString(raw)
    assert status.code == error.code().value[0] and status.message == error.details(), status
    found = {}
    for packed in status.details:
        kind = {'google.rpc.ErrorInfo': status_pb2.ErrorInfo, 'google.rpc.RetryInfo': status_pb2.RetryInfo,
                'virtbridge.v1.ErrorDetail': types_pb2.ErrorDetail}[packed.type_url.rsplit('/', 1)[1]]()
        assert packed.Unpack(kind)
        found[kind.DESCRIPTOR.name] = kind
    return found


def lifecycle(events, *wanted):
    """Reads until the lifecycle events came, in order; gives the last one's message."""
    wanted = list(wanted)
    for event in events:
        if event.WhichOneof('event') == 'domain_event_callback_lifecycle' and event.domain_event_callback_lifecycle.msg.event == wanted[0]:
            wanted.pop(0)
            if not wanted:
                return event


def errors():
    try:
        domains.LookupByName(domains_pb2.DomainsLookupByNameRequest(name='nosuch'))
    except grpc.RpcError as refused:
        found = details(refused)
        info, detail = found['ErrorInfo'], found['ErrorDetail']
        assert detail.code == 42 and detail.reason == info.reason == 'NO_DOMAIN' and not detail.retryable, found
        print('refused', refused.code().name, info.reason, info.metadata['domain'], refused.details())
    for wrong, call in (('uuid', lambda: domains.LookupByUuid(domains_pb2.DomainsLookupByUuidRequest(uuid='x'))),
                        ('token', lambda: inventory.ListDomains(inventory_pb2.ListDomainsRequest(page_token='x'))),
                        ('mask', lambda: inventory.ListDomains(inventory_pb2.ListDomainsRequest(mask=field_mask_pb2.FieldMask(paths=['nosuch'])))),
                        ('resume', lambda: next(stream(channel).Subscribe(events_pb2.SubscribeRequest(resume_token='x'), timeout=10))),
                        ('future', lambda: next(stream(channel).Subscribe(events_pb2.SubscribeRequest(resume_token=token.split('.')[0] + '.999999'), timeout=10))),
                        ('large', lambda: domains.DefineXml(domains_pb2.DomainsDefineXmlRequest(xml='x' * (33 << 20))))):
        try:
            call()
            print('accepted', wrong)
        except grpc.RpcError as refused:
            print('wrong', wrong, refused.code().name)


def deadline():
    try:
        for _ in stream(channel).Subscribe(events_pb2.SubscribeRequest(), timeout=0.3):
            pass
    except grpc.RpcError as late:
        print('deadline', late.code().name)


def resume():
    """Events that happen while the client is away are delivered when it comes back, each once."""
    first = grpc.insecure_channel(target, options=[('grpc.use_local_subchannel_pool', 1)])
    events = stream(first).Subscribe(events_pb2.SubscribeRequest(), timeout=60)
    events.initial_metadata()
    xml = domains.GetXmlDesc(domains_pb2.DomainsGetXmlDescRequest(dom=domain)).result
    domains.DefineXml(domains_pb2.DomainsDefineXmlRequest(xml=xml))
    seen = lifecycle(events, 0)
    first.close()
    for _ in range(5):
        domains.DefineXml(domains_pb2.DomainsDefineXmlRequest(xml=xml))
    events = stream(channel).Subscribe(events_pb2.SubscribeRequest(resume_token=seen.resume_token, kinds=[1318]), timeout=60)
    numbers = []
    for event in events:
        assert event.missed == 0 and not event.restarted, event
        numbers.append(event.sequence)
        if len(numbers) == 5:
            break
    events.cancel()
    assert numbers == sorted(set(numbers)) and numbers[0] > seen.sequence, numbers
    print('resumed without loss', len(numbers))
    events = stream(channel).Subscribe(events_pb2.SubscribeRequest(resume_token='0123456789abcdef.7'), timeout=10)
    print('other life', next(events).restarted)
    events.cancel()
    return seen.resume_token


def pages():
    listed, after = [], ''
    while True:
        page = inventory.ListDomains(inventory_pb2.ListDomainsRequest(page_size=2, page_token=after))
        listed += page.domains
        after = page.next_page_token
        if not after:
            break
    assert len(listed) == page.total and len({d.uuid for d in listed}) == page.total, listed
    typed = inventory.GetDomain(inventory_pb2.GetDomainRequest(name=name))
    assert typed.vcpus == 1 and typed.max_memory == 128 << 20 and typed.persistent and not typed.xml, typed
    masked = inventory.GetDomain(inventory_pb2.GetDomainRequest(name=name, mask=field_mask_pb2.FieldMask(paths=['xml'])))
    assert masked.xml.startswith('<domain') and masked.vcpus == 0, masked
    print('pages', page.total >= 3, 'state', typed.state)


def volumes():
    pools, stubs = storage_pools_pb2_grpc.StoragePoolsStub(channel), storage_volumes_pb2_grpc.StorageVolumesStub(channel)
    folder = os.path.join(work, 'pool')
    os.makedirs(folder, exist_ok=True)
    pool = pools.CreateXml(storage_pools_pb2.StoragePoolsCreateXmlRequest(
        xml=f"<pool type='dir'><name>grpc-pool</name><target><path>{folder}</path></target></pool>")).result
    size = 5 * 1024 * 1024 + 123
    volume = stubs.CreateXml(volumes_pb2.StorageVolumesCreateXmlRequest(
        pool=pool, xml=f"<volume><name>up.raw</name><capacity unit='bytes'>{size}</capacity></volume>")).result
    data = os.urandom(size)

    def parts():
        yield volumes_pb2.StorageVolumesUploadRequest(open=volumes_pb2.StorageVolumesUploadOpen(vol=volume, length=size))
        for at in range(0, size, 100000):
            yield volumes_pb2.StorageVolumesUploadRequest(chunk=types_pb2.StreamChunk(data=data[at:at + 100000]))
    stubs.Upload(parts(), timeout=60)
    got = hashlib.sha256()
    for part in stubs.Download(volumes_pb2.StorageVolumesDownloadRequest(vol=volume), timeout=60):
        got.update(part.chunk.data)
    print('volume digests equal', got.hexdigest() == hashlib.sha256(data).hexdigest())
    try:
        stubs.Upload(iter([volumes_pb2.StorageVolumesUploadRequest(chunk=types_pb2.StreamChunk(data=b'x'))]), timeout=60)
    except grpc.RpcError as refused:
        print('upload without open', refused.code().name)
    typed = inventory.ListStorageVolumes(inventory_pb2.ListStorageVolumesRequest(pool_uuid=pool.uuid)).volumes
    print('volumes', [(v.name, v.capacity == size) for v in typed])
    pools.Destroy(storage_pools_pb2.StoragePoolsDestroyRequest(pool=pool))


def console():
    """A real guest: started, talked to on its console, stopped, with its events."""
    events = stream(channel).Subscribe(events_pb2.SubscribeRequest(domain_uuid=domain.uuid, kinds=[1318]), timeout=120)
    events.initial_metadata()
    domains.CreateWithFlags(domains_pb2.DomainsCreateWithFlagsRequest(dom=domain))
    import queue
    say = queue.Queue()
    say.put(consoles_pb2.DomainConsolesOpenConsoleRequest(open=consoles_pb2.DomainConsolesOpenConsoleOpen(dom=domain)))
    talk = domain_consoles_pb2_grpc.DomainConsolesStub(channel).OpenConsole(iter(say.get, None), timeout=120)
    heard, asked = b'', False
    for part in talk:
        heard += part.chunk.data
        if b'VIRTBRIDGE-GUEST-READY' in heard and not asked:
            asked = True
            say.put(consoles_pb2.DomainConsolesOpenConsoleRequest(chunk=types_pb2.StreamChunk(data=b'echo answer-$((6*7))\n')))
        if b'answer-42' in heard:
            break
    print('console answered', b'answer-42' in heard)
    talk.cancel()
    say.put(None)
    domains.Destroy(domains_pb2.DomainsDestroyRequest(dom=domain))
    print('events of its life', lifecycle(events, 2, 5).sequence > 0)


listed = domains.ListAllDomains(domains_pb2.DomainsListAllDomainsRequest(need_results=1)).result.domains
domain = next(d for d in listed if d.name == name)
print('listed', domain.name)
token = resume()
errors()
deadline()
pages()
volumes()
if '--console' in sys.argv:
    console()
print('done')
