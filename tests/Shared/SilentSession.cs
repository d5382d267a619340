using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Tests;

/// <summary>A session that refuses everything as "not supported"; tests override what they ask for.</summary>
internal abstract class SilentSession : IVirtSession
{
    public virtual IConnect Connect { get; init; } = new ConnectBase();
    public virtual INode Node { get; init; } = new NodeBase();
    public virtual IEvents Events { get; init; } = new EventsBase();
    public virtual IDomains Domains { get; init; } = new DomainsBase();
    public virtual IDomainDevices DomainDevices { get; init; } = new DomainDevicesBase();
    public virtual IDomainMemory DomainMemory { get; init; } = new DomainMemoryBase();
    public virtual IDomainProcessors DomainProcessors { get; init; } = new DomainProcessorsBase();
    public virtual IDomainSaves DomainSaves { get; init; } = new DomainSavesBase();
    public virtual IDomainTuning DomainTuning { get; init; } = new DomainTuningBase();
    public virtual IDomainMigration DomainMigration { get; init; } = new DomainMigrationBase();
    public virtual IDomainBlocks DomainBlocks { get; init; } = new DomainBlocksBase();
    public virtual IDomainStats DomainStats { get; init; } = new DomainStatsBase();
    public virtual IDomainConsoles DomainConsoles { get; init; } = new DomainConsolesBase();
    public virtual IDomainGuests DomainGuests { get; init; } = new DomainGuestsBase();
    public virtual IDomainSnapshots DomainSnapshots { get; init; } = new DomainSnapshotsBase();
    public virtual IDomainCheckpoints DomainCheckpoints { get; init; } = new DomainCheckpointsBase();
    public virtual INetworks Networks { get; init; } = new NetworksBase();
    public virtual INetworkPorts NetworkPorts { get; init; } = new NetworkPortsBase();
    public virtual IStoragePools StoragePools { get; init; } = new StoragePoolsBase();
    public virtual IStorageVolumes StorageVolumes { get; init; } = new StorageVolumesBase();
    public virtual INodeDevices NodeDevices { get; init; } = new NodeDevicesBase();
    public virtual ISecrets Secrets { get; init; } = new SecretsBase();
    public virtual INWFilters NWFilters { get; init; } = new NWFiltersBase();
    public virtual IInterfaces Interfaces { get; init; } = new InterfacesBase();
    public virtual IQemuMonitor QemuMonitor { get; init; } = new QemuMonitorBase();
    public virtual ILxcNamespaces LxcNamespaces { get; init; } = new LxcNamespacesBase();
    public virtual IImages Images { get; init; } = new ImagesBase();
    public virtual ISnapshotTrees SnapshotTrees { get; init; } = new SnapshotTreesBase();

    public Action<ContractEvent>? EventReceiver { get; set; }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
