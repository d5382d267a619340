namespace VirtBridge.Contract;

/// <summary>Registration of event callbacks.</summary>
[Contract("remote", 536903814, 1)]
public interface IEvents
{
    /// <summary>Procedure 105; C: <c>virConnectDomainEventRegister</c>.</summary>
    [Procedure(105, "CONNECT_DOMAIN_EVENT_REGISTER", Since = "0.5.0", HighPriority = true, CFunction = "virConnectDomainEventRegisterAny", Result = "cb_registered")]
    [Access("connect", "search_domains")]
    [AccessFilter("domain", "getattr")]
    ValueTask<int> DomainEventRegisterAsync(CancellationToken cancellation);

    /// <summary>Procedure 106; C: <c>virConnectDomainEventDeregister</c>.</summary>
    [Procedure(106, "CONNECT_DOMAIN_EVENT_DEREGISTER", Since = "0.5.0", HighPriority = true, CFunction = "virConnectDomainEventDeregisterAny", Result = "cb_registered")]
    [Access("connect", "read")]
    ValueTask<int> DomainEventDeregisterAsync(CancellationToken cancellation);

    /// <summary>Procedure 167; C: <c>virConnectDomainEventRegisterAny</c>.</summary>
    [Procedure(167, "CONNECT_DOMAIN_EVENT_REGISTER_ANY", Since = "0.8.0", HighPriority = true, CFunction = "virConnectDomainEventRegisterAny")]
    [Access("connect", "search_domains")]
    [AccessFilter("domain", "getattr")]
    ValueTask DomainEventRegisterAnyAsync(int eventId, CancellationToken cancellation);

    /// <summary>Procedure 168; C: <c>virConnectDomainEventDeregisterAny</c>.</summary>
    [Procedure(168, "CONNECT_DOMAIN_EVENT_DEREGISTER_ANY", Since = "0.8.0", HighPriority = true, CFunction = "virConnectDomainEventDeregisterAny")]
    [Access("connect", "read")]
    ValueTask DomainEventDeregisterAnyAsync(int eventId, CancellationToken cancellation);

    /// <summary>Procedure 313; C: <c>virConnectNetworkEventRegisterAny</c>.</summary>
    [Procedure(313, "CONNECT_NETWORK_EVENT_REGISTER_ANY", Since = "1.2.1", HighPriority = true, CFunction = "virConnectNetworkEventRegisterAny", Result = "callbackID")]
    [Access("connect", "search_networks")]
    [AccessFilter("network", "getattr")]
    ValueTask<int> NetworkEventRegisterAnyAsync(int eventId, NetworkRef? net, CancellationToken cancellation);

    /// <summary>Procedure 314; C: <c>virConnectNetworkEventDeregisterAny</c>.</summary>
    [Procedure(314, "CONNECT_NETWORK_EVENT_DEREGISTER_ANY", Since = "1.2.1", HighPriority = true, CFunction = "virConnectNetworkEventDeregisterAny")]
    [Access("connect", "read")]
    ValueTask NetworkEventDeregisterAnyAsync(int callbackId, CancellationToken cancellation);

    /// <summary>Procedure 316; C: <c>virConnectDomainEventRegister</c>, <c>virConnectDomainEventRegisterAny</c>.</summary>
    [Procedure(316, "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", Since = "0.5.0", HighPriority = true, CFunction = "virConnectDomainEventRegisterAny", Result = "callbackID")]
    [Access("connect", "search_domains")]
    [AccessFilter("domain", "getattr")]
    ValueTask<int> DomainEventCallbackRegisterAnyAsync(int eventId, DomainRef? dom, CancellationToken cancellation);

    /// <summary>Procedure 317; C: <c>virConnectDomainEventDeregister</c>, <c>virConnectDomainEventDeregisterAny</c>.</summary>
    [Procedure(317, "CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY", Since = "0.5.0", HighPriority = true, CFunction = "virConnectDomainEventDeregisterAny")]
    [Access("connect", "read")]
    ValueTask DomainEventCallbackDeregisterAnyAsync(int callbackId, CancellationToken cancellation);

    /// <summary>Procedure 360; C: <c>virConnectRegisterCloseCallback</c>.</summary>
    [Procedure(360, "CONNECT_REGISTER_CLOSE_CALLBACK", Since = "1.3.2", HighPriority = true, CFunction = "virConnectRegisterCloseCallback")]
    [Access("connect", "getattr")]
    ValueTask RegisterCloseCallbackAsync(CancellationToken cancellation);

    /// <summary>Procedure 361; C: <c>virConnectUnregisterCloseCallback</c>.</summary>
    [Procedure(361, "CONNECT_UNREGISTER_CLOSE_CALLBACK", Since = "1.3.2", HighPriority = true, CFunction = "virConnectUnregisterCloseCallback")]
    [Access("connect", "getattr")]
    ValueTask UnregisterCloseCallbackAsync(CancellationToken cancellation);

    /// <summary>Procedure 368; C: <c>virConnectStoragePoolEventRegisterAny</c>.</summary>
    [Procedure(368, "CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY", Since = "2.0.0", HighPriority = true, CFunction = "virConnectStoragePoolEventRegisterAny", Result = "callbackID")]
    [Access("connect", "search_storage_pools")]
    [AccessFilter("storage_pool", "getattr")]
    ValueTask<int> StoragePoolEventRegisterAnyAsync(int eventId, StoragePoolRef? pool, CancellationToken cancellation);

    /// <summary>Procedure 369; C: <c>virConnectStoragePoolEventDeregisterAny</c>.</summary>
    [Procedure(369, "CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY", Since = "2.0.0", HighPriority = true, CFunction = "virConnectStoragePoolEventDeregisterAny")]
    [Access("connect", "read")]
    ValueTask StoragePoolEventDeregisterAnyAsync(int callbackId, CancellationToken cancellation);

    /// <summary>Procedure 374; C: <c>virConnectNodeDeviceEventRegisterAny</c>.</summary>
    [Procedure(374, "CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY", Since = "2.2.0", HighPriority = true, CFunction = "virConnectNodeDeviceEventRegisterAny", Result = "callbackID")]
    [Access("connect", "search_node_devices")]
    [AccessFilter("node_device", "getattr")]
    ValueTask<int> NodeDeviceEventRegisterAnyAsync(int eventId, NodeDeviceRef? dev, CancellationToken cancellation);

    /// <summary>Procedure 375; C: <c>virConnectNodeDeviceEventDeregisterAny</c>.</summary>
    [Procedure(375, "CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY", Since = "2.2.0", HighPriority = true, CFunction = "virConnectNodeDeviceEventDeregisterAny")]
    [Access("connect", "read")]
    ValueTask NodeDeviceEventDeregisterAnyAsync(int callbackId, CancellationToken cancellation);

    /// <summary>Procedure 380; C: <c>virConnectSecretEventRegisterAny</c>.</summary>
    [Procedure(380, "CONNECT_SECRET_EVENT_REGISTER_ANY", Since = "3.0.0", HighPriority = true, CFunction = "virConnectSecretEventRegisterAny", Result = "callbackID")]
    [Access("connect", "search_secrets")]
    [AccessFilter("secret", "getattr")]
    ValueTask<int> SecretEventRegisterAnyAsync(int eventId, SecretRef? secret, CancellationToken cancellation);

    /// <summary>Procedure 381; C: <c>virConnectSecretEventDeregisterAny</c>.</summary>
    [Procedure(381, "CONNECT_SECRET_EVENT_DEREGISTER_ANY", Since = "3.0.0", HighPriority = true, CFunction = "virConnectSecretEventDeregisterAny")]
    [Access("connect", "read")]
    ValueTask SecretEventDeregisterAnyAsync(int callbackId, CancellationToken cancellation);
}
