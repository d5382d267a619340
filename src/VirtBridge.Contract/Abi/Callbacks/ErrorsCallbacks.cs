namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>virterror.h</c> passes in.</summary>
[CCallback("virterror.h", "0.1.0")]
public delegate void virErrorFunc([CType("void *")] nint userData, [CType("virErrorPtr")] nint error);
