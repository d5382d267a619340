namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-stream.h</c> passes in.</summary>
[CCallback("libvirt-stream.h", "0.7.2")]
public delegate void virStreamEventCallback(
    [CType("virStreamPtr")] nint stream,
    [CType("int")] int events,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-stream.h</c> passes in.</summary>
[CCallback("libvirt-stream.h", "0.7.2")]
[return: CType("int")]
public delegate int virStreamSinkFunc(
    [CType("virStreamPtr")] nint st,
    [CType("const char *")] nint data,
    [CType("size_t")] nuint nbytes,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-stream.h</c> passes in.</summary>
[CCallback("libvirt-stream.h", "3.4.0")]
[return: CType("int")]
public delegate int virStreamSinkHoleFunc(
    [CType("virStreamPtr")] nint st,
    [CType("long long")] long length,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-stream.h</c> passes in.</summary>
[CCallback("libvirt-stream.h", "0.7.2")]
[return: CType("int")]
public delegate int virStreamSourceFunc(
    [CType("virStreamPtr")] nint st,
    [CType("char *")] nint data,
    [CType("size_t")] nuint nbytes,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-stream.h</c> passes in.</summary>
[CCallback("libvirt-stream.h", "3.4.0")]
[return: CType("int")]
public delegate int virStreamSourceHoleFunc(
    [CType("virStreamPtr")] nint st,
    [CType("int *")] nint inData,
    [CType("long long *")] nint length,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-stream.h</c> passes in.</summary>
[CCallback("libvirt-stream.h", "3.4.0")]
[return: CType("int")]
public delegate int virStreamSourceSkipFunc(
    [CType("virStreamPtr")] nint st,
    [CType("long long")] long length,
    [CType("void *")] nint opaque);
