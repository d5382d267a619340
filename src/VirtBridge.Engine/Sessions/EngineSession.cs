using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// One connection to a host served by this process. Callers put a <see cref="GatedSession"/> in front of it; families
/// are made when first used, so opening and closing costs little.
/// </summary>
public sealed class EngineSession(HostRooms rooms, SessionResources resources) : IVirtSession
{
    private readonly EventSubscriptions _subscriptions = new(rooms.Host.Events);

    public IConnect Connect => field ??= new ConnectService(rooms.Host, resources);

    public INode Node => field ??= new NodeService(rooms.Host);

    public IEvents Events => field ??= new EventsService(_subscriptions);

    public IDomains Domains => field ??= new DomainsService(rooms.Domains, resources);

    public IDomainDevices DomainDevices => field ??= new DomainDevicesService(rooms.Domains);

    public IDomainMemory DomainMemory => field ??= new DomainMemoryService(rooms.Domains);

    public IDomainProcessors DomainProcessors => field ??= new DomainProcessorsService(rooms.Domains);

    public IDomainSaves DomainSaves => field ??= new DomainSavesService(rooms.Domains);

    public IDomainTuning DomainTuning => field ??= new DomainTuningService(rooms.Domains);

    public IDomainMigration DomainMigration => field ??= new DomainMigrationService(rooms.Domains, resources);

    public IDomainBlocks DomainBlocks => field ??= new DomainBlocksService(rooms.Domains);

    public IDomainStats DomainStats => field ??= new DomainStatsService(rooms.Domains);

    public IDomainConsoles DomainConsoles => field ??= new DomainConsolesService(rooms.Domains, resources);

    public IDomainGuests DomainGuests => field ??= new DomainGuestsService(rooms.Domains);

    public IDomainSnapshots DomainSnapshots => field ??= new DomainSnapshotsService(rooms.Domains);

    public IDomainCheckpoints DomainCheckpoints => field ??= new DomainCheckpointsService(rooms.Domains);

    public INetworks Networks => field ??= new NetworksService(rooms.Networks);

    public INetworkPorts NetworkPorts => field ??= new NetworkPortsService(rooms.Networks);

    public IStoragePools StoragePools => field ??= new StoragePoolsService(rooms.Pools);

    public IStorageVolumes StorageVolumes => field ??= new StorageVolumesService(rooms.Pools);

    public INodeDevices NodeDevices => field ??= new NodeDevicesService(rooms.Devices);

    public ISecrets Secrets => field ??= new SecretsService(rooms.Secrets);

    public INWFilters NWFilters => field ??= new NWFiltersService(rooms.Filters);

    public IInterfaces Interfaces => field ??= new InterfacesService(rooms.Interfaces);

    public IQemuMonitor QemuMonitor => field ??= new QemuMonitorService(rooms.Domains, _subscriptions);

    public ILxcNamespaces LxcNamespaces => field ??= new LxcNamespacesBase();

    public IImages Images => field ??= new ImagesService(rooms);

    public ISnapshotTrees SnapshotTrees => field ??= new SnapshotTreesService(rooms.Domains);

    public Action<ContractEvent>? EventReceiver
    {
        get => _subscriptions.Receiver;
        set => _subscriptions.Receiver = value;
    }

    public async ValueTask DisposeAsync()
    {
        resources.DisposeThings();
        _subscriptions.Dispose();
        await rooms.Domains.MigrationSource.ClosedAsync(resources).ConfigureAwait(false);
        await rooms.Domains.MigrationDestination.ClosedAsync(resources).ConfigureAwait(false);
        foreach (var domain in resources.TakeOwned())
        {
            try
            {
                await rooms.Domains.Power.DestroyAsync(domain.View.Ref, 0, CancellationToken.None).ConfigureAwait(false);
            }
            catch (VirtException)
            {
                // The guest ended by itself meanwhile; there is nobody left to tell.
                continue;
            }
        }
    }
}
