namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_checkpoint_list_all_children_ret</c>.</summary>
public sealed record DomainCheckpointListAllChildrenResult([property: Limit(16384)] DomainCheckpointRef[] Checkpoints, int Ret);
