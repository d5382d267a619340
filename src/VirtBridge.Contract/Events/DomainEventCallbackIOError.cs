namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_io_error_msg</c>.</summary>
[Event("remote", 322, "DOMAIN_EVENT_CALLBACK_IO_ERROR", Since = "0.8.0", Callback = true)]
public sealed record DomainEventCallbackIOError(int CallbackId, DomainEventIOError Msg) : ContractEvent;
