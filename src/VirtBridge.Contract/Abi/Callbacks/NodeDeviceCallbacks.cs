namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-nodedev.h</c> passes in.</summary>
[CCallback("libvirt-nodedev.h", "2.2.0")]
public delegate void virConnectNodeDeviceEventGenericCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virNodeDevicePtr")] nint dev,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-nodedev.h</c> passes in.</summary>
[CCallback("libvirt-nodedev.h", "2.2.0")]
public delegate void virConnectNodeDeviceEventLifecycleCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virNodeDevicePtr")] nint dev,
    [CType("int")] int @event,
    [CType("int")] int detail,
    [CType("void *")] nint opaque);
