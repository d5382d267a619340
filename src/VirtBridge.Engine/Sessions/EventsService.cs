using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Registration of one connection for events.</summary>
public sealed class EventsService(EventSubscriptions subscriptions) : EventsBase
{
    // The newest events have numbers above the last one older releases know.
    private const int DomainEvents = (int)DomainEventID.ChannelLifecycle + 1;
    private const int LegacyDomainEvents = (int)DomainEventID.DeviceRemoved + 1;
    private const int NetworkEvents = 2;
    private const int PoolEvents = 2;
    private const int DeviceEvents = 2;
    private const int SecretEvents = 2;

    public override ValueTask<int> DomainEventRegisterAsync(CancellationToken cancellation) =>
        subscriptions.AddLegacy((int)DomainEventID.Lifecycle) ? new(1) : throw Refuse.Internal(ErrorDomain.Rpc, "domain event 0 already registered");

    public override ValueTask<int> DomainEventDeregisterAsync(CancellationToken cancellation) =>
        subscriptions.RemoveLegacy((int)DomainEventID.Lifecycle) ? new(0) : throw Refuse.Internal(ErrorDomain.Rpc, "domain event 0 not registered");

    public override ValueTask DomainEventRegisterAnyAsync(int eventId, CancellationToken cancellation)
    {
        RequireKnown(eventId, LegacyDomainEvents);
        return subscriptions.AddLegacy(eventId) ? default : throw Refuse.Internal(ErrorDomain.Rpc, $"domain event {eventId} already registered");
    }

    public override ValueTask DomainEventDeregisterAnyAsync(int eventId, CancellationToken cancellation)
    {
        RequireKnown(eventId, LegacyDomainEvents);
        return subscriptions.RemoveLegacy(eventId) ? default : throw Refuse.Internal(ErrorDomain.Rpc, $"domain event {eventId} not registered");
    }

    public override ValueTask<int> DomainEventCallbackRegisterAnyAsync(int eventId, DomainRef? dom, CancellationToken cancellation)
    {
        RequireKnown(eventId, DomainEvents);
        return new(subscriptions.Add(EventFamily.Domain, eventId, dom?.Uuid));
    }

    public override ValueTask DomainEventCallbackDeregisterAnyAsync(int callbackId, CancellationToken cancellation) =>
        Remove(EventFamily.Domain, callbackId);

    public override ValueTask<int> NetworkEventRegisterAnyAsync(int eventId, NetworkRef? net, CancellationToken cancellation)
    {
        RequireKnown(eventId, NetworkEvents);
        return new(subscriptions.Add(EventFamily.Network, eventId, net?.Uuid));
    }

    public override ValueTask NetworkEventDeregisterAnyAsync(int callbackId, CancellationToken cancellation) =>
        Remove(EventFamily.Network, callbackId);

    public override ValueTask<int> StoragePoolEventRegisterAnyAsync(int eventId, StoragePoolRef? pool, CancellationToken cancellation)
    {
        RequireKnown(eventId, PoolEvents);
        return new(subscriptions.Add(EventFamily.StoragePool, eventId, pool?.Uuid));
    }

    public override ValueTask StoragePoolEventDeregisterAnyAsync(int callbackId, CancellationToken cancellation) =>
        Remove(EventFamily.StoragePool, callbackId);

    public override ValueTask<int> NodeDeviceEventRegisterAnyAsync(int eventId, NodeDeviceRef? dev, CancellationToken cancellation)
    {
        RequireKnown(eventId, DeviceEvents);
        return new(subscriptions.Add(EventFamily.NodeDevice, eventId, dev?.Name));
    }

    public override ValueTask NodeDeviceEventDeregisterAnyAsync(int callbackId, CancellationToken cancellation) =>
        Remove(EventFamily.NodeDevice, callbackId);

    public override ValueTask<int> SecretEventRegisterAnyAsync(int eventId, SecretRef? secret, CancellationToken cancellation)
    {
        RequireKnown(eventId, SecretEvents);
        return new(subscriptions.Add(EventFamily.Secret, eventId, secret?.Uuid));
    }

    public override ValueTask SecretEventDeregisterAnyAsync(int callbackId, CancellationToken cancellation) =>
        Remove(EventFamily.Secret, callbackId);

    // A connection served by this process is closed by its owner, who needs no message about it.
    public override ValueTask RegisterCloseCallbackAsync(CancellationToken cancellation) => default;

    public override ValueTask UnregisterCloseCallbackAsync(CancellationToken cancellation) => default;

    private ValueTask Remove(EventFamily family, int callbackId) =>
        subscriptions.Remove(family, callbackId)
            ? default
            : throw Refuse.Argument(ErrorDomain.Event, $"could not find event callback {callbackId} for deletion");

    private static void RequireKnown(int eventId, int count)
    {
        if (eventId < 0 || eventId >= count)
        {
            throw Refuse.Internal(ErrorDomain.Rpc, $"unsupported event ID {eventId}");
        }
    }
}
