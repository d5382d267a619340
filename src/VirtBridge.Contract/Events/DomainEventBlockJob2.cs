namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_block_job_2_msg</c>.</summary>
[Event("remote", 339, "DOMAIN_EVENT_BLOCK_JOB_2", Since = "1.2.6", Callback = true)]
public sealed record DomainEventBlockJob2(int CallbackId, DomainRef Dom, string Dst, int Type, int Status) : ContractEvent;
