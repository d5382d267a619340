namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-stream.h</c>.</summary>
[CHeader("libvirt-stream.h", "libvirt", ErrorDomain.Streams)]
public interface IStreamFunctions
{
    /// <summary>Aborts a stream.</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [Adapter("StreamExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamAbort(
        [C("virStreamPtr", CKind.Handle)] nint stream);

    /// <summary>Stream: event add callback.</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [Adapter("StreamExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamEventAddCallback(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("int", CKind.Scalar)] int events,
        [C("virStreamEventCallback", CKind.Callback)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint ff);

    /// <summary>Stream: event remove callback.</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [Adapter("StreamExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamEventRemoveCallback(
        [C("virStreamPtr", CKind.Handle)] nint stream);

    /// <summary>Stream: event update callback.</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [Adapter("StreamExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamEventUpdateCallback(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("int", CKind.Scalar)] int events);

    /// <summary>Finishes a stream.</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [Adapter("StreamExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamFinish(
        [C("virStreamPtr", CKind.Handle)] nint stream);

    /// <summary>Gives up one reference to a stream.</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamFree(
        [C("virStreamPtr", CKind.Handle, Consumed = true)] nint stream);

    /// <summary>Stream: new.</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [Adapter("StreamExports")]
    [return: CReturn("virStreamPtr", CReturnKind.Handle, Ownership = COwnership.New)]
    nint virStreamNew(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Flags, Values = typeof(StreamFlags))] uint flags);

    /// <summary>Receives a stream.</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [Adapter("StreamExports")]
    [return: CReturn("int", CReturnKind.Count)]
    int virStreamRecv(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Count = "return", Size = "nbytes")] nint data,
        [C("size_t", CKind.Scalar)] nuint nbytes);

    /// <summary>Receives a stream (all).</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [Adapter("StreamTransferExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamRecvAll(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("virStreamSinkFunc", CKind.Callback, Check = CCheck.NonNull)] nint handler,
        [C("void *", CKind.Opaque)] nint opaque);

    /// <summary>Receives a stream (flags).</summary>
    [CFunction("LIBVIRT_3.4.0", "3.4.0")]
    [Adapter("StreamExports")]
    [return: CReturn("int", CReturnKind.Count)]
    int virStreamRecvFlags(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Count = "return", Size = "nbytes")] nint data,
        [C("size_t", CKind.Scalar)] nuint nbytes,
        [C("unsigned int", CKind.Flags, Values = typeof(StreamRecvFlagsValues))] uint flags);

    /// <summary>Receives a stream (hole).</summary>
    [CFunction("LIBVIRT_3.4.0", "3.4.0")]
    [Adapter("StreamExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamRecvHole(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("long long *", CKind.Scalar, Direction = CDirection.Out, Check = CCheck.NonNull)] nint length,
        [C("unsigned int", CKind.Flags)] uint flags);

    /// <summary>Takes one more reference to a stream.</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamRef(
        [C("virStreamPtr", CKind.Handle)] nint stream);

    /// <summary>Sends a stream.</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [Adapter("StreamExports")]
    [return: CReturn("int", CReturnKind.Count)]
    int virStreamSend(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("const char *", CKind.Buffer, Check = CCheck.NonNull, Size = "nbytes")] nint data,
        [C("size_t", CKind.Scalar)] nuint nbytes);

    /// <summary>Sends a stream (all).</summary>
    [CFunction("LIBVIRT_0.7.2", "0.7.2")]
    [Adapter("StreamTransferExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamSendAll(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("virStreamSourceFunc", CKind.Callback, Check = CCheck.NonNull)] nint handler,
        [C("void *", CKind.Opaque)] nint opaque);

    /// <summary>Sends a stream (hole).</summary>
    [CFunction("LIBVIRT_3.4.0", "3.4.0")]
    [Adapter("StreamExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamSendHole(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("long long", CKind.Scalar)] long length,
        [C("unsigned int", CKind.Flags)] uint flags);

    /// <summary>Stream: sparse recv all.</summary>
    [CFunction("LIBVIRT_3.4.0", "3.4.0")]
    [Adapter("StreamTransferExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamSparseRecvAll(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("virStreamSinkFunc", CKind.Callback, Check = CCheck.NonNull)] nint handler,
        [C("virStreamSinkHoleFunc", CKind.Callback, Check = CCheck.NonNull)] nint holeHandler,
        [C("void *", CKind.Opaque)] nint opaque);

    /// <summary>Stream: sparse send all.</summary>
    [CFunction("LIBVIRT_3.4.0", "3.4.0")]
    [Adapter("StreamTransferExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virStreamSparseSendAll(
        [C("virStreamPtr", CKind.Handle)] nint stream,
        [C("virStreamSourceFunc", CKind.Callback, Check = CCheck.NonNull)] nint handler,
        [C("virStreamSourceHoleFunc", CKind.Callback, Check = CCheck.NonNull)] nint holeHandler,
        [C("virStreamSourceSkipFunc", CKind.Callback, Check = CCheck.NonNull)] nint skipHandler,
        [C("void *", CKind.Opaque)] nint opaque);
}
