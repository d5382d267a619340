using VirtBridge.Contract;
using VirtBridge.DBus.Tree;
using VirtBridge.Engine;
using VirtBridge.Tests;

namespace VirtBridge.DBus.Tests;

/// <summary>A hypervisor in memory with one domain; everything it does not do is refused as "not supported".</summary>
internal sealed class FakeSession : SilentSession
{
    public static readonly Uuid DomainUuid = new(0x6695eb01f6a48304, 0x79aa97f2502e193f);

    public static BusClient Client { get; } = new(
        (_, _, _, _, _) => Task.FromResult<IVirtSession>(new FakeSession()),
        () => throw new InvalidOperationException("the fake has no streams"));

    public override IConnect Connect { get; init; } = new FakeConnect();
    public override IEvents Events { get; init; } = new FakeEvents();
    public override IDomains Domains { get; init; } = new FakeDomains();
    public override IDomainStats DomainStats { get; init; } = new FakeStats();

    private sealed class FakeConnect : ConnectBase
    {
        public override ValueTask<string> GetHostnameAsync(CancellationToken cancellation) => new("fakehost");

        public override ValueTask<string> GetTypeAsync(CancellationToken cancellation) => new("Fake");

        public override ValueTask<ulong> GetVersionAsync(CancellationToken cancellation) => new(3002001UL);
    }

    private sealed class FakeEvents : EventsBase
    {
        public override ValueTask<int> DomainEventCallbackRegisterAnyAsync(int eventId, DomainRef? dom, CancellationToken cancellation) => new(eventId);
    }

    private sealed class FakeStats : DomainStatsBase
    {
        public override ValueTask<DomainStatsRecord[]> GetAllDomainStatsAsync(
            DomainRef[] doms, uint stats, ConnectGetAllDomainStatsFlags flags, CancellationToken cancellation) =>
            new([new DomainStatsRecord(FakeDomains.Known, [TypedParameter.Int("state.state", 1), TypedParameter.ULLong("cpu.time", 7)])]);
    }

    private sealed class FakeDomains : DomainsBase
    {
        public static DomainRef Known { get; } = new("fake", DomainUuid, 4);

        private bool _running = true;

        public override ValueTask<ConnectListAllDomainsResult> ListAllDomainsAsync(
            int needResults, ConnectListAllDomainsFlags flags, CancellationToken cancellation) => new(new ConnectListAllDomainsResult([Known], 1));

        public override ValueTask<DomainRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation) => uuid == DomainUuid
            ? new(Known)
            : throw new VirtException(ErrorCode.NoDomain, ErrorDomain.Test, null);

        public override ValueTask<int> IsActiveAsync(DomainRef dom, CancellationToken cancellation) => new(_running ? 1 : 0);

        public override ValueTask<DomainGetStateResult> GetStateAsync(DomainRef dom, uint flags, CancellationToken cancellation) =>
            new(new DomainGetStateResult(_running ? 1 : 5, (int)flags));

        public override ValueTask<DomainRef> CreateWithFlagsAsync(DomainRef dom, DomainCreateFlags flags, CancellationToken cancellation)
        {
            _running = true;
            return new(dom);
        }

        public override ValueTask DestroyFlagsAsync(DomainRef dom, DomainDestroyFlagsValues flags, CancellationToken cancellation)
        {
            _running = false;
            return default;
        }
    }
}
