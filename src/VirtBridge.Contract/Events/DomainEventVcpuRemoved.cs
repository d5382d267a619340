namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_vcpu_removed_msg</c>.</summary>
[Event("remote", 454, "DOMAIN_EVENT_VCPU_REMOVED", Since = "12.4.0", Callback = true)]
public sealed record DomainEventVcpuRemoved(int CallbackId, DomainRef Dom, uint Vcpuid) : ContractEvent;
