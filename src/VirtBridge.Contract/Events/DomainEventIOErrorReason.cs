namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_io_error_reason_msg</c>.</summary>
[Event("remote", 195, "DOMAIN_EVENT_IO_ERROR_REASON", Since = "0.8.1")]
public sealed record DomainEventIOErrorReason(DomainRef Dom, string SrcPath, string DevAlias, int Action, string Reason) : ContractEvent;
