namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_block_job_msg</c>.</summary>
[Event("remote", 326, "DOMAIN_EVENT_CALLBACK_BLOCK_JOB", Since = "0.9.4", Callback = true)]
public sealed record DomainEventCallbackBlockJob(int CallbackId, DomainEventBlockJob Msg) : ContractEvent;
