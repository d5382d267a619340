namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_job_completed_msg</c>.</summary>
[Event("remote", 363, "DOMAIN_EVENT_CALLBACK_JOB_COMPLETED", Since = "1.3.3", Callback = true)]
public sealed record DomainEventCallbackJobCompleted(
    int CallbackId,
    DomainRef Dom,
    [property: Limit(64)] TypedParameter[] Params) : ContractEvent;
