namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_nic_mac_change_msg</c>.</summary>
[Event("remote", 453, "DOMAIN_EVENT_NIC_MAC_CHANGE", Since = "11.2.0", Callback = true)]
public sealed record DomainEventNicMacChange(int CallbackId, DomainRef Dom, string Alias, string OldMac, string NewMac) : ContractEvent;
