namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_snapshot_list_all_children_ret</c>.</summary>
public sealed record DomainSnapshotListAllChildrenResult([property: Limit(16384)] DomainSnapshotRef[] Snapshots, int Ret);
