namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-qemu.h</c> passes in.</summary>
[CCallback("libvirt-qemu.h", "1.2.3")]
public delegate void virConnectDomainQemuMonitorEventCallback(
    [CType("virConnectPtr")] nint conn,
    [CType("virDomainPtr")] nint dom,
    [CType("const char *")] nint @event,
    [CType("long long")] long seconds,
    [CType("unsigned int")] uint micros,
    [CType("const char *")] nint details,
    [CType("void *")] nint opaque);
