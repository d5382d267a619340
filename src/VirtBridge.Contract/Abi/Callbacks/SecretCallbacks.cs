namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-secret.h</c> passes in.</summary>
[CCallback("libvirt-secret.h", "3.0.0")]
public delegate void virConnectSecretEventGenericCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virSecretPtr")] nint secret,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-secret.h</c> passes in.</summary>
[CCallback("libvirt-secret.h", "3.0.0")]
public delegate void virConnectSecretEventLifecycleCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virSecretPtr")] nint secret,
    [CType("int")] int @event,
    [CType("int")] int detail,
    [CType("void *")] nint opaque);
