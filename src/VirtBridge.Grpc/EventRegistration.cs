using VirtBridge.Client;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>Asks a new session for every event it can give. A server that lacks one kind still gives the others.</summary>
internal static class EventRegistration
{
    public static async ValueTask RegisterAsync(ClientSession session, EventLog log, CancellationToken cancellation)
    {
        session.EventReceiver = log.Add;
        for (var id = 0; id < (int)DomainEventID.Last; id++)
        {
            await TryAsync(id, (i, token) => session.Events.DomainEventCallbackRegisterAnyAsync(i, null, token), cancellation);
        }

        for (var id = 0; id < (int)NetworkEventID.Last; id++)
        {
            await TryAsync(id, (i, token) => session.Events.NetworkEventRegisterAnyAsync(i, null, token), cancellation);
        }

        for (var id = 0; id < (int)StoragePoolEventID.Last; id++)
        {
            await TryAsync(id, (i, token) => session.Events.StoragePoolEventRegisterAnyAsync(i, null, token), cancellation);
        }

        for (var id = 0; id < (int)SecretEventID.Last; id++)
        {
            await TryAsync(id, (i, token) => session.Events.SecretEventRegisterAnyAsync(i, null, token), cancellation);
        }

        for (var id = 0; id < (int)NodeDeviceEventID.Last; id++)
        {
            await TryAsync(id, (i, token) => session.Events.NodeDeviceEventRegisterAnyAsync(i, null, token), cancellation);
        }
    }

    private static async ValueTask TryAsync(int id, Func<int, CancellationToken, ValueTask<int>> register, CancellationToken cancellation)
    {
        try
        {
            await register(id, cancellation);
        }
        catch (VirtException)
        {
            // Older servers do not know every event.
        }
    }
}
