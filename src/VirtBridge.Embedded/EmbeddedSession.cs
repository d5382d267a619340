using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Embedded;

/// <summary>A connection to a host in this process, behind the same gates a daemon's client meets.</summary>
public sealed class EmbeddedSession : IVirtSession
{
    private static readonly EmbeddedHosts s_hosts = new(TimeProvider.System);

    private readonly EngineSession _engine;
    private readonly AccessContext _access;
    private Action? _released;

    internal EmbeddedSession(EngineSession engine, AccessContext access, Action? released)
    {
        _engine = engine;
        _access = access;
        _released = released;
    }

    public IConnect Connect => field ??= new ConnectGate(_engine.Connect, _access);

    public INode Node => field ??= new NodeGate(_engine.Node, _access);

    public IEvents Events => field ??= new EventsGate(_engine.Events, _access);

    public IDomains Domains => field ??= new DomainsGate(_engine.Domains, _access);

    public IDomainDevices DomainDevices => field ??= new DomainDevicesGate(_engine.DomainDevices, _access);

    public IDomainMemory DomainMemory => field ??= new DomainMemoryGate(_engine.DomainMemory, _access);

    public IDomainProcessors DomainProcessors => field ??= new DomainProcessorsGate(_engine.DomainProcessors, _access);

    public IDomainSaves DomainSaves => field ??= new DomainSavesGate(_engine.DomainSaves, _access);

    public IDomainTuning DomainTuning => field ??= new DomainTuningGate(_engine.DomainTuning, _access);

    public IDomainMigration DomainMigration => field ??= new DomainMigrationGate(_engine.DomainMigration, _access);

    public IDomainBlocks DomainBlocks => field ??= new DomainBlocksGate(_engine.DomainBlocks, _access);

    public IDomainStats DomainStats => field ??= new DomainStatsGate(_engine.DomainStats, _access);

    public IDomainConsoles DomainConsoles => field ??= new DomainConsolesGate(_engine.DomainConsoles, _access);

    public IDomainGuests DomainGuests => field ??= new DomainGuestsGate(_engine.DomainGuests, _access);

    public IDomainSnapshots DomainSnapshots => field ??= new DomainSnapshotsGate(_engine.DomainSnapshots, _access);

    public IDomainCheckpoints DomainCheckpoints => field ??= new DomainCheckpointsGate(_engine.DomainCheckpoints, _access);

    public INetworks Networks => field ??= new NetworksGate(_engine.Networks, _access);

    public INetworkPorts NetworkPorts => field ??= new NetworkPortsGate(_engine.NetworkPorts, _access);

    public IStoragePools StoragePools => field ??= new StoragePoolsGate(_engine.StoragePools, _access);

    public IStorageVolumes StorageVolumes => field ??= new StorageVolumesGate(_engine.StorageVolumes, _access);

    public INodeDevices NodeDevices => field ??= new NodeDevicesGate(_engine.NodeDevices, _access);

    public ISecrets Secrets => field ??= new SecretsGate(_engine.Secrets, _access);

    public INWFilters NWFilters => field ??= new NWFiltersGate(_engine.NWFilters, _access);

    public IInterfaces Interfaces => field ??= new InterfacesGate(_engine.Interfaces, _access);

    public IQemuMonitor QemuMonitor => field ??= new QemuMonitorGate(_engine.QemuMonitor, _access);

    public ILxcNamespaces LxcNamespaces => field ??= new LxcNamespacesGate(_engine.LxcNamespaces, _access);

    public IImages Images => field ??= new ImagesGate(_engine.Images, _access);

    public ISnapshotTrees SnapshotTrees => field ??= new SnapshotTreesGate(_engine.SnapshotTrees, _access);

    /// <summary>Calls may be held back by a fault of the host, also those that are answered from memory.</summary>
    public bool MayWait => _access.Faults is not null;

    public Action<ContractEvent>? EventReceiver
    {
        get => _engine.EventReceiver;
        set => _engine.EventReceiver = value;
    }

    /// <summary>True for URIs that need no other process.</summary>
    public static bool Serves(string uri) => EmbeddedHosts.Serves(uri);

    /// <summary>
    /// Opens a test host; connections of this process to the default one see the same objects. <paramref name="unusedFamilies"/>: whether
    /// it tells of families libvirt's test hypervisor lacks before something was defined in them. <paramref name="credentials"/>: who is asked where
    /// the host is not for everybody.
    /// </summary>
    public static IVirtSession Open(string uri, bool readOnly, PeerMove? peers = null, bool unusedFamilies = true, ICredentialSource? credentials = null) =>
        s_hosts.Open(uri, readOnly, peers, unusedFamilies, credentials);

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync().ConfigureAwait(false);
        Interlocked.Exchange(ref _released, null)?.Invoke();
    }
}
