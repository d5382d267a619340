namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_list_all_checkpoints_ret</c>.</summary>
public sealed record DomainListAllCheckpointsResult([property: Limit(16384)] DomainCheckpointRef[] Checkpoints, int Ret);
