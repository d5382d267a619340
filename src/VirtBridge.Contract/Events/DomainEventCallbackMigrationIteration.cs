namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_migration_iteration_msg</c>.</summary>
[Event("remote", 359, "DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION", Since = "1.3.2", Callback = true)]
public sealed record DomainEventCallbackMigrationIteration(int CallbackId, DomainRef Dom, int Iteration) : ContractEvent;
