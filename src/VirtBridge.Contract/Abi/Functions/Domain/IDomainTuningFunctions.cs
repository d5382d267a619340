namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainTuningFunctions
{
    /// <summary>Domain: del throttle group.</summary>
    [CFunction("LIBVIRT_11.2.0", "11.2.0")]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.DelThrottleGroupAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainDelThrottleGroup(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "group", Check = CCheck.NonNull)] nint group,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the blkio parameters of a domain.</summary>
    [CFunction("LIBVIRT_0.9.0", "0.9.0", StringsOkay = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetBlkioParametersAsync))]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetBlkioParameters(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Capacity = "*nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the interface parameters of a domain.</summary>
    [CFunction("LIBVIRT_0.9.9", "0.9.9", StringsOkay = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetInterfaceParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetInterfaceParameters(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "device")] nint device,
        [C("virTypedParameterPtr", CKind.TypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Capacity = "*nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the launch security info of a domain.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0", Write = true, StringsOkay = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetLaunchSecurityInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetLaunchSecurityInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the numa parameters of a domain.</summary>
    [CFunction("LIBVIRT_0.9.9", "0.9.9", StringsOkay = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetNumaParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetNumaParameters(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Capacity = "*nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the scheduler parameters of a domain.</summary>
    [CFunction("LIBVIRT_0.2.3", "0.2.3")]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetSchedulerParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetSchedulerParameters(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Capacity = "*nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams);

    /// <summary>Reads the scheduler parameters flags of a domain.</summary>
    [CFunction("LIBVIRT_0.9.2", "0.9.2", StringsOkay = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetSchedulerParametersFlagsAsync))]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetSchedulerParametersFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Capacity = "*nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the scheduler type of a domain.</summary>
    [CFunction("LIBVIRT_0.2.3", "0.2.3")]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetSchedulerTypeAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Type")]
    nint virDomainGetSchedulerType(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Result = "Nparams", Nullable = true)] nint nparams);

    /// <summary>Reads the security label of a domain.</summary>
    [CFunction("LIBVIRT_0.6.1", "0.6.1")]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetSecurityLabelAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetSecurityLabel(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virSecurityLabelPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint seclabel);

    /// <summary>Reads the security label list of a domain.</summary>
    [CFunction("LIBVIRT_0.10.0", "0.10.0")]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GetSecurityLabelListAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virDomainGetSecurityLabelList(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virSecurityLabelPtr *", CKind.AllocArray, Direction = CDirection.Out, Result = "Labels", Check = CCheck.NonNull, Count = "return")]
        nint seclabels);

    /// <summary>Domain: graphics reload.</summary>
    [CFunction("LIBVIRT_10.2.0", "10.2.0", Write = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.GraphicsReloadAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGraphicsReload(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "type", Values = typeof(DomainGraphicsReloadType))] uint type,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the blkio parameters of a domain.</summary>
    [CFunction("LIBVIRT_0.9.0", "0.9.0", Write = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetBlkioParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetBlkioParameters(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the interface parameters of a domain.</summary>
    [CFunction("LIBVIRT_0.9.9", "0.9.9", Write = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetInterfaceParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetInterfaceParameters(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "device")] nint device,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the launch security state of a domain.</summary>
    [CFunction("LIBVIRT_8.0.0", "8.0.0", Write = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetLaunchSecurityStateAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetLaunchSecurityState(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the lifecycle action of a domain.</summary>
    [CFunction("LIBVIRT_3.9.0", "3.9.0", Write = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetLifecycleActionAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetLifecycleAction(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "type", Values = typeof(DomainLifecycle))] uint type,
        [C("unsigned int", CKind.Scalar, Argument = "action", Values = typeof(DomainLifecycleAction))] uint action,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the numa parameters of a domain.</summary>
    [CFunction("LIBVIRT_0.9.9", "0.9.9", Write = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetNumaParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetNumaParameters(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the scheduler parameters of a domain.</summary>
    [CFunction("LIBVIRT_0.2.3", "0.2.3", Write = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetSchedulerParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetSchedulerParameters(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int nparams);

    /// <summary>Sets the scheduler parameters flags of a domain.</summary>
    [CFunction("LIBVIRT_0.9.2", "0.9.2", Write = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetSchedulerParametersFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetSchedulerParametersFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the throttle group of a domain.</summary>
    [CFunction("LIBVIRT_11.2.0", "11.2.0", Write = true)]
    [Calls(typeof(IDomainTuning), nameof(IDomainTuning.SetThrottleGroupAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetThrottleGroup(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "group", Check = CCheck.NonNull)] nint group,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);
}
