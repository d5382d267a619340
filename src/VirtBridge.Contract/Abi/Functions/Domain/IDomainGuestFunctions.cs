namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainGuestFunctions
{
    /// <summary>Domain: agent set response timeout.</summary>
    [CFunction("LIBVIRT_5.10.0", "5.10.0", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.AgentSetResponseTimeoutAsync))]
    [return: CReturn("int", CReturnKind.Status, Result = "Result")]
    int virDomainAgentSetResponseTimeout(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int", CKind.Scalar, Argument = "timeout")] int timeout,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: authorized SSH keys get.</summary>
    [CFunction("LIBVIRT_6.10.0", "6.10.0", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.AuthorizedSshKeysGetAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virDomainAuthorizedSSHKeysGet(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "user", Check = CCheck.NonNull)] nint user,
        [C("char ***", CKind.AllocStringVector, Direction = CDirection.Out, Result = "Keys", Check = CCheck.NonNull, Count = "return")]
        nint keys,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: authorized SSH keys set.</summary>
    [CFunction("LIBVIRT_6.10.0", "6.10.0", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.AuthorizedSshKeysSetAsync))]
    [FlagsExclude("VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND", "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainAuthorizedSSHKeysSet(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "user", Check = CCheck.NonNull)] nint user,
        [C("const char **", CKind.StringVector, Argument = "keys", Check = CCheck.NonNull, Length = "nkeys")] nint keys,
        [C("unsigned int", CKind.Scalar)] uint nkeys,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainAuthorizedSSHKeysSetFlags))] uint flags);

    /// <summary>Domain: FS freeze.</summary>
    [CFunction("LIBVIRT_1.2.5", "1.2.5", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.FsfreezeAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Filesystems")]
    int virDomainFSFreeze(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char **", CKind.StringVector, Argument = "mountpoints", Check = CCheck.NonNullIfLength, Length = "nmountpoints", Nullable = true)]
        nint mountpoints,
        [C("unsigned int", CKind.Scalar)] uint nmountpoints,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: FS thaw.</summary>
    [CFunction("LIBVIRT_1.2.5", "1.2.5", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.FsthawAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Filesystems")]
    int virDomainFSThaw(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char **", CKind.StringVector, Argument = "mountpoints", Check = CCheck.NonNullIfLength, Length = "nmountpoints", Nullable = true)]
        nint mountpoints,
        [C("unsigned int", CKind.Scalar)] uint nmountpoints,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: FS trim.</summary>
    [CFunction("LIBVIRT_1.0.1", "1.0.1", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.FstrimAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainFSTrim(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "mountPoint")] nint mountPoint,
        [C("unsigned long long", CKind.Scalar, Argument = "minimum")] ulong minimum,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the FS info of a domain.</summary>
    [CFunction("LIBVIRT_1.2.11", "1.2.11", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetFsinfoAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virDomainGetFSInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("virDomainFSInfoPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Info", Check = CCheck.NonNull, Count = "return")]
        nint info,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the guest info of a domain.</summary>
    [CFunction("LIBVIRT_5.7.0", "5.7.0", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetGuestInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetGuestInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "types", Values = typeof(DomainGuestInfoTypes))] uint types,
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the guest vcpus of a domain.</summary>
    [CFunction("LIBVIRT_2.0.0", "2.0.0", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetGuestVcpusAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetGuestVcpus(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Count = "*nparams")]
        nint @params,
        [C("unsigned int *", CKind.Scalar, Direction = CDirection.Out, Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the hostname of a domain.</summary>
    [CFunction("LIBVIRT_0.10.0", "0.10.0", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetHostnameAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Hostname")]
    nint virDomainGetHostname(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainGetHostnameFlags))] uint flags);

    /// <summary>Reads the messages of a domain.</summary>
    [CFunction("LIBVIRT_7.1.0", "7.1.0")]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetMessagesAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virDomainGetMessages(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("char ***", CKind.AllocStringVector, Direction = CDirection.Out, Result = "Msgs", Check = CCheck.NonNull, Count = "return", NullTerminated = true)]
        nint msgs,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainMessageType))] uint flags);

    /// <summary>Reads the time of a domain.</summary>
    [CFunction("LIBVIRT_1.2.5", "1.2.5", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.GetTimeAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetTime(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("long long *", CKind.Scalar, Direction = CDirection.Out, Result = "Seconds")] nint seconds,
        [C("unsigned int *", CKind.Scalar, Direction = CDirection.Out, Result = "Nseconds")] nint nseconds,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: inject NMI.</summary>
    [CFunction("LIBVIRT_0.9.2", "0.9.2", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.InjectNmiAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainInjectNMI(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: interface addresses.</summary>
    [CFunction("LIBVIRT_1.2.14", "1.2.14")]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.InterfaceAddressesAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virDomainInterfaceAddresses(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("virDomainInterfacePtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Ifaces", Check = CCheck.NonNull, Count = "return")]
        nint ifaces,
        [C("unsigned int", CKind.Scalar, Argument = "source", Values = typeof(DomainInterfaceAddressesSource))] uint source,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: PM suspend for duration.</summary>
    [CFunction("LIBVIRT_0.9.10", "0.9.10", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.PmSuspendForDurationAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainPMSuspendForDuration(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("unsigned int", CKind.Scalar, Argument = "target", Values = typeof(NodeSuspendTarget))] uint target,
        [C("unsigned long long", CKind.Scalar, Argument = "duration")] ulong duration,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Domain: PM wakeup.</summary>
    [CFunction("LIBVIRT_0.9.11", "0.9.11", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.PmWakeupAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainPMWakeup(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sends a domain (key).</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.SendKeyAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSendKey(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Scalar, Argument = "codeset", Values = typeof(KeycodeSet))] uint codeset,
        [C("unsigned int", CKind.Scalar, Argument = "holdtime")] uint holdtime,
        [C("unsigned int *", CKind.Array, Argument = "keycodes", Check = CCheck.NonNull, Length = "nkeycodes")] nint keycodes,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int nkeycodes,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sends a domain (process signal).</summary>
    [CFunction("LIBVIRT_1.0.1", "1.0.1", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.SendProcessSignalAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSendProcessSignal(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("long long", CKind.Scalar, Argument = "pidValue", Check = CCheck.NonZero)] long pid_value,
        [C("unsigned int", CKind.Scalar, Argument = "signum", Values = typeof(DomainProcessSignal))] uint signum,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the guest vcpus of a domain.</summary>
    [CFunction("LIBVIRT_2.0.0", "2.0.0", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.SetGuestVcpusAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetGuestVcpus(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "cpumap", Check = CCheck.NonNull)] nint cpumap,
        [C("int", CKind.Scalar, Argument = "state")] int state,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the time of a domain.</summary>
    [CFunction("LIBVIRT_1.2.5", "1.2.5", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.SetTimeAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetTime(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("long long", CKind.Scalar, Argument = "seconds")] long seconds,
        [C("unsigned int", CKind.Scalar, Argument = "nseconds")] uint nseconds,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSetTimeFlags))] uint flags);

    /// <summary>Sets the user password of a domain.</summary>
    [CFunction("LIBVIRT_1.2.16", "1.2.16", Write = true)]
    [Calls(typeof(IDomainGuests), nameof(IDomainGuests.SetUserPasswordAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetUserPassword(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "user", Check = CCheck.NonNull)] nint user,
        [C("const char *", CKind.CString, Argument = "password", Check = CCheck.NonNull)] nint password,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSetUserPasswordFlags))] uint flags);
}
