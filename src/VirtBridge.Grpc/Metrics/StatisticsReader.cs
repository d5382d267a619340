using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>A guest that does not answer, and the question that still waits for it on a connection of its own.</summary>
internal sealed record StuckGuest(Task<GuestSample?> Answer);

/// <summary>What a round of reading brought.</summary>
internal sealed record StatisticsRound(IReadOnlyList<GuestSample> Guests, bool Connected);

/// <summary>
/// Reads the statistics of all guests with one call. When that takes too long some guest hangs: guests are then asked one by one,
/// and one that does not answer keeps a connection of its own waiting and its old figures, marked stale, until it does.
/// </summary>
internal sealed class StatisticsReader(Func<CancellationToken, Task<IVirtSession>> open, TimeProvider clock, TimeSpan patience) : IAsyncDisposable
{
    /// <summary>Connections that wait for stuck guests; more stuck guests than this are not asked until one is free.</summary>
    private const int MaxStuck = 16;

    private const uint Wanted = (uint)(DomainStatsTypes.State | DomainStatsTypes.CpuTotal | DomainStatsTypes.Balloon
        | DomainStatsTypes.Vcpu | DomainStatsTypes.Interface | DomainStatsTypes.Block);

    private readonly Dictionary<Uuid, StuckGuest> _stuck = [];
    private IVirtSession? _session;

    public async Task<StatisticsRound> ReadAsync(IReadOnlyDictionary<Uuid, GuestSample> known, CancellationToken cancellation)
    {
        foreach (var (uuid, guest) in _stuck.Where(s => s.Value.Answer.IsCompleted).ToList())
        {
            _stuck.Remove(uuid);
        }

        var session = _session ??= await open(cancellation);
        try
        {
            var domains = (await session.Domains.ListAllDomainsAsync(1, 0, cancellation).AsTask().WaitAsync(Patience(0), clock, cancellation)).Domains;
            var answering = domains.Where(d => !_stuck.ContainsKey(d.Uuid)).ToArray();
            var fresh = await AllAsync(session, answering, everybody: answering.Length == domains.Length, cancellation)
                ?? await OneByOneAsync(answering, cancellation);
            return new([.. domains.Select(d => fresh.GetValueOrDefault(d.Uuid) ?? Old(known, d))], Connected: true);
        }
        catch (Exception e) when (e is VirtException or TimeoutException)
        {
            await DiscardAsync(session);
            _session = null;
            return new([.. known.Values.Select(g => g with { Stale = true })], Connected: false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is { } session)
        {
            await DiscardAsync(session);
        }
    }

    private TimeSpan Patience(int guests) => patience + TimeSpan.FromMilliseconds(4 * guests);

    /// <summary>The figures of all, null when they do not come in time.</summary>
    private async Task<Dictionary<Uuid, GuestSample>?> AllAsync(IVirtSession session, DomainRef[] domains, bool everybody, CancellationToken cancellation)
    {
        if (domains.Length == 0)
        {
            return [];
        }

        try
        {
            return (await AskAsync(session, everybody ? [] : domains, cancellation).WaitAsync(Patience(domains.Length), clock, cancellation))
                .ToDictionary(g => g.Reference.Uuid);
        }
        catch (TimeoutException)
        {
            await DiscardAsync(session);
            _session = null;
            return null;
        }
    }

    private async Task<Dictionary<Uuid, GuestSample>> OneByOneAsync(IEnumerable<DomainRef> domains, CancellationToken cancellation)
    {
        var fresh = new Dictionary<Uuid, GuestSample>();
        IVirtSession? session = null;
        foreach (var domain in domains)
        {
            if (_stuck.Count >= MaxStuck)
            {
                break;
            }

            session ??= await open(cancellation);
            var answer = AskOneAsync(session, domain, cancellation);
            try
            {
                if (await answer.WaitAsync(patience, clock, cancellation) is { } sample)
                {
                    fresh[domain.Uuid] = sample;
                }
            }
            catch (TimeoutException)
            {
                _stuck[domain.Uuid] = new(EndAsync(answer, session));
                session = null;
            }
        }

        _session = session;
        return fresh;
    }

    private async Task<GuestSample[]> AskAsync(IVirtSession session, DomainRef[] domains, CancellationToken cancellation)
    {
        var records = await session.DomainStats.GetAllDomainStatsAsync(domains, Wanted, ConnectGetAllDomainStatsFlags.Nowait, cancellation);
        var now = clock.GetUtcNow();
        return [.. records.Select(r => GuestSample.Of(r.Dom, r.Params, now))];
    }

    private async Task<GuestSample?> AskOneAsync(IVirtSession session, DomainRef domain, CancellationToken cancellation)
    {
        try
        {
            return (await AskAsync(session, [domain], cancellation)).FirstOrDefault();
        }
        catch (VirtException)
        {
            // It has gone, or the connection has: the next round tells.
            return null;
        }
    }

    /// <summary>The connection that waited for a stuck guest ends with the wait.</summary>
    private static async Task<GuestSample?> EndAsync(Task<GuestSample?> answer, IVirtSession session)
    {
        try
        {
            return await answer;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        finally
        {
            await DiscardAsync(session);
        }
    }

    private GuestSample Old(IReadOnlyDictionary<Uuid, GuestSample> known, DomainRef domain) =>
        known.TryGetValue(domain.Uuid, out var before) ? before with { Stale = true } : new GuestSample(domain, clock.GetUtcNow()) { Stale = true };

    /// <summary>A connection with a call that hangs does not answer a goodbye: the wait for it is short.</summary>
    private static async Task DiscardAsync(IVirtSession session)
    {
        try
        {
            await session.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromMilliseconds(200));
        }
        catch (Exception e) when (e is VirtException or TimeoutException)
        {
            // The other side has gone or hangs.
        }
    }
}
