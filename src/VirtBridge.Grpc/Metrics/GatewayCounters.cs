using System.Collections.Frozen;

namespace VirtBridge.Grpc;

/// <summary>How long calls took, counted by how long at most.</summary>
internal sealed class DurationHistogram
{
    /// <summary>Upper bounds in seconds; one more counts the rest.</summary>
    public static IReadOnlyList<double> Bounds { get; } = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

    private readonly long[] _counts = new long[Bounds.Count + 1];
    private long _ticks;

    public void Add(TimeSpan duration)
    {
        var seconds = duration.TotalSeconds;
        var bucket = 0;
        while (bucket < Bounds.Count && seconds > Bounds[bucket])
        {
            bucket++;
        }

        Interlocked.Increment(ref _counts[bucket]);
        Interlocked.Add(ref _ticks, duration.Ticks);
    }

    /// <summary>Counts at or below each bound, and of all; and all durations together.</summary>
    public (long[] Cumulative, double Sum) Read()
    {
        var cumulative = new long[_counts.Length];
        long all = 0;
        for (var i = 0; i < _counts.Length; i++)
        {
            all += Interlocked.Read(ref _counts[i]);
            cumulative[i] = all;
        }

        return (cumulative, TimeSpan.FromTicks(Interlocked.Read(ref _ticks)).TotalSeconds);
    }
}

/// <summary>What the gateway counts of itself.</summary>
internal sealed class GatewayCounters
{
    private const string Prefix = "/virtbridge.v1.";
    private readonly FrozenDictionary<string, DurationHistogram>.AlternateLookup<ReadOnlySpan<char>> _services;
    private long _subscribers;
    private long _sent;
    private long _missed;

    public GatewayCounters(IEnumerable<string> services)
    {
        Services = services.ToFrozenDictionary(s => s, _ => new DurationHistogram(), StringComparer.Ordinal);
        _services = ((FrozenDictionary<string, DurationHistogram>)Services).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyDictionary<string, DurationHistogram> Services { get; }

    public DurationHistogram Delivery { get; } = new();

    public long Subscribers => Interlocked.Read(ref _subscribers);

    public long EventsSent => Interlocked.Read(ref _sent);

    public long EventsMissed => Interlocked.Read(ref _missed);

    public void Subscribed(int change) => Interlocked.Add(ref _subscribers, change);

    public void Sent(int count, TimeSpan lag)
    {
        Interlocked.Add(ref _sent, count);
        Delivery.Add(lag);
    }

    public void Missed(ulong count) => Interlocked.Add(ref _missed, (long)Math.Min(count, long.MaxValue));

    /// <summary>The histogram of a call's service; null for paths that are none of ours.</summary>
    public DurationHistogram? Of(ReadOnlySpan<char> path)
    {
        if (!path.StartsWith(Prefix))
        {
            return null;
        }

        var service = path[Prefix.Length..];
        var slash = service.IndexOf('/');
        return slash > 0 && _services.TryGetValue(service[..slash], out var histogram) ? histogram : null;
    }
}
