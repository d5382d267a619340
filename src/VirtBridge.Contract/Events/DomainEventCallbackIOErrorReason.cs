namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_io_error_reason_msg</c>.</summary>
[Event("remote", 324, "DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON", Since = "0.8.1", Callback = true)]
public sealed record DomainEventCallbackIOErrorReason(int CallbackId, DomainEventIOErrorReason Msg) : ContractEvent;
