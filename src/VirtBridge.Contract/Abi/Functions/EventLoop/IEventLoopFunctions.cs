namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-event.h</c>.</summary>
[CHeader("libvirt-event.h", "libvirt", ErrorDomain.Event)]
public interface IEventLoopFunctions
{
    /// <summary>Adds an event loop (handle).</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3")]
    [Adapter("EventLoopExports")]
    [return: CReturn("int", CReturnKind.Id)]
    int virEventAddHandle(
        [C("int", CKind.Scalar)] int fd,
        [C("int", CKind.Scalar, Values = typeof(EventHandleType))] int events,
        [C("virEventHandleCallback", CKind.Callback)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint ff);

    /// <summary>Adds an event loop (timeout).</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3")]
    [Adapter("EventLoopExports")]
    [return: CReturn("int", CReturnKind.Id)]
    int virEventAddTimeout(
        [C("int", CKind.Scalar)] int timeout,
        [C("virEventTimeoutCallback", CKind.Callback)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint ff);

    /// <summary>Registers an event loop (default impl).</summary>
    [CFunction("LIBVIRT_0.9.0", "0.9.0")]
    [Adapter("EventLoopExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virEventRegisterDefaultImpl();

    /// <summary>Registers an event loop (impl).</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [Adapter("EventLoopExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virEventRegisterImpl(
        [C("virEventAddHandleFunc", CKind.Callback)] nint addHandle,
        [C("virEventUpdateHandleFunc", CKind.Callback)] nint updateHandle,
        [C("virEventRemoveHandleFunc", CKind.Callback)] nint removeHandle,
        [C("virEventAddTimeoutFunc", CKind.Callback)] nint addTimeout,
        [C("virEventUpdateTimeoutFunc", CKind.Callback)] nint updateTimeout,
        [C("virEventRemoveTimeoutFunc", CKind.Callback)] nint removeTimeout);

    /// <summary>Removes an event loop (handle).</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3")]
    [Adapter("EventLoopExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virEventRemoveHandle(
        [C("int", CKind.Scalar)] int watch);

    /// <summary>Removes an event loop (timeout).</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3")]
    [Adapter("EventLoopExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virEventRemoveTimeout(
        [C("int", CKind.Scalar)] int timer);

    /// <summary>Runs an event loop (default impl).</summary>
    [CFunction("LIBVIRT_0.9.0", "0.9.0")]
    [Adapter("EventLoopExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virEventRunDefaultImpl();

    /// <summary>Updates an event loop (handle).</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3")]
    [Adapter("EventLoopExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virEventUpdateHandle(
        [C("int", CKind.Scalar)] int watch,
        [C("int", CKind.Scalar, Values = typeof(EventHandleType))] int events);

    /// <summary>Updates an event loop (timeout).</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3")]
    [Adapter("EventLoopExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virEventUpdateTimeout(
        [C("int", CKind.Scalar)] int timer,
        [C("int", CKind.Scalar)] int timeout);
}
