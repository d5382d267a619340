namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainProcessorFunctions
{
    /// <summary>Adds a domain (IO thread).</summary>
    [CFunction("LIBVIRT_1.2.15", "1.2.15", Write = true)]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.AddIOThreadAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainAddIOThread(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "iothreadId")] uint iothread_id,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Domain: del IO thread.</summary>
    [CFunction("LIBVIRT_1.2.15", "1.2.15", Write = true)]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.DelIOThreadAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainDelIOThread(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "iothreadId", Check = CCheck.NonZero)] uint iothread_id,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the emulator pin info of a domain.</summary>
    [CFunction("LIBVIRT_0.10.0", "0.10.0")]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.GetEmulatorPinInfoAsync))]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: CReturn("int", CReturnKind.Tristate, Result = "Ret")]
    int virDomainGetEmulatorPinInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned char *", CKind.Buffer, Direction = CDirection.Out, Result = "Cpumaps", Check = CCheck.NonNull, Size = "maplen")]
        nint cpumap,
        [C("int", CKind.Scalar, Argument = "maplen", Check = CCheck.Positive)] int maplen,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the IO thread info of a domain.</summary>
    [CFunction("LIBVIRT_1.2.14", "1.2.14")]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.GetIOThreadInfoAsync))]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virDomainGetIOThreadInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("virDomainIOThreadInfoPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Info", Check = CCheck.NonNull, Count = "return")]
        nint info,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the max vcpus of a domain.</summary>
    [CFunction("LIBVIRT_0.2.1", "0.2.1")]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.GetMaxVcpusAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virDomainGetMaxVcpus(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain);

    /// <summary>Reads the vcpu pin info of a domain.</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3")]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.GetVcpuPinInfoAsync))]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virDomainGetVcpuPinInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int", CKind.Scalar, Argument = "ncpumaps", Check = CCheck.Positive)] int ncpumaps,
        [C("unsigned char *", CKind.Buffer, Direction = CDirection.Out, Result = "Cpumaps", Check = CCheck.NonNullIfLength, Size = "ncpumaps*maplen", Nullable = true)]
        nint cpumaps,
        [C("int", CKind.Scalar, Argument = "maplen", Check = CCheck.Positive)] int maplen,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the vcpus of a domain.</summary>
    [CFunction("LIBVIRT_0.1.4", "0.1.4")]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.GetVcpusAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virDomainGetVcpus(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virVcpuInfoPtr", CKind.Array, Direction = CDirection.Out, Result = "Info", Check = CCheck.NonNull, Capacity = "maxinfo", Count = "return")]
        nint info,
        [C("int", CKind.Scalar, Argument = "maxinfo", Check = CCheck.Positive)] int maxinfo,
        [C("unsigned char *", CKind.Buffer, Direction = CDirection.Out, Result = "Cpumaps", Size = "maxinfo*maplen", Nullable = true)]
        nint cpumaps,
        [C("int", CKind.Scalar, Argument = "maplen", Check = CCheck.Positive)] int maplen);

    /// <summary>Reads the vcpus flags of a domain.</summary>
    [CFunction("LIBVIRT_0.8.5", "0.8.5", WriteIfFlags = "VIR_DOMAIN_VCPU_GUEST")]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.GetVcpusFlagsAsync))]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virDomainGetVcpusFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainVcpuFlags))] uint flags);

    /// <summary>Pins a domain (emulator).</summary>
    [CFunction("LIBVIRT_0.10.0", "0.10.0", Write = true)]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.PinEmulatorAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainPinEmulator(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned char *", CKind.Buffer, Argument = "cpumap", Check = CCheck.NonNull, Size = "maplen")] nint cpumap,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int maplen,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Pins a domain (IO thread).</summary>
    [CFunction("LIBVIRT_1.2.14", "1.2.14", Write = true)]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.PinIOThreadAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainPinIOThread(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "iothreadsId")] uint iothread_id,
        [C("unsigned char *", CKind.Buffer, Argument = "cpumap", Check = CCheck.NonNull, Size = "maplen")] nint cpumap,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int maplen,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Pins a domain (vcpu).</summary>
    [CFunction("LIBVIRT_0.1.4", "0.1.4", Write = true)]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.PinVcpuAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainPinVcpu(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "vcpu")] uint vcpu,
        [C("unsigned char *", CKind.Buffer, Argument = "cpumap", Check = CCheck.NonNull, Size = "maplen")] nint cpumap,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int maplen);

    /// <summary>Pins a domain (vcpu flags).</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3", Write = true)]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.PinVcpuFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainPinVcpuFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "vcpu")] uint vcpu,
        [C("unsigned char *", CKind.Buffer, Argument = "cpumap", Check = CCheck.NonNull, Size = "maplen")] nint cpumap,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int maplen,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the IO thread params of a domain.</summary>
    [CFunction("LIBVIRT_4.10.0", "4.10.0", Write = true)]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.SetIOThreadParamsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetIOThreadParams(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "iothreadId")] uint iothread_id,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the vcpu of a domain.</summary>
    [CFunction("LIBVIRT_3.1.0", "3.1.0", Write = true)]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.SetVcpuAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetVcpu(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "cpumap", Check = CCheck.NonNull)] nint vcpumap,
        [C("int", CKind.Scalar, Argument = "state")] int state,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the vcpus of a domain.</summary>
    [CFunction("LIBVIRT_0.1.4", "0.1.4", Write = true)]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.SetVcpusAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetVcpus(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "nvcpus", Check = CCheck.NonZero)] uint nvcpus);

    /// <summary>Sets the vcpus flags of a domain.</summary>
    [CFunction("LIBVIRT_0.8.5", "0.8.5", Write = true)]
    [Calls(typeof(IDomainProcessors), nameof(IDomainProcessors.SetVcpusFlagsAsync))]
    [FlagsExclude("VIR_DOMAIN_VCPU_GUEST", "VIR_DOMAIN_AFFECT_CONFIG")]
    [FlagRequires("VIR_DOMAIN_VCPU_MAXIMUM", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetVcpusFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "nvcpus", Check = CCheck.NonZero)] uint nvcpus,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainVcpuFlags))] uint flags);
}
