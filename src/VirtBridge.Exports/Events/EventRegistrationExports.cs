using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>Asking for events and no longer asking for them.</summary>
internal static unsafe class EventRegistrationExports
{
    [UnmanagedCallersOnly(EntryPoint = "virConnectDomainEventRegisterAny", CallConvs = [typeof(CallConvCdecl)])]
    public static int RegisterDomain(nint connection, nint subject, int eventId, nint callback, nint opaque, nint free) =>
        Register("virConnectDomainEventRegisterAny", ErrorDomain.Domain, connection, "domain", eventId, 30, callback, opaque, free, (events, site) =>
        {
            var wanted = Handles.OptionalNamed<DomainRef>(subject, HandleKinds.Domain, site)?.Reference;
            return Sync.Wait(events.DomainEventCallbackRegisterAnyAsync(eventId, wanted, CancellationToken.None));
        });

    [UnmanagedCallersOnly(EntryPoint = "virConnectDomainEventDeregisterAny", CallConvs = [typeof(CallConvCdecl)])]
    public static int DeregisterDomain(nint connection, int callbackId) =>
        Deregister("virConnectDomainEventDeregisterAny", ErrorDomain.Domain, connection, "domain", callbackId, static (events, remote) =>
            events.DomainEventCallbackDeregisterAnyAsync(remote, CancellationToken.None));

    [UnmanagedCallersOnly(EntryPoint = "virConnectNetworkEventRegisterAny", CallConvs = [typeof(CallConvCdecl)])]
    public static int RegisterNetwork(nint connection, nint subject, int eventId, nint callback, nint opaque, nint free) =>
        Register("virConnectNetworkEventRegisterAny", ErrorDomain.Network, connection, "network", eventId, 2, callback, opaque, free, (events, site) =>
        {
            var wanted = Handles.OptionalNamed<NetworkRef>(subject, HandleKinds.Network, site)?.Reference;
            return Sync.Wait(events.NetworkEventRegisterAnyAsync(eventId, wanted, CancellationToken.None));
        });

    [UnmanagedCallersOnly(EntryPoint = "virConnectNetworkEventDeregisterAny", CallConvs = [typeof(CallConvCdecl)])]
    public static int DeregisterNetwork(nint connection, int callbackId) =>
        Deregister("virConnectNetworkEventDeregisterAny", ErrorDomain.Network, connection, "network", callbackId, static (events, remote) =>
            events.NetworkEventDeregisterAnyAsync(remote, CancellationToken.None));

    [UnmanagedCallersOnly(EntryPoint = "virConnectStoragePoolEventRegisterAny", CallConvs = [typeof(CallConvCdecl)])]
    public static int RegisterStoragePool(nint connection, nint subject, int eventId, nint callback, nint opaque, nint free) =>
        Register("virConnectStoragePoolEventRegisterAny", ErrorDomain.Storage, connection, "storage_pool", eventId, 2, callback, opaque, free, (events, site) =>
        {
            var wanted = Handles.OptionalNamed<StoragePoolRef>(subject, HandleKinds.StoragePool, site)?.Reference;
            return Sync.Wait(events.StoragePoolEventRegisterAnyAsync(eventId, wanted, CancellationToken.None));
        });

    [UnmanagedCallersOnly(EntryPoint = "virConnectStoragePoolEventDeregisterAny", CallConvs = [typeof(CallConvCdecl)])]
    public static int DeregisterStoragePool(nint connection, int callbackId) =>
        Deregister("virConnectStoragePoolEventDeregisterAny", ErrorDomain.Storage, connection, "storage_pool", callbackId, static (events, remote) =>
            events.StoragePoolEventDeregisterAnyAsync(remote, CancellationToken.None));

    [UnmanagedCallersOnly(EntryPoint = "virConnectNodeDeviceEventRegisterAny", CallConvs = [typeof(CallConvCdecl)])]
    public static int RegisterNodeDevice(nint connection, nint subject, int eventId, nint callback, nint opaque, nint free) =>
        Register("virConnectNodeDeviceEventRegisterAny", ErrorDomain.Nodedev, connection, "node_device", eventId, 2, callback, opaque, free, (events, site) =>
        {
            var wanted = Handles.OptionalNamed<NodeDeviceRef>(subject, HandleKinds.NodeDevice, site)?.Reference;
            return Sync.Wait(events.NodeDeviceEventRegisterAnyAsync(eventId, wanted, CancellationToken.None));
        });

    [UnmanagedCallersOnly(EntryPoint = "virConnectNodeDeviceEventDeregisterAny", CallConvs = [typeof(CallConvCdecl)])]
    public static int DeregisterNodeDevice(nint connection, int callbackId) =>
        Deregister("virConnectNodeDeviceEventDeregisterAny", ErrorDomain.Nodedev, connection, "node_device", callbackId, static (events, remote) =>
            events.NodeDeviceEventDeregisterAnyAsync(remote, CancellationToken.None));

    [UnmanagedCallersOnly(EntryPoint = "virConnectSecretEventRegisterAny", CallConvs = [typeof(CallConvCdecl)])]
    public static int RegisterSecret(nint connection, nint subject, int eventId, nint callback, nint opaque, nint free) =>
        Register("virConnectSecretEventRegisterAny", ErrorDomain.Secret, connection, "secret", eventId, 2, callback, opaque, free, (events, site) =>
        {
            var wanted = Handles.OptionalNamed<SecretRef>(subject, HandleKinds.Secret, site)?.Reference;
            return Sync.Wait(events.SecretEventRegisterAnyAsync(eventId, wanted, CancellationToken.None));
        });

    [UnmanagedCallersOnly(EntryPoint = "virConnectSecretEventDeregisterAny", CallConvs = [typeof(CallConvCdecl)])]
    public static int DeregisterSecret(nint connection, int callbackId) =>
        Deregister("virConnectSecretEventDeregisterAny", ErrorDomain.Secret, connection, "secret", callbackId, static (events, remote) =>
            events.SecretEventDeregisterAnyAsync(remote, CancellationToken.None));

    [UnmanagedCallersOnly(EntryPoint = "virConnectDomainEventRegister", CallConvs = [typeof(CallConvCdecl)])]
    public static int RegisterLegacy(nint connection, nint callback, nint opaque, nint free) =>
        ExportCall.Status("virConnectDomainEventRegister", ErrorDomain.Domain, call =>
        {
            var found = call.Use(connection);
            Arguments.NonNull(callback, "cb", call.Site);
            if (found.Events.Find(r => r.Legacy && r.Callback == callback) is not null)
            {
                throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.None, "event callback already tracked");
            }

            found.Events.Add(
                new Registration("domain", (int)DomainEventID.Lifecycle, callback, opaque, free) { Legacy = true },
                () => Sync.Wait(found.Session.Events.DomainEventCallbackRegisterAnyAsync((int)DomainEventID.Lifecycle, null, CancellationToken.None)));
        });

    [UnmanagedCallersOnly(EntryPoint = "virConnectDomainEventDeregister", CallConvs = [typeof(CallConvCdecl)])]
    public static int DeregisterLegacy(nint connection, nint callback) =>
        ExportCall.Status("virConnectDomainEventDeregister", ErrorDomain.Domain, call =>
        {
            var found = call.Use(connection);
            Arguments.NonNull(callback, "cb", call.Site);
            var registration = found.Events.Find(r => r.Legacy && r.Callback == callback)
                ?? throw new VirtException(ErrorCode.InternalError, ErrorDomain.None, "event callback function not registered");
            Sync.Wait(found.Session.Events.DomainEventCallbackDeregisterAnyAsync(registration.RemoteId, CancellationToken.None));
            found.Events.Remove(registration);
        });

    [UnmanagedCallersOnly(EntryPoint = "vb_virConnectDomainQemuMonitorEventRegister", CallConvs = [typeof(CallConvCdecl)])]
    public static int RegisterMonitor(
        nint connection, nint domain, nint @event, nint callback, nint opaque, nint free, uint flags) =>
        ExportCall.Run("virConnectDomainQemuMonitorEventRegister", ErrorDomain.None, -1, call =>
        {
            var found = call.Use(connection);
            var wanted = Handles.OptionalNamed<DomainRef>(domain, HandleKinds.Domain, call.Site)?.Reference;
            Arguments.NonNull(callback, "cb", call.Site);
            Arguments.Writable(found, call.Site);
            return found.Events.Add(
                new Registration("qemu", 0, callback, opaque, free),
                () => Sync.Wait(found.Session.QemuMonitor.ConnectDomainMonitorEventRegisterAsync(wanted, NativeText.Read(@event), (ConnectDomainQemuMonitorEventRegisterFlags)flags, CancellationToken.None)));
        });

    [UnmanagedCallersOnly(EntryPoint = "vb_virConnectDomainQemuMonitorEventDeregister", CallConvs = [typeof(CallConvCdecl)])]
    public static int DeregisterMonitor(nint connection, int callbackId) =>
        ExportCall.Status("virConnectDomainQemuMonitorEventDeregister", ErrorDomain.None, call =>
        {
            var found = call.Use(connection);
            var registration = Require(found, "qemu", callbackId, call.Site);
            Sync.Wait(found.Session.QemuMonitor.ConnectDomainMonitorEventDeregisterAsync(registration.RemoteId, CancellationToken.None));
            found.Events.Remove(registration);
        });

    [UnmanagedCallersOnly(EntryPoint = "virConnectRegisterCloseCallback", CallConvs = [typeof(CallConvCdecl)])]
    public static int RegisterClose(nint connection, nint callback, nint opaque, nint free) =>
        ExportCall.Status("virConnectRegisterCloseCallback", ErrorDomain.Domain, call =>
        {
            var found = call.Use(connection);
            Arguments.NonNull(callback, "cb", call.Site);
            found.Events.SetClose(new Registration("close", 0, callback, opaque, free));
        });

    [UnmanagedCallersOnly(EntryPoint = "virConnectUnregisterCloseCallback", CallConvs = [typeof(CallConvCdecl)])]
    public static int UnregisterClose(nint connection, nint callback) =>
        ExportCall.Status("virConnectUnregisterCloseCallback", ErrorDomain.Domain, call =>
        {
            var found = call.Use(connection);
            Arguments.NonNull(callback, "cb", call.Site);
            found.Events.ClearClose(callback);
        });

    private static int Register(
        string function,
        ErrorDomain domain,
        nint connection,
        string family,
        int eventId,
        int last,
        nint callback,
        nint opaque,
        nint free,
        Func<IEvents, CallSite, int> register) =>
        ExportCall.Run(function, domain, -1, call =>
        {
            var found = call.Use(connection);
            Arguments.NonNull(callback, "cb", call.Site);
            Arguments.ZeroOrMore(eventId, "eventID", call.Site);
            if (eventId >= last)
            {
                throw call.Site.Refuse("eventID", $"eventID in {function} must be less than {last}");
            }

            return found.Events.Add(new Registration(family, eventId, callback, opaque, free), () => register(found.Session.Events, call.Site));
        });

    private static int Deregister(
        string function, ErrorDomain domain, nint connection, string family, int callbackId, Func<IEvents, int, ValueTask> deregister) =>
        ExportCall.Status(function, domain, call =>
        {
            var found = call.Use(connection);
            Arguments.ZeroOrMore(callbackId, "callbackID", call.Site);
            var registration = Require(found, family, callbackId, call.Site);
            Sync.Wait(deregister(found.Session.Events, registration.RemoteId));
            found.Events.Remove(registration);
        });

    private static Registration Require(ConnectionObject connection, string family, int callbackId, CallSite site) =>
        connection.Events.Find(r => r.Id == callbackId && r.Family == family && !r.Legacy)
            ?? throw new VirtException(ErrorCode.InvalidArg, site.Domain, $"event callback id {callbackId} not registered");
}
