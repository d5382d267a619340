namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-admin.h</c> passes in.</summary>
[CCallback("libvirt-admin.h", "2.0.0")]
public delegate void virAdmConnectCloseFunc(
    [CType("virAdmConnectPtr")] nint conn,
    [CType("int")] int reason,
    [CType("void *")] nint opaque);
