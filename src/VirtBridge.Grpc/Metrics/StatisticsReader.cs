using VirtBridge.Client;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>What a round of reading brought.</summary>
internal sealed record StatisticsRound(IReadOnlyList<GuestSample> Guests, bool Connected);

/// <summary>Reads the figures of all guests; one that does not answer keeps its old figures, marked stale.</summary>
internal sealed class StatisticsReader(Func<CancellationToken, Task<IVirtSession>> open, TimeProvider clock, TimeSpan patience) : IAsyncDisposable
{
    private const DomainStatsTypes Wanted = DomainStatsTypes.State | DomainStatsTypes.CpuTotal | DomainStatsTypes.Balloon
        | DomainStatsTypes.Vcpu | DomainStatsTypes.Interface | DomainStatsTypes.Block;

    private readonly PatientStatistics _statistics = new(open, Wanted, clock, patience);

    public async Task<StatisticsRound> ReadAsync(IReadOnlyDictionary<Uuid, GuestSample> known, CancellationToken cancellation)
    {
        try
        {
            var answer = await _statistics.ReadAsync(cancellation);
            var now = clock.GetUtcNow();
            return new(
                [.. answer.Guests.Select(d => answer.Fresh.TryGetValue(d.Uuid, out var fresh) ? GuestSample.Of(fresh.Dom, fresh.Params, now) : Old(known, d))],
                Connected: true);
        }
        catch (VirtException)
        {
            return new([.. known.Values.Select(g => g with { Stale = true })], Connected: false);
        }
    }

    public ValueTask DisposeAsync() => _statistics.DisposeAsync();

    private GuestSample Old(IReadOnlyDictionary<Uuid, GuestSample> known, DomainRef domain) =>
        known.TryGetValue(domain.Uuid, out var before) ? before with { Stale = true } : new GuestSample(domain, clock.GetUtcNow()) { Stale = true };
}
