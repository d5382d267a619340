namespace VirtBridge.Contract.Abi;

/// <summary>Function a client of <c>libvirt-event.h</c> passes in.</summary>
[CCallback("libvirt-event.h", "0.5.0")]
[return: CType("int")]
public delegate int virEventAddHandleFunc(
    [CType("int")] int fd,
    [CType("int")] int @event,
    [CType("virEventHandleCallback")] nint cb,
    [CType("void *")] nint opaque,
    [CType("virFreeCallback")] nint ff);

/// <summary>Function a client of <c>libvirt-event.h</c> passes in.</summary>
[CCallback("libvirt-event.h", "0.5.0")]
[return: CType("int")]
public delegate int virEventAddTimeoutFunc(
    [CType("int")] int timeout,
    [CType("virEventTimeoutCallback")] nint cb,
    [CType("void *")] nint opaque,
    [CType("virFreeCallback")] nint ff);

/// <summary>Function a client of <c>libvirt-event.h</c> passes in.</summary>
[CCallback("libvirt-event.h", "0.5.0")]
public delegate void virEventHandleCallback(
    [CType("int")] int watch,
    [CType("int")] int fd,
    [CType("int")] int events,
    [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-event.h</c> passes in.</summary>
[CCallback("libvirt-event.h", "0.5.0")]
[return: CType("int")]
public delegate int virEventRemoveHandleFunc([CType("int")] int watch);

/// <summary>Function a client of <c>libvirt-event.h</c> passes in.</summary>
[CCallback("libvirt-event.h", "0.5.0")]
[return: CType("int")]
public delegate int virEventRemoveTimeoutFunc([CType("int")] int timer);

/// <summary>Function a client of <c>libvirt-event.h</c> passes in.</summary>
[CCallback("libvirt-event.h", "0.5.0")]
public delegate void virEventTimeoutCallback([CType("int")] int timer, [CType("void *")] nint opaque);

/// <summary>Function a client of <c>libvirt-event.h</c> passes in.</summary>
[CCallback("libvirt-event.h", "0.5.0")]
public delegate void virEventUpdateHandleFunc([CType("int")] int watch, [CType("int")] int @event);

/// <summary>Function a client of <c>libvirt-event.h</c> passes in.</summary>
[CCallback("libvirt-event.h", "0.5.0")]
public delegate void virEventUpdateTimeoutFunc([CType("int")] int timer, [CType("int")] int timeout);
