using VirtBridge.Contract;

namespace VirtBridge.Client;

/// <summary>All guests there are, and the statistics of those that answered in time.</summary>
internal sealed record StatisticsAnswer(IReadOnlyList<DomainRef> Guests, IReadOnlyDictionary<Uuid, DomainStatsRecord> Fresh);

/// <summary>
/// Statistics of all guests with one call, whatever one of them does. When the call takes too long some guest hangs: guests are then
/// asked one by one, and one that does not answer keeps a connection of its own waiting until it does; the others are asked without it.
/// </summary>
internal sealed class PatientStatistics(Func<CancellationToken, Task<IVirtSession>> open, DomainStatsTypes wanted, TimeProvider clock, TimeSpan patience) : IAsyncDisposable
{
    /// <summary>Connections that wait for stuck guests; more stuck guests than this are not asked until one is free.</summary>
    private const int MaxStuck = 16;

    private static readonly TimeSpan s_perGuest = TimeSpan.FromMilliseconds(4);
    private static readonly TimeSpan s_farewell = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<Uuid, Task> _stuck = [];
    private IVirtSession? _session;

    /// <summary>Asks; one reading at a time. Without a daemon that answers this is a <see cref="VirtException"/>.</summary>
    public async Task<StatisticsAnswer> ReadAsync(CancellationToken cancellation)
    {
        foreach (var uuid in _stuck.Where(static s => s.Value.IsCompleted).Select(static s => s.Key).ToList())
        {
            _stuck.Remove(uuid);
        }

        var session = _session ??= await open(cancellation).ConfigureAwait(false);
        try
        {
            var guests = (await session.Domains.ListAllDomainsAsync(1, 0, cancellation).AsTask().WaitAsync(patience, clock, cancellation).ConfigureAwait(false)).Domains;
            var answering = guests.Where(g => !_stuck.ContainsKey(g.Uuid)).ToArray();
            return new(guests, await AllAsync(session, answering, answering.Length == guests.Length, cancellation).ConfigureAwait(false)
                ?? await OneByOneAsync(answering, cancellation).ConfigureAwait(false));
        }
        catch (TimeoutException)
        {
            await ForgetAsync(session).ConfigureAwait(false);
            throw new VirtException(ErrorCode.OperationTimeout, ErrorDomain.Rpc, $"the daemon did not list its guests within {patience.TotalSeconds:0.#} s");
        }
        catch (VirtException e) when (e.Code is not (ErrorCode.NoSupport or ErrorCode.InvalidArg or ErrorCode.ArgumentUnsupported))
        {
            await ForgetAsync(session).ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is { } session)
        {
            await ForgetAsync(session).ConfigureAwait(false);
        }
    }

    /// <summary>The figures of all, null when they do not come in time.</summary>
    private async Task<Dictionary<Uuid, DomainStatsRecord>?> AllAsync(IVirtSession session, DomainRef[] guests, bool everybody, CancellationToken cancellation)
    {
        if (guests.Length == 0)
        {
            return [];
        }

        try
        {
            var records = await AskAsync(session, everybody ? [] : guests, cancellation)
                .WaitAsync(patience + (guests.Length * s_perGuest), clock, cancellation).ConfigureAwait(false);
            return records.ToDictionary(static r => r.Dom.Uuid);
        }
        catch (TimeoutException)
        {
            await ForgetAsync(session).ConfigureAwait(false);
            return null;
        }
    }

    private async Task<Dictionary<Uuid, DomainStatsRecord>> OneByOneAsync(DomainRef[] guests, CancellationToken cancellation)
    {
        var fresh = new Dictionary<Uuid, DomainStatsRecord>();
        IVirtSession? session = null;
        foreach (var guest in guests)
        {
            if (_stuck.Count >= MaxStuck)
            {
                break;
            }

            session ??= await open(cancellation).ConfigureAwait(false);
            var answer = AskOneAsync(session, guest, cancellation);
            try
            {
                if (await answer.WaitAsync(patience, clock, cancellation).ConfigureAwait(false) is { } record)
                {
                    fresh[guest.Uuid] = record;
                }
            }
            catch (TimeoutException)
            {
                _stuck[guest.Uuid] = EndAsync(answer, session);
                session = null;
            }
        }

        _session = session;
        return fresh;
    }

    private Task<DomainStatsRecord[]> AskAsync(IVirtSession session, DomainRef[] guests, CancellationToken cancellation) =>
        session.DomainStats.GetAllDomainStatsAsync(guests, (uint)wanted, ConnectGetAllDomainStatsFlags.Nowait, cancellation).AsTask();

    private async Task<DomainStatsRecord?> AskOneAsync(IVirtSession session, DomainRef guest, CancellationToken cancellation)
    {
        try
        {
            return (await AskAsync(session, [guest], cancellation).ConfigureAwait(false)).FirstOrDefault();
        }
        catch (VirtException)
        {
            // It has gone, or the connection has: the next round tells.
            return null;
        }
    }

    /// <summary>The connection that waited for a stuck guest ends with the wait.</summary>
    private static async Task EndAsync(Task<DomainStatsRecord?> answer, IVirtSession session)
    {
        try
        {
            await answer.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
        finally
        {
            await DiscardAsync(session).ConfigureAwait(false);
        }
    }

    private Task ForgetAsync(IVirtSession session)
    {
        _session = null;
        return DiscardAsync(session);
    }

    /// <summary>A connection with a call that hangs does not answer a goodbye: the wait for it is short.</summary>
    private static async Task DiscardAsync(IVirtSession session)
    {
        try
        {
            await session.DisposeAsync().AsTask().WaitAsync(s_farewell).ConfigureAwait(false);
        }
        catch (Exception e) when (e is VirtException or TimeoutException)
        {
            // The other side has gone or hangs.
        }
    }
}
