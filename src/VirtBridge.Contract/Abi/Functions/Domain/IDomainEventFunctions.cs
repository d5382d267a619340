namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainEventFunctions
{
    /// <summary>Connection: domain event deregister.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectDomainEventDeregister(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virConnectDomainEventCallback", CKind.Callback, Check = CCheck.NonNull)] nint cb);

    /// <summary>Connection: domain event deregister any.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectDomainEventDeregisterAny(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int callbackID);

    /// <summary>Connection: domain event register.</summary>
    [CFunction("LIBVIRT_0.5.0", "0.5.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virConnectDomainEventRegister(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virConnectDomainEventCallback", CKind.Callback, Check = CCheck.NonNull)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint freecb);

    /// <summary>Connection: domain event register any.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Adapter("EventRegistrationExports")]
    [return: CReturn("int", CReturnKind.CallbackId)]
    int virConnectDomainEventRegisterAny(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virDomainPtr", CKind.Handle, Nullable = true)] nint dom,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int eventID,
        [C("virConnectDomainEventGenericCallback", CKind.Callback, Check = CCheck.NonNull)] nint cb,
        [C("void *", CKind.Opaque)] nint opaque,
        [C("virFreeCallback", CKind.FreeCallback, Nullable = true)] nint freecb);

    /// <summary>Reads the perf events of a domain.</summary>
    [CFunction("LIBVIRT_1.3.3", "1.3.3")]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetPerfEventsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetPerfEvents(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the perf events of a domain.</summary>
    [CFunction("LIBVIRT_1.3.3", "1.3.3", Write = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetPerfEventsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetPerfEvents(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);
}
