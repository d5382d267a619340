using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Tests;

namespace VirtBridge.Grpc.Tests;

/// <summary>A hypervisor in memory; everything it does not do is refused as "not supported".</summary>
internal sealed class FakeSession : SilentSession
{
    public FakeSession()
    {
        var domains = new FakeDomains();
        (Domains, DomainStats) = (domains, new FakeStats(domains));
    }

    public override IEvents Events { get; init; } = new FakeEvents();
    public override IDomains Domains { get; init; }
    public override IDomainStats DomainStats { get; init; }
    public IReadOnlyList<DomainRef> Guests
    {
        set => ((FakeDomains)Domains).Guests = value;
    }

    /// <summary>Guests that do not answer until the task is done.</summary>
    public Func<DomainRef, Task> Answers
    {
        set => ((FakeStats)DomainStats).Answers = value;
    }

    private sealed class FakeEvents : EventsBase
    {
        public override ValueTask<int> DomainEventCallbackRegisterAnyAsync(int eventId, DomainRef? dom, CancellationToken cancellation) => new(eventId);
    }

    private sealed class FakeDomains : DomainsBase
    {
        public IReadOnlyList<DomainRef> Guests { get; set; } = [];

        public override ValueTask<ConnectListAllDomainsResult> ListAllDomainsAsync(
            int needResults, ConnectListAllDomainsFlags flags, CancellationToken cancellation) =>
            new(new ConnectListAllDomainsResult([.. Guests], (uint)Guests.Count));
    }

    private sealed class FakeStats(FakeDomains domains) : DomainStatsBase
    {
        public Func<DomainRef, Task> Answers { get; set; } = static _ => Task.CompletedTask;

        public override async ValueTask<DomainStatsRecord[]> GetAllDomainStatsAsync(
            DomainRef[] doms, uint stats, ConnectGetAllDomainStatsFlags flags, CancellationToken cancellation)
        {
            var asked = doms.Length == 0 ? domains.Guests : doms;
            foreach (var domain in asked)
            {
                await Answers(domain);
            }

            return [.. asked.Select(d => new DomainStatsRecord(d, [new("state.state", TypedValue.Of(1)), new("cpu.time", TypedValue.Of(7UL)), new("block.count", TypedValue.Of(1u)), new("block.0.name", TypedValue.Of("vda")), new("block.0.rd.bytes", TypedValue.Of(4096UL))]))];
        }
    }
}
