using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>Asks a new session for every event it can give. A server that lacks one kind still gives the others.</summary>
internal static class EventRegistration
{
    public static Task RegisterAsync(IVirtSession session, CancellationToken cancellation)
    {
        var registrations = new List<Task>();
        for (var id = 0; id < (int)DomainEventID.Last; id++)
        {
            registrations.Add(TryAsync(id, (i, token) => session.Events.DomainEventCallbackRegisterAnyAsync(i, null, token), cancellation));
        }

        for (var id = 0; id < (int)NetworkEventID.Last; id++)
        {
            registrations.Add(TryAsync(id, (i, token) => session.Events.NetworkEventRegisterAnyAsync(i, null, token), cancellation));
        }

        for (var id = 0; id < (int)StoragePoolEventID.Last; id++)
        {
            registrations.Add(TryAsync(id, (i, token) => session.Events.StoragePoolEventRegisterAnyAsync(i, null, token), cancellation));
        }

        for (var id = 0; id < (int)SecretEventID.Last; id++)
        {
            registrations.Add(TryAsync(id, (i, token) => session.Events.SecretEventRegisterAnyAsync(i, null, token), cancellation));
        }

        for (var id = 0; id < (int)NodeDeviceEventID.Last; id++)
        {
            registrations.Add(TryAsync(id, (i, token) => session.Events.NodeDeviceEventRegisterAnyAsync(i, null, token), cancellation));
        }

        return Task.WhenAll(registrations);
    }

    private static async Task TryAsync(int id, Func<int, CancellationToken, ValueTask<int>> register, CancellationToken cancellation)
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
