namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-storage.h</c> passes in.</summary>
[CCallback("libvirt-storage.h", "2.0.0")]
public delegate void virConnectStoragePoolEventGenericCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virStoragePoolPtr")] nint pool,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-storage.h</c> passes in.</summary>
[CCallback("libvirt-storage.h", "2.0.0")]
public delegate void virConnectStoragePoolEventLifecycleCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virStoragePoolPtr")] nint pool,
    [CType("int")] int @event,
    [CType("int")] int detail,
    [CType("void *")] nint opaque);
