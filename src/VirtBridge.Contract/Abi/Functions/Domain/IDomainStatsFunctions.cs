namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainStatsFunctions
{
    /// <summary>Reads the all domain stats of a connection.</summary>
    [CFunction("LIBVIRT_1.2.8", "1.2.8")]
    [Calls(typeof(IDomainStats), nameof(IDomainStats.GetAllDomainStatsAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectGetAllDomainStats(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Scalar, Argument = "stats", Values = typeof(DomainStatsTypes))] uint stats,
        [C("virDomainStatsRecordPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "RetStats", Check = CCheck.NonNull, Count = "return", NullTerminated = true)]
        nint retStats,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectGetAllDomainStatsFlags))] uint flags);

    /// <summary>Aborts a domain (job).</summary>
    [CFunction("LIBVIRT_0.7.7", "0.7.7", Write = true)]
    [Calls(typeof(IDomainStats), nameof(IDomainStats.AbortJobAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainAbortJob(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain);

    /// <summary>Aborts a domain (job flags).</summary>
    [CFunction("LIBVIRT_8.5.0", "8.5.0", Write = true)]
    [Calls(typeof(IDomainStats), nameof(IDomainStats.AbortJobFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainAbortJobFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainAbortJobFlagsValues))] uint flags);

    /// <summary>Reads the CPU stats of a domain.</summary>
    [CFunction("LIBVIRT_0.9.10", "0.9.10", StringsOkay = true)]
    [Adapter("DomainExports")]
    [return: CReturn("int", CReturnKind.Count)]
    int virDomainGetCPUStats(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("virTypedParameterPtr", CKind.Array, Direction = CDirection.Out, Capacity = "nparams*ncpus", Count = "return*ncpus")]
        nint @params,
        [C("unsigned int", CKind.Scalar)] uint nparams,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int start_cpu,
        [C("unsigned int", CKind.Scalar)] uint ncpus,
        [C("unsigned int", CKind.Flags, Values = typeof(TypedParameterFlags))] uint flags);

    /// <summary>Reads the control info of a domain.</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3")]
    [Calls(typeof(IDomainStats), nameof(IDomainStats.GetControlInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetControlInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virDomainControlInfoPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint info,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the job info of a domain.</summary>
    [CFunction("LIBVIRT_0.7.7", "0.7.7")]
    [Calls(typeof(IDomainStats), nameof(IDomainStats.GetJobInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetJobInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virDomainJobInfoPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint info);

    /// <summary>Reads the job stats of a domain.</summary>
    [CFunction("LIBVIRT_1.0.3", "1.0.3")]
    [Calls(typeof(IDomainStats), nameof(IDomainStats.GetJobStatsAsync))]
    [FlagRequires("VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED", "VIR_DOMAIN_JOB_STATS_COMPLETED")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetJobStats(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Result = "Type", Check = CCheck.NonNull, Values = typeof(DomainJobType))]
        nint type,
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainGetJobStatsFlags))] uint flags);

    /// <summary>Domain: interface stats.</summary>
    [CFunction("LIBVIRT_0.3.2", "0.3.2")]
    [Calls(typeof(IDomainStats), nameof(IDomainStats.InterfaceStatsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainInterfaceStats(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "device", Check = CCheck.NonNull)] nint device,
        [C("virDomainInterfaceStatsPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull, Size = "size")]
        nint stats,
        [C("size_t", CKind.Scalar)] nuint size);

    /// <summary>Lists get stats of a domain.</summary>
    [CFunction("LIBVIRT_1.2.8", "1.2.8")]
    [Calls(typeof(IDomainStats), nameof(IDomainStats.GetAllDomainStatsAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virDomainListGetStats(
        [C("virDomainPtr *", CKind.Array, Argument = "doms", Check = CCheck.NonNull, Length = "null-terminated")] nint doms,
        [C("unsigned int", CKind.Scalar, Argument = "stats", Values = typeof(DomainStatsTypes))] uint stats,
        [C("virDomainStatsRecordPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "RetStats", Check = CCheck.NonNull, Count = "return", NullTerminated = true)]
        nint retStats,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(ConnectGetAllDomainStatsFlags))] uint flags);

    /// <summary>Domain: start dirty rate calc.</summary>
    [CFunction("LIBVIRT_7.2.0", "7.2.0", Write = true)]
    [Calls(typeof(IDomainStats), nameof(IDomainStats.StartDirtyRateCalcAsync))]
    [FlagsExclude("VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING", "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP")]
    [FlagsExclude("VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING", "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING")]
    [FlagsExclude("VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP", "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainStartDirtyRateCalc(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int", CKind.Scalar, Argument = "seconds")] int seconds,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainDirtyRateCalcFlags))] uint flags);
}
