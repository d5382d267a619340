namespace VirtBridge.Contract;

/// <summary>
/// One open connection: every family of operations, and the events it asked for. The RPC client, the embedded test
/// hypervisor and the daemon's engine all are sessions, so a surface never knows which one it talks to.
/// </summary>
public interface IVirtSession : IAsyncDisposable
{
    IConnect Connect { get; }
    INode Node { get; }
    IEvents Events { get; }
    IDomains Domains { get; }
    IDomainDevices DomainDevices { get; }
    IDomainMemory DomainMemory { get; }
    IDomainProcessors DomainProcessors { get; }
    IDomainSaves DomainSaves { get; }
    IDomainTuning DomainTuning { get; }
    IDomainMigration DomainMigration { get; }
    IDomainBlocks DomainBlocks { get; }
    IDomainStats DomainStats { get; }
    IDomainConsoles DomainConsoles { get; }
    IDomainGuests DomainGuests { get; }
    IDomainSnapshots DomainSnapshots { get; }
    IDomainCheckpoints DomainCheckpoints { get; }
    INetworks Networks { get; }
    INetworkPorts NetworkPorts { get; }
    IStoragePools StoragePools { get; }
    IStorageVolumes StorageVolumes { get; }
    INodeDevices NodeDevices { get; }
    ISecrets Secrets { get; }
    INWFilters NWFilters { get; }
    IInterfaces Interfaces { get; }
    IQemuMonitor QemuMonitor { get; }
    ILxcNamespaces LxcNamespaces { get; }
    IImages Images { get; }
    ISnapshotTrees SnapshotTrees { get; }

    /// <summary>Where events go; set once, before the first registration. Called in order, must not block.</summary>
    Action<ContractEvent>? EventReceiver { get; set; }
}
