namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-network.h</c> passes in.</summary>
[CCallback("libvirt-network.h", "1.2.1")]
public delegate void virConnectNetworkEventGenericCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virNetworkPtr")] nint net,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-network.h</c> passes in.</summary>
[CCallback("libvirt-network.h", "1.2.1")]
public delegate void virConnectNetworkEventLifecycleCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virNetworkPtr")] nint net,
    [CType("int")] int @event,
    [CType("int")] int detail,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-network.h</c> passes in.</summary>
[CCallback("libvirt-network.h", "9.8.0")]
public delegate void virConnectNetworkEventMetadataChangeCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virNetworkPtr")] nint net,
    [CType("int")] int type,
    [CType("const char *")] nint nsuri,
    [CType("void *")] nint opaque);
