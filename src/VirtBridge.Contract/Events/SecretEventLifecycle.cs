namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_secret_event_lifecycle_msg</c>.</summary>
[Event("remote", 382, "SECRET_EVENT_LIFECYCLE", Since = "3.0.0", Callback = true)]
public sealed record SecretEventLifecycle(int CallbackId, SecretRef Secret, int Event, int Detail) : ContractEvent;
