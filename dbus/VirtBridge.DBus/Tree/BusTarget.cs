using VirtBridge.Contract;
using VirtBridge.DBus.Bus;

namespace VirtBridge.DBus.Tree;

/// <summary>
/// The object a call is for. References are remembered by path, so a call usually is one request to the hypervisor;
/// properties that a reference holds are looked up anew.
/// </summary>
internal sealed class BusTarget(BusRoot root, string path, string key)
{
    private readonly Lock _gate = new();
    private Task? _lookUp;

    public BusRoot Root => root;

    public string Path => path;

    public Task<IVirtSession> SessionAsync(CancellationToken cancellation) => root.SessionAsync().WaitAsync(cancellation);

    public string PathOf(DomainRef domain) => root.PathOf(domain);

    public string PathOf(DomainSnapshotRef snapshot) => root.PathOf(snapshot);

    public string PathOf(DomainCheckpointRef checkpoint) => root.PathOf(checkpoint);

    public string PathOf(NWFilterBindingRef binding) => root.PathOf(binding);

    public string PathOf(NetworkPortRef port) => root.PathOf(port);

    public string PathOf(InterfaceRef networkInterface) => root.PathOf(networkInterface);

    public string PathOf(NetworkRef network) => root.PathOf(network);

    public string PathOf(NodeDeviceRef device) => root.PathOf(device);

    public string PathOf(NWFilterRef filter) => root.PathOf(filter);

    public string PathOf(SecretRef secret) => root.PathOf(secret);

    public string PathOf(StoragePoolRef pool) => root.PathOf(pool);

    public string PathOf(StorageVolRef volume) => root.PathOf(volume);

    public ValueTask<DomainRef> DomainRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<DomainRef>(path) is { } known ? new(known) : FreshDomainRefAsync(session, cancellation);

    public ValueTask<DomainRef> FreshDomainRefAsync(IVirtSession session, CancellationToken cancellation) =>
        LookUpAsync(() => session.Domains.LookupByUuidAsync(KeyUuid(), cancellation));

    public ValueTask<DomainSnapshotRef> DomainSnapshotRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<DomainSnapshotRef>(path) is { } known ? new(known) : FreshDomainSnapshotRefAsync(session, cancellation);

    public ValueTask<DomainSnapshotRef> FreshDomainSnapshotRefAsync(IVirtSession session, CancellationToken cancellation) => LookUpAsync(async () =>
    {
        var (uuid, name) = ObjectPath.ToSnapshot(key) ?? throw InvalidPath();
        var domain = await session.Domains.LookupByUuidAsync(uuid, cancellation);
        return await session.DomainSnapshots.LookupByNameAsync(domain, name, 0, cancellation);
    });

    public ValueTask<DomainCheckpointRef> DomainCheckpointRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<DomainCheckpointRef>(path) is { } known ? new(known) : LookUpAsync(async () =>
        {
            var (uuid, name) = ObjectPath.ToSnapshot(key) ?? throw InvalidPath();
            var domain = await session.Domains.LookupByUuidAsync(uuid, cancellation);
            return await session.DomainCheckpoints.LookupByNameAsync(domain, name, 0, cancellation);
        });

    public ValueTask<NWFilterBindingRef> NWFilterBindingRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<NWFilterBindingRef>(path) is { } known ? new(known) : FreshNWFilterBindingRefAsync(session, cancellation);

    public ValueTask<NWFilterBindingRef> FreshNWFilterBindingRefAsync(IVirtSession session, CancellationToken cancellation) =>
        LookUpAsync(() => session.NWFilters.BindingLookupByPortDevAsync(KeyName(), cancellation));

    public ValueTask<NetworkPortRef> NetworkPortRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<NetworkPortRef>(path) is { } known ? new(known) : FreshNetworkPortRefAsync(session, cancellation);

    public ValueTask<NetworkPortRef> FreshNetworkPortRefAsync(IVirtSession session, CancellationToken cancellation) => LookUpAsync(async () =>
    {
        var (uuid, port) = ObjectPath.ToSnapshot(key) ?? throw InvalidPath();
        var network = await session.Networks.LookupByUuidAsync(uuid, cancellation);
        return await session.NetworkPorts.LookupByUuidAsync(network, ParseUuid(port), cancellation);
    });

    public ValueTask<InterfaceRef> InterfaceRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<InterfaceRef>(path) is { } known ? new(known) : FreshInterfaceRefAsync(session, cancellation);

    public ValueTask<InterfaceRef> FreshInterfaceRefAsync(IVirtSession session, CancellationToken cancellation) =>
        LookUpAsync(() => session.Interfaces.LookupByMacStringAsync(KeyName(), cancellation));

    public ValueTask<NetworkRef> NetworkRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<NetworkRef>(path) is { } known ? new(known) : FreshNetworkRefAsync(session, cancellation);

    public ValueTask<NetworkRef> FreshNetworkRefAsync(IVirtSession session, CancellationToken cancellation) =>
        LookUpAsync(() => session.Networks.LookupByUuidAsync(KeyUuid(), cancellation));

    public ValueTask<NodeDeviceRef> NodeDeviceRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<NodeDeviceRef>(path) is { } known ? new(known) : FreshNodeDeviceRefAsync(session, cancellation);

    public ValueTask<NodeDeviceRef> FreshNodeDeviceRefAsync(IVirtSession session, CancellationToken cancellation) =>
        LookUpAsync(() => session.NodeDevices.LookupByNameAsync(KeyName(), cancellation));

    public ValueTask<NWFilterRef> NWFilterRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<NWFilterRef>(path) is { } known ? new(known) : FreshNWFilterRefAsync(session, cancellation);

    public ValueTask<NWFilterRef> FreshNWFilterRefAsync(IVirtSession session, CancellationToken cancellation) =>
        LookUpAsync(() => session.NWFilters.LookupByUuidAsync(KeyUuid(), cancellation));

    public ValueTask<SecretRef> SecretRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<SecretRef>(path) is { } known ? new(known) : FreshSecretRefAsync(session, cancellation);

    public ValueTask<SecretRef> FreshSecretRefAsync(IVirtSession session, CancellationToken cancellation) =>
        LookUpAsync(() => session.Secrets.LookupByUuidAsync(KeyUuid(), cancellation));

    public ValueTask<StoragePoolRef> StoragePoolRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<StoragePoolRef>(path) is { } known ? new(known) : FreshStoragePoolRefAsync(session, cancellation);

    public ValueTask<StoragePoolRef> FreshStoragePoolRefAsync(IVirtSession session, CancellationToken cancellation) =>
        LookUpAsync(() => session.StoragePools.LookupByUuidAsync(KeyUuid(), cancellation));

    public ValueTask<StorageVolRef> StorageVolRefAsync(IVirtSession session, CancellationToken cancellation) =>
        root.Remembered<StorageVolRef>(path) is { } known ? new(known) : FreshStorageVolRefAsync(session, cancellation);

    public ValueTask<StorageVolRef> FreshStorageVolRefAsync(IVirtSession session, CancellationToken cancellation) =>
        LookUpAsync(() => session.StorageVolumes.LookupByKeyAsync(KeyName(), cancellation));

    /// <summary>The empty text stands for nothing where the operation allows it, as D-Bus has no other way to say so.</summary>
    public static string? Optional(string text) => text.Length == 0 ? null : text;

    /// <summary>A text that must be there.</summary>
    public static string Present(string? text) => text ?? throw new BusFault(BusFault.Libvirt, "the object has no such value");

    public static Uuid ParseUuid(string text) => Uuid.TryParse(text, out var uuid) ? uuid : throw InvalidPath();

    /// <summary>A caller's UUID; refused in the words of the C function that reads it.</summary>
    public static Uuid ParseUuid(string text, string function) => Uuid.TryParse(text, out var uuid)
        ? uuid : throw new BusFault(BusFault.Libvirt, $"uuidstr in {function} must be a valid UUID");

    /// <summary>A list that is not longer than the operation allows: the daemon would only say that it cannot be read.</summary>
    public static T[] AtMost<T>(T[] items, int limit, string name) => items.Length <= limit
        ? items : throw new BusFault(BusFault.Libvirt, $"n{name} must be <= {limit}");

    /// <summary>One look-up for all that this call needs, whoever asks first.</summary>
    private ValueTask<T> LookUpAsync<T>(Func<ValueTask<T>> lookUp)
        where T : class
    {
        async Task<T> Once() => root.Remember(path, await lookUp());
        lock (_gate)
        {
            return new((Task<T>)(_lookUp ??= Once()));
        }
    }

    private Uuid KeyUuid() => ObjectPath.ToUuid(key) ?? throw InvalidPath();

    private string KeyName() => ObjectPath.ToName(key) ?? throw InvalidPath();

    private static BusFault InvalidPath() => new(BusFault.Libvirt, "Invalid UUID");
}
