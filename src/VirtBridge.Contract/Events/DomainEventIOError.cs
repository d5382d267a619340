namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_io_error_msg</c>.</summary>
[Event("remote", 172, "DOMAIN_EVENT_IO_ERROR", Since = "0.8.0")]
public sealed record DomainEventIOError(DomainRef Dom, string SrcPath, string DevAlias, int Action) : ContractEvent;
