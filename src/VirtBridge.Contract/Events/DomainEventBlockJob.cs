namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_block_job_msg</c>.</summary>
[Event("remote", 241, "DOMAIN_EVENT_BLOCK_JOB", Since = "0.9.4")]
public sealed record DomainEventBlockJob(DomainRef Dom, string Path, int Type, int Status) : ContractEvent;
