using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>The registrations of one connection. Listens to the hub only while there are any.</summary>
public sealed class EventSubscriptions(EventHub hub) : IDisposable
{
    private const int LegacyId = -1;

    private readonly Lock _change = new();
    private volatile Registration[] _registrations = [];
    private int _nextId;
    private bool _listening;

    /// <summary>Where addressed events go; must not block.</summary>
    public Action<ContractEvent>? Receiver { get; set; }

    /// <summary>Registers for one kind of event, of one object when <paramref name="subject"/> is given.</summary>
    public int Add(EventFamily family, int eventId, object? subject)
    {
        lock (_change)
        {
            var id = _nextId++;
            Insert(new(id, family, eventId, subject, null));
            return id;
        }
    }

    /// <summary>Registers for monitor events whose name <paramref name="matches"/>.</summary>
    public int AddMonitor(object? subject, Func<string, bool>? matches)
    {
        lock (_change)
        {
            var id = _nextId++;
            Insert(new(id, EventFamily.Monitor, 0, subject, matches));
            return id;
        }
    }

    /// <summary>Registers in the oldest way, where events carry no callback id and an id registers once.</summary>
    public bool AddLegacy(int eventId)
    {
        lock (_change)
        {
            if (Find(LegacyId, EventFamily.Domain, eventId) >= 0)
            {
                return false;
            }

            Insert(new(LegacyId, EventFamily.Domain, eventId, null, null));
            return true;
        }
    }

    public bool Remove(EventFamily family, int callbackId)
    {
        lock (_change)
        {
            return RemoveAt(Array.FindIndex(_registrations, r => r.Id == callbackId && r.Family == family));
        }
    }

    public bool RemoveLegacy(int eventId)
    {
        lock (_change)
        {
            return RemoveAt(Find(LegacyId, EventFamily.Domain, eventId));
        }
    }

    public void Dispose()
    {
        lock (_change)
        {
            _registrations = [];
            StopWhenIdle();
        }
    }

    private int Find(int id, EventFamily family, int eventId) =>
        Array.FindIndex(_registrations, r => r.Id == id && r.Family == family && r.EventId == eventId);

    private void Insert(Registration registration)
    {
        _registrations = [.. _registrations, registration];
        if (!_listening)
        {
            _listening = true;
            hub.Listen(Deliver, hub.LastNumber);
        }
    }

    private bool RemoveAt(int index)
    {
        if (index < 0)
        {
            return false;
        }

        _registrations = [.. _registrations[..index], .. _registrations[(index + 1)..]];
        StopWhenIdle();
        return true;
    }

    private void StopWhenIdle()
    {
        if (_listening && _registrations.Length == 0)
        {
            _listening = false;
            hub.Unlisten(Deliver);
        }
    }

    private void Deliver(HostEvent happened)
    {
        var receiver = Receiver;
        if (receiver is null)
        {
            return;
        }

        foreach (var registration in _registrations)
        {
            if (registration.Wants(happened))
            {
                receiver(registration.Id == LegacyId ? happened.Message : EventAddressing.To(happened.Message, registration.Id));
            }
        }
    }

    private sealed record Registration(int Id, EventFamily Family, int EventId, object? Subject, Func<string, bool>? Matches)
    {
        public bool Wants(HostEvent happened) =>
            happened.Family == Family
            && happened.EventId == EventId
            && (Subject is null || Subject.Equals(happened.Subject))
            && (Matches is null || (happened.Message is DomainMonitorEvent monitor && Matches(monitor.Event)));
    }
}
