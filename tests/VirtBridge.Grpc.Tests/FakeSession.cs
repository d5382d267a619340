using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Grpc.Tests;

/// <summary>A hypervisor in memory; everything it does not do is refused as "not supported".</summary>
internal sealed class FakeSession : IVirtSession
{
    public FakeSession()
    {
        var domains = new FakeDomains();
        (Domains, DomainStats) = (domains, new FakeStats(domains));
    }

    public IConnect Connect { get; } = new ConnectBase();
    public INode Node { get; } = new NodeBase();
    public IEvents Events { get; } = new FakeEvents();
    public IDomains Domains { get; }
    public IDomainDevices DomainDevices { get; } = new DomainDevicesBase();
    public IDomainMemory DomainMemory { get; } = new DomainMemoryBase();
    public IDomainProcessors DomainProcessors { get; } = new DomainProcessorsBase();
    public IDomainSaves DomainSaves { get; } = new DomainSavesBase();
    public IDomainTuning DomainTuning { get; } = new DomainTuningBase();
    public IDomainMigration DomainMigration { get; } = new DomainMigrationBase();
    public IDomainBlocks DomainBlocks { get; } = new DomainBlocksBase();
    public IDomainStats DomainStats { get; }
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

    public IReadOnlyList<DomainRef> Guests
    {
        set => ((FakeDomains)Domains).Guests = value;
    }

    /// <summary>Guests that do not answer until the task is done.</summary>
    public Func<DomainRef, Task> Answers
    {
        set => ((FakeStats)DomainStats).Answers = value;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class FakeEvents : EventsBase
    {
        public override ValueTask<int> DomainEventCallbackRegisterAnyAsync(int eventId, DomainRef? dom, CancellationToken cancellation) => new(eventId);
    }

    private sealed class FakeDomains : DomainsBase
    {
        public IReadOnlyList<DomainRef> Guests { get; set; } = [];

        public override ValueTask<ConnectListAllDomainsResult> ListAllDomainsAsync(
            int needResults, ConnectListAllDomainsFlags flags, CancellationToken cancellation) =>
            new(new ConnectListAllDomainsResult([.. Guests], (uint)Guests.Count));
    }

    private sealed class FakeStats(FakeDomains domains) : DomainStatsBase
    {
        public Func<DomainRef, Task> Answers { get; set; } = static _ => Task.CompletedTask;

        public override async ValueTask<DomainStatsRecord[]> GetAllDomainStatsAsync(
            DomainRef[] doms, uint stats, ConnectGetAllDomainStatsFlags flags, CancellationToken cancellation)
        {
            var asked = doms.Length == 0 ? domains.Guests : doms;
            foreach (var domain in asked)
            {
                await Answers(domain);
            }

            return [.. asked.Select(d => new DomainStatsRecord(d, [new("state.state", TypedValue.Of(1)), new("cpu.time", TypedValue.Of(7UL)), new("block.count", TypedValue.Of(1u)), new("block.0.name", TypedValue.Of("vda")), new("block.0.rd.bytes", TypedValue.Of(4096UL))]))];
        }
    }
}
