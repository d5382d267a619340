namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainMemoryFunctions
{
    /// <summary>Reads the max memory of a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3")]
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.GetMaxMemoryAsync))]
    [return: CReturn("unsigned long", CReturnKind.Value, OnError = "0", Result = "Memory")]
    ulong virDomainGetMaxMemory(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain);

    /// <summary>Reads the memory parameters of a domain.</summary>
    [CFunction("LIBVIRT_0.8.5", "0.8.5", StringsOkay = true)]
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.GetMemoryParametersAsync))]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetMemoryParameters(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Capacity = "*nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Domain: memory peek.</summary>
    [CFunction("LIBVIRT_0.4.2", "0.4.2", Write = true)]
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.MemoryPeekAsync))]
    [FlagsExclude("VIR_MEMORY_VIRTUAL", "VIR_MEMORY_PHYSICAL")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainMemoryPeek(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("unsigned long long", CKind.Scalar, Argument = "offset")] ulong start,
        [C("size_t", CKind.Scalar, Argument = "size")] nuint size,
        [C("void *", CKind.Buffer, Direction = CDirection.Out, Result = "Buffer", Check = CCheck.NonNull, Size = "size")] nint buffer,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainMemoryFlags))] uint flags);

    /// <summary>Domain: memory stats.</summary>
    [CFunction("LIBVIRT_0.7.5", "0.7.5")]
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.MemoryStatsAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virDomainMemoryStats(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("virDomainMemoryStatPtr", CKind.Array, Direction = CDirection.Out, Result = "Stats", Capacity = "nr_stats", Count = "return")]
        nint stats,
        [C("unsigned int", CKind.Scalar, Argument = "maxStats")] uint nr_stats,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the max memory of a domain.</summary>
    [CFunction("LIBVIRT_0.0.3", "0.0.3", Write = true)]
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.SetMaxMemoryAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetMaxMemory(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned long", CKind.Scalar, Argument = "memory", Check = CCheck.NonZero)] ulong memory);

    /// <summary>Sets the memory of a domain.</summary>
    [CFunction("LIBVIRT_0.1.1", "0.1.1", Write = true)]
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.SetMemoryAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetMemory(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned long", CKind.Scalar, Argument = "memory", Check = CCheck.NonZero)] ulong memory);

    /// <summary>Sets the memory flags of a domain.</summary>
    [CFunction("LIBVIRT_0.9.0", "0.9.0", Write = true)]
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.SetMemoryFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetMemoryFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned long", CKind.Scalar, Argument = "memory", Check = CCheck.NonZero)] ulong memory,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainMemoryModFlags))] uint flags);

    /// <summary>Sets the memory parameters of a domain.</summary>
    [CFunction("LIBVIRT_0.8.5", "0.8.5", Write = true)]
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.SetMemoryParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetMemoryParameters(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the memory stats period of a domain.</summary>
    [CFunction("LIBVIRT_1.1.1", "1.1.1", Write = true)]
    [Calls(typeof(IDomainMemory), nameof(IDomainMemory.SetMemoryStatsPeriodAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetMemoryStatsPeriod(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int", CKind.Scalar, Argument = "period", Check = CCheck.ZeroOrMore)] int period,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainMemoryModFlags))] uint flags);
}
