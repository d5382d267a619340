using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>An event as it is kept, and the domain it is about.</summary>
internal readonly record struct LoggedEvent(V1.Event Message, Uuid? Domain, int Size);

/// <summary>What a reader finds: events, how many it was too late for, and what to wait for when there is none.</summary>
internal readonly record struct EventPage(IReadOnlyList<LoggedEvent> Events, ulong Missed, Task Arrival);

/// <summary>
/// The last events, numbered; readers follow it at their own pace and learn when they were too slow. Bounded by count and by
/// bytes, whoever reads or does not.
/// </summary>
internal sealed class EventLog(TimeProvider clock, string instance, int capacity = 16384, long maxBytes = 32 * 1024 * 1024)
{
    private readonly Lock _gate = new();
    private readonly LoggedEvent[] _ring = new LoggedEvent[capacity];
    private ulong _first = 1;
    private ulong _last;
    private long _bytes;
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Tells this life of the gateway from others.</summary>
    public string Instance => instance;

    public ulong Last
    {
        get
        {
            lock (_gate)
            {
                return _last;
            }
        }
    }

    public void Add(ContractEvent value)
    {
        if (EventMessages.Of(value) is { } message)
        {
            Add(message, EventMessages.DomainOf(value));
        }
    }

    public void Add(V1.Event message, Uuid? domain)
    {
        TaskCompletionSource arrived;
        lock (_gate)
        {
            message.Sequence = ++_last;
            message.Time = clock.GetUtcNow().ToUnixTimeMilliseconds();
            message.ResumeToken = TokenOf(_last);
            var entry = new LoggedEvent(message, domain, message.CalculateSize());
            if (_last - _first >= (ulong)capacity)
            {
                Forget();
            }

            _ring[_last % (ulong)capacity] = entry;
            _bytes += entry.Size;
            while (_bytes > maxBytes && _first < _last)
            {
                Forget();
            }

            arrived = _arrived;
            _arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        arrived.SetResult();
    }

    /// <summary>What a client gives back to go on after event <paramref name="sequence"/>.</summary>
    public string TokenOf(ulong sequence) => string.Create(CultureInfo.InvariantCulture, $"{instance}.{sequence}");

    public EventPage ReadAfter(ulong after, int most)
    {
        lock (_gate)
        {
            if (after >= _last)
            {
                return new([], 0, _arrived.Task);
            }

            var first = Math.Max(after + 1, _first);
            var count = (int)Math.Min(_last - first + 1, (ulong)most);
            var events = new LoggedEvent[count];
            for (var i = 0; i < count; i++)
            {
                events[i] = _ring[(first + (ulong)i) % (ulong)capacity];
            }

            return new(events, first - after - 1, _arrived.Task);
        }
    }

    private void Forget()
    {
        ref var oldest = ref _ring[_first++ % (ulong)capacity];
        _bytes -= oldest.Size;
        oldest = default;
    }
}
