namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-common.h</c> passes in.</summary>
[CCallback("libvirt-common.h", "0.5.0")]
public delegate void virFreeCallback([CType("void *")] nint opaque);
