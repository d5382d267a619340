namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-host.h</c> passes in.</summary>
[CCallback("libvirt-host.h", "0.4.1")]
[return: CType("int")]
public delegate int virConnectAuthCallbackPtr(
    [CType("virConnectCredentialPtr")] nint cred,
    [CType("unsigned int")] uint ncred,
    [CType("void *")] nint cbdata);

/// <summary>Function a client of <c>libvirt-host.h</c> passes in.</summary>
[CCallback("libvirt-host.h", "0.10.0")]
public delegate void virConnectCloseFunc([CType("virConnectPtr")] nint conn, [CType("int")] int reason, [CType("void *")] nint opaque);
