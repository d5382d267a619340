namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainBlockFunctions
{
    /// <summary>Domain: backup begin.</summary>
    [CFunction("LIBVIRT_6.0.0", "6.0.0", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BackupBeginAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBackupBegin(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "backupXml", Check = CCheck.NonNull)] nint backupXML,
        [C("const char *", CKind.CString, Argument = "checkpointXml", Nullable = true)] nint checkpointXML,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainBackupBeginFlags))] uint flags);

    /// <summary>Domain: backup get XML desc.</summary>
    [CFunction("LIBVIRT_6.0.0", "6.0.0")]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BackupGetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virDomainBackupGetXMLDesc(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Block operation a domain (commit).</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockCommitAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBlockCommit(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "disk", Check = CCheck.NonNull)] nint disk,
        [C("const char *", CKind.CString, Argument = "base", Nullable = true)] nint @base,
        [C("const char *", CKind.CString, Argument = "top", Nullable = true)] nint top,
        [C("unsigned long", CKind.Scalar, Argument = "bandwidth")] ulong bandwidth,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainBlockCommitFlags))] uint flags);

    /// <summary>Block operation a domain (copy).</summary>
    [CFunction("LIBVIRT_1.2.8", "1.2.8", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockCopyAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBlockCopy(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonNull)] nint disk,
        [C("const char *", CKind.CString, Argument = "destxml", Check = CCheck.NonNull)] nint destxml,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainBlockCopyFlags))] uint flags);

    /// <summary>Block operation a domain (job abort).</summary>
    [CFunction("LIBVIRT_0.9.4", "0.9.4", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockJobAbortAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBlockJobAbort(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonNull)] nint disk,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainBlockJobAbortFlags))] uint flags);

    /// <summary>Block operation a domain (job set speed).</summary>
    [CFunction("LIBVIRT_0.9.4", "0.9.4", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockJobSetSpeedAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBlockJobSetSpeed(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonNull)] nint disk,
        [C("unsigned long", CKind.Scalar, Argument = "bandwidth")] ulong bandwidth,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainBlockJobSetSpeedFlags))] uint flags);

    /// <summary>Block operation a domain (peek).</summary>
    [CFunction("LIBVIRT_0.4.2", "0.4.2", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockPeekAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBlockPeek(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonEmpty)] nint disk,
        [C("unsigned long long", CKind.Scalar, Argument = "offset")] ulong offset,
        [C("size_t", CKind.Scalar, Argument = "size")] nuint size,
        [C("void *", CKind.Buffer, Direction = CDirection.Out, Result = "Buffer", Check = CCheck.NonNull, Size = "size")] nint buffer,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Block operation a domain (pull).</summary>
    [CFunction("LIBVIRT_0.9.4", "0.9.4", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockPullAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBlockPull(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonNull)] nint disk,
        [C("unsigned long", CKind.Scalar, Argument = "bandwidth")] ulong bandwidth,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainBlockPullFlags))] uint flags);

    /// <summary>Block operation a domain (rebase).</summary>
    [CFunction("LIBVIRT_0.9.10", "0.9.10", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockRebaseAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBlockRebase(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonNull)] nint disk,
        [C("const char *", CKind.CString, Argument = "base", Nullable = true)] nint @base,
        [C("unsigned long", CKind.Scalar, Argument = "bandwidth")] ulong bandwidth,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainBlockRebaseFlags))] uint flags);

    /// <summary>Block operation a domain (resize).</summary>
    [CFunction("LIBVIRT_0.9.8", "0.9.8", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockResizeAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBlockResize(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "disk", Check = CCheck.NonNull)] nint disk,
        [C("unsigned long long", CKind.Scalar, Argument = "size")] ulong size,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainBlockResizeFlags))] uint flags);

    /// <summary>Block operation a domain (stats).</summary>
    [CFunction("LIBVIRT_0.3.2", "0.3.2")]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockStatsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBlockStats(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonNull)] nint disk,
        [C("virDomainBlockStatsPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull, Size = "size")]
        nint stats,
        [C("size_t", CKind.Scalar)] nuint size);

    /// <summary>Block operation a domain (stats flags).</summary>
    [CFunction("LIBVIRT_0.9.5", "0.9.5", StringsOkay = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.BlockStatsFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainBlockStatsFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonNull)] nint disk,
        [C("virTypedParameterPtr", CKind.TypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Capacity = "*nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(TypedParameterFlags))] uint flags);

    /// <summary>Reads the block info of a domain.</summary>
    [CFunction("LIBVIRT_0.8.1", "0.8.1")]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.GetBlockInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetBlockInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonEmpty)] nint disk,
        [C("virDomainBlockInfoPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint info,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the block io tune of a domain.</summary>
    [CFunction("LIBVIRT_0.9.8", "0.9.8", StringsOkay = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.GetBlockIoTuneAsync))]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainGetBlockIoTune(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "disk", Nullable = true)] nint disk,
        [C("virTypedParameterPtr", CKind.TypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Capacity = "*nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Reads the block job info of a domain.</summary>
    [CFunction("LIBVIRT_0.9.4", "0.9.4")]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.GetBlockJobInfoAsync))]
    [return: CReturn("int", CReturnKind.Status, Result = "Found")]
    int virDomainGetBlockJobInfo(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "path", Check = CCheck.NonNull)] nint disk,
        [C("virDomainBlockJobInfoPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint info,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainBlockJobInfoFlags))] uint flags);

    /// <summary>Reads the disk errors of a domain.</summary>
    [CFunction("LIBVIRT_0.9.10", "0.9.10")]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.GetDiskErrorsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Nerrors")]
    int virDomainGetDiskErrors(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("virDomainDiskErrorPtr", CKind.Array, Direction = CDirection.Out, Result = "Errors", Check = CCheck.NonNullIfLength, Capacity = "maxerrors", Count = "return", Nullable = true)]
        nint errors,
        [C("unsigned int", CKind.Scalar, Argument = "maxerrors")] uint maxerrors,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Sets the block io tune of a domain.</summary>
    [CFunction("LIBVIRT_0.9.8", "0.9.8", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.SetBlockIoTuneAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetBlockIoTune(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "disk", Check = CCheck.NonNull)] nint disk,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.Positive)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainModificationImpact))] uint flags);

    /// <summary>Sets the block threshold of a domain.</summary>
    [CFunction("LIBVIRT_3.1.0", "3.1.0", Write = true)]
    [Calls(typeof(IDomainBlocks), nameof(IDomainBlocks.SetBlockThresholdAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSetBlockThreshold(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "dev", Check = CCheck.NonNull)] nint dev,
        [C("unsigned long long", CKind.Scalar, Argument = "threshold")] ulong threshold,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);
}
