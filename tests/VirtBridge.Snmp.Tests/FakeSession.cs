using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Tests;

namespace VirtBridge.Snmp.Tests;

/// <summary>A hypervisor in memory with one domain; everything it does not do is refused as "not supported".</summary>
internal sealed class FakeSession : SilentSession
{
    public static readonly Uuid DomainUuid = new(0x6695eb01f6a48304, 0x79aa97f2502e193f);

    public override IConnect Connect { get; init; } = new FakeConnect();
    public override IEvents Events { get; init; } = new FakeEvents();
    public override IDomains Domains { get; init; } = new FakeDomains();
    public override IDomainStats DomainStats { get; init; } = new DomainStatsBase();

    /// <summary>Stops the domain and tells so.</summary>
    public void Stop()
    {
        ((FakeDomains)Domains).Running = false;
        EventReceiver!(new DomainEventCallbackLifecycle(1, new DomainEventLifecycle(FakeDomains.Known, (int)DomainEventType.Stopped, 0)));
    }

    private sealed class FakeConnect : ConnectBase
    {
        public override ValueTask<string> GetTypeAsync(CancellationToken cancellation) => new("Fake");

        public override ValueTask<ulong> GetVersionAsync(CancellationToken cancellation) => new(3002001UL);
    }

    private sealed class FakeEvents : EventsBase
    {
        public override ValueTask<int> DomainEventCallbackRegisterAnyAsync(int eventId, DomainRef? dom, CancellationToken cancellation) => new(eventId);
    }

    private sealed class FakeDomains : DomainsBase
    {
        public static DomainRef Known { get; } = new("fake", DomainUuid, 4);

        public bool Running { get; set; } = true;

        public override ValueTask<ConnectListAllDomainsResult> ListAllDomainsAsync(
            int needResults, ConnectListAllDomainsFlags flags, CancellationToken cancellation) => new(new ConnectListAllDomainsResult([Known], 1));

        public override ValueTask<string> GetOsTypeAsync(DomainRef dom, CancellationToken cancellation) => new("hvm");

        public override ValueTask<DomainGetInfoResult> GetInfoAsync(DomainRef dom, CancellationToken cancellation) =>
            new(new DomainGetInfoResult((byte)(Running ? 1 : 5), 4096, 2048, 2, 99));
    }
}
