namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_secret_event_value_changed_msg</c>.</summary>
[Event("remote", 383, "SECRET_EVENT_VALUE_CHANGED", Since = "3.0.0", Callback = true)]
public sealed record SecretEventValueChanged(int CallbackId, SecretRef Secret) : ContractEvent;
