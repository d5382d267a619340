using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// The one ordered stream of everything that happens. Numbers start at 1 and have no gaps; the last
/// <see cref="ReplayWindow"/> events can be read again, so a subscriber that lost its place can resume.
/// </summary>
public sealed class EventHub(TimeProvider clock)
{
    public const int ReplayWindow = 1024;

    private readonly Lock _order = new();
    private readonly Queue<HostEvent> _recent = new();
    private volatile Action<HostEvent>[] _listeners = [];
    private long _last;

    /// <summary>The number of the newest event, 0 before the first.</summary>
    public long LastNumber => Interlocked.Read(ref _last);

    public void Publish(DomainEventID id, DomainRef domain, ContractEvent message) =>
        Publish(EventFamily.Domain, (int)id, domain.Uuid, message);

    /// <summary>Numbers the event and hands it to every listener, in order. Listeners must not block.</summary>
    public void Publish(EventFamily family, int eventId, object subject, ContractEvent message)
    {
        lock (_order)
        {
            var happened = new HostEvent(++_last, clock.GetUtcNow(), family, eventId, subject, message);
            if (_recent.Count == ReplayWindow)
            {
                _recent.Dequeue();
            }

            _recent.Enqueue(happened);
            foreach (var listener in _listeners)
            {
                listener(happened);
            }
        }
    }

    /// <summary>Hears every event after <paramref name="after"/> that is still in the window, then everything new.</summary>
    /// <returns>The number of the first event heard from the window's point of view: when it is larger than
    /// <paramref name="after"/> + 1, the ones between are lost.</returns>
    public long Listen(Action<HostEvent> listener, long after)
    {
        lock (_order)
        {
            var first = _recent.Count == 0 ? _last + 1 : _recent.Peek().Number;
            foreach (var past in _recent)
            {
                if (past.Number > after)
                {
                    listener(past);
                }
            }

            _listeners = [.. _listeners, listener];
            return Math.Max(first, after + 1);
        }
    }

    public void Unlisten(Action<HostEvent> listener)
    {
        lock (_order)
        {
            _listeners = [.. _listeners.Where(l => l != listener)];
        }
    }
}
