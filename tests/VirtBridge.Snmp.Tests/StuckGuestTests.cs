using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Snmp.Cache;
using Xunit;

namespace VirtBridge.Snmp.Tests;

/// <summary>A guest that hangs keeps its figures; the others' go on, and walks never wait for it.</summary>
public sealed class StuckGuestTests
{
    private static readonly DomainRef[] s_guests = [.. Enumerable.Range(1, 4).Select(i => new DomainRef($"g{i}", new Uuid((ulong)i, 0), i))];
    private readonly TaskCompletionSource _stuck = new();
    private readonly FakeGuests _hypervisor;
    private Dictionary<Uuid, Guest> _known = [];

    public StuckGuestTests() => _hypervisor = new(() => _stuck.Task);

    [Fact]
    public async Task The_others_are_read_anew()
    {
        await using var statistics = new PatientStatistics(_ => Task.FromResult(Session()), GuestReader.Everything, TimeProvider.System, TimeSpan.FromMilliseconds(500));
        var reader = new GuestReader(Session(), statistics, TimeProvider.System, static _ => 0);
        await ReadAsync(reader);
        Assert.Equal([100UL, 100, 100, 100], Times());

        (_hypervisor.Hangs, _hypervisor.Time) = (true, 200);
        await ReadAsync(reader);
        Assert.Equal([200UL, 200, 100, 200], Times());
        Assert.Equal(DomainState.Running, _known[s_guests[2].Uuid].State);
        _hypervisor.Time = 300;
        var asked = _hypervisor.Asked;
        await ReadAsync(reader);
        Assert.Equal([300UL, 300, 100, 300], Times());
        // One call for all who answer: the one that hangs is not asked again while it does.
        Assert.Equal(asked + 1, _hypervisor.Asked);

        _hypervisor.Hangs = false;
        _stuck.SetResult();
        do
        {
            await ReadAsync(reader);
        }
        while (Times()[2] != 300);
    }

    [Fact]
    public async Task Counters_do_not_go_back_while_a_long_job_has_a_guest()
    {
        await using var statistics = new PatientStatistics(_ => Task.FromResult(Session()), GuestReader.Everything, TimeProvider.System, TimeSpan.FromSeconds(5));
        var reader = new GuestReader(Session(), statistics, TimeProvider.System, static _ => 0);
        await ReadAsync(reader);
        Assert.Equal(4096UL, Assert.Single(_known[s_guests[0].Uuid].Disks).ReadBytes);
        _hypervisor.Busy = true;
        await ReadAsync(reader);
        var guest = _known[s_guests[0].Uuid];
        Assert.Equal(4096UL, Assert.Single(guest.Disks).ReadBytes);
        Assert.Equal([50UL], guest.ProcessorTimes);
    }

    private IVirtSession Session() => new FakeSession { Domains = new FakeList(), DomainStats = _hypervisor };

    private ulong[] Times() => [.. s_guests.Select(g => _known[g.Uuid].CpuTime)];

    private async Task ReadAsync(GuestReader reader) =>
        _known = (await reader.AllAsync(_known, static u => (int)u.GetHashCode(), TestContext.Current.CancellationToken)).ToDictionary(static g => g.Reference.Uuid);

    private sealed class FakeList : DomainsBase
    {
        public override ValueTask<ConnectListAllDomainsResult> ListAllDomainsAsync(int needResults, ConnectListAllDomainsFlags flags, CancellationToken cancellation) =>
            new(new ConnectListAllDomainsResult(s_guests, (uint)s_guests.Length));
    }

    private sealed class FakeGuests(Func<Task> stuck) : DomainStatsBase
    {
        public bool Hangs { get; set; }

        public bool Busy { get; set; }

        public ulong Time { get; set; } = 100;

        public int Asked { get; private set; }

        public override async ValueTask<DomainStatsRecord[]> GetAllDomainStatsAsync(
            DomainRef[] doms, uint stats, ConnectGetAllDomainStatsFlags flags, CancellationToken cancellation)
        {
            Asked++;
            var asked = doms.Length == 0 ? s_guests : doms;
            if (Hangs && asked.Any(static d => d.Name == "g3"))
            {
                await stuck();
            }

            TypedParameter[] always =
            [
                new("state.state", TypedValue.Of(1)), new("cpu.time", TypedValue.Of(Time)), new("balloon.maximum", TypedValue.Of(1024UL)),
                new("vcpu.current", TypedValue.Of(1u)),
            ];
            TypedParameter[] ofTheGuest =
            [
                new("vcpu.0.time", TypedValue.Of(50UL)), new("block.count", TypedValue.Of(1u)), new("block.0.name", TypedValue.Of("vda")),
                new("block.0.rd.bytes", TypedValue.Of(4096UL)),
            ];
            return [.. asked.Select(d => new DomainStatsRecord(d, Busy ? always : [.. always, .. ofTheGuest]))];
        }
    }
}
