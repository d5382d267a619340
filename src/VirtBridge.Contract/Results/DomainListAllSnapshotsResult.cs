namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_list_all_snapshots_ret</c>.</summary>
public sealed record DomainListAllSnapshotsResult([property: Limit(16384)] DomainSnapshotRef[] Snapshots, int Ret);
