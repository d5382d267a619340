using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Snmp.Tests;

/// <summary>A hypervisor in memory with one domain; everything it does not do is refused as "not supported".</summary>
internal sealed class FakeSession : IVirtSession
{
    public static readonly Uuid DomainUuid = new(0x6695eb01f6a48304, 0x79aa97f2502e193f);

    public IConnect Connect { get; } = new FakeConnect();
    public INode Node { get; } = new NodeBase();
    public IEvents Events { get; } = new FakeEvents();
    public IDomains Domains { get; init; } = new FakeDomains();
    public IDomainDevices DomainDevices { get; } = new DomainDevicesBase();
    public IDomainMemory DomainMemory { get; } = new DomainMemoryBase();
    public IDomainProcessors DomainProcessors { get; } = new DomainProcessorsBase();
    public IDomainSaves DomainSaves { get; } = new DomainSavesBase();
    public IDomainTuning DomainTuning { get; } = new DomainTuningBase();
    public IDomainMigration DomainMigration { get; } = new DomainMigrationBase();
    public IDomainBlocks DomainBlocks { get; } = new DomainBlocksBase();
    public IDomainStats DomainStats { get; init; } = new DomainStatsBase();
    public IDomainConsoles DomainConsoles { get; } = new DomainConsolesBase();
    public IDomainGuests DomainGuests { get; } = new DomainGuestsBase();
    public IDomainSnapshots DomainSnapshots { get; } = new DomainSnapshotsBase();
    public IDomainCheckpoints DomainCheckpoints { get; } = new DomainCheckpointsBase();
    public INetworks Networks { get; } = new NetworksBase();
    public INetworkPorts NetworkPorts { get; } = new NetworkPortsBase();
    public IStoragePools StoragePools { get; } = new StoragePoolsBase();
    public IStorageVolumes StorageVolumes { get; } = new StorageVolumesBase();
    public INodeDevices NodeDevices { get; } = new NodeDevicesBase();
    public ISecrets Secrets { get; } = new SecretsBase();
    public INWFilters NWFilters { get; } = new NWFiltersBase();
    public IInterfaces Interfaces { get; } = new InterfacesBase();
    public IQemuMonitor QemuMonitor { get; } = new QemuMonitorBase();
    public ILxcNamespaces LxcNamespaces { get; } = new LxcNamespacesBase();

    public IImages Images { get; } = new ImagesBase();
    public ISnapshotTrees SnapshotTrees { get; } = new SnapshotTreesBase();
    public Action<ContractEvent>? EventReceiver { get; set; }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Stops the domain and tells so.</summary>
    public void Stop()
    {
        ((FakeDomains)Domains).Running = false;
        EventReceiver!(new DomainEventCallbackLifecycle(1, new DomainEventLifecycle(FakeDomains.Known, (int)DomainEventType.Stopped, 0)));
    }

    private sealed class FakeConnect : ConnectBase
    {
        public override ValueTask<string> GetTypeAsync(CancellationToken cancellation) => new("Fake");

        public override ValueTask<ulong> GetVersionAsync(CancellationToken cancellation) => new(3002001UL);
    }

    private sealed class FakeEvents : EventsBase
    {
        public override ValueTask<int> DomainEventCallbackRegisterAnyAsync(int eventId, DomainRef? dom, CancellationToken cancellation) => new(eventId);
    }

    private sealed class FakeDomains : DomainsBase
    {
        public static DomainRef Known { get; } = new("fake", DomainUuid, 4);

        public bool Running { get; set; } = true;

        public override ValueTask<ConnectListAllDomainsResult> ListAllDomainsAsync(
            int needResults, ConnectListAllDomainsFlags flags, CancellationToken cancellation) => new(new ConnectListAllDomainsResult([Known], 1));

        public override ValueTask<string> GetOsTypeAsync(DomainRef dom, CancellationToken cancellation) => new("hvm");

        public override ValueTask<DomainGetInfoResult> GetInfoAsync(DomainRef dom, CancellationToken cancellation) =>
            new(new DomainGetInfoResult((byte)(Running ? 1 : 5), 4096, 2048, 2, 99));
    }
}
