namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-host.h</c>.</summary>
[CHeader("libvirt-host.h", "libvirt", ErrorDomain.Domain)]
public interface INodeFunctions
{
    /// <summary>Host: alloc pages.</summary>
    [CFunction("LIBVIRT_1.2.9", "1.2.9", Write = true)]
    [Calls(typeof(INode), nameof(INode.AllocPagesAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virNodeAllocPages(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Scalar, Check = CCheck.NonZero)] uint npages,
        [C("unsigned int *", CKind.Array, Argument = "pageSizes", Check = CCheck.NonNull, Length = "npages")] nint pageSizes,
        [C("unsigned long long *", CKind.Array, Argument = "pageCounts", Check = CCheck.NonNull, Length = "npages")] nint pageCounts,
        [C("int", CKind.Scalar, Argument = "startCell")] int startCell,
        [C("unsigned int", CKind.Scalar, Argument = "cellCount", Check = CCheck.NonZero)] uint cellCount,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NodeAllocPagesFlags))] uint flags);

    /// <summary>Reads the CPU map of a host.</summary>
    [CFunction("LIBVIRT_1.0.0", "1.0.0")]
    [Calls(typeof(INode), nameof(INode.GetCpuMapAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virNodeGetCPUMap(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned char **", CKind.AllocBuffer, Direction = CDirection.Out, Result = "Cpumap", Needs = "needMap", Size = "(return+7)/8", Nullable = true)]
        nint cpumap,
        [C("unsigned int *", CKind.Scalar, Direction = CDirection.Out, Result = "Online", Needs = "needOnline", Nullable = true)]
        nint online,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the CPU stats of a host.</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3")]
    [Calls(typeof(INode), nameof(INode.GetCpuStatsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeGetCPUStats(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar, Argument = "cpuNum")] int cpuNum,
        [C("virNodeCPUStatsPtr", CKind.Array, Direction = CDirection.Out, Result = "Params", Capacity = "*nparams", Count = "*nparams", Nullable = true)]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the cells free memory of a host.</summary>
    [CFunction("LIBVIRT_0.3.3", "0.3.3")]
    [Calls(typeof(INode), nameof(INode.GetCellsFreeMemoryAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virNodeGetCellsFreeMemory(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned long long *", CKind.Array, Direction = CDirection.Out, Result = "Cells", Check = CCheck.NonNullIfLength, Capacity = "maxCells", Count = "return")]
        nint freeMems,
        [C("int", CKind.Scalar, Argument = "startCell", Check = CCheck.ZeroOrMore)] int startCell,
        [C("int", CKind.Scalar, Argument = "maxcells", Check = CCheck.Positive)] int maxCells);

    /// <summary>Reads the free memory of a host.</summary>
    [CFunction("LIBVIRT_0.3.3", "0.3.3")]
    [Calls(typeof(INode), nameof(INode.GetFreeMemoryAsync))]
    [return: CReturn("unsigned long long", CReturnKind.Value, OnError = "0", Result = "FreeMem")]
    ulong virNodeGetFreeMemory(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Reads the free pages of a host.</summary>
    [CFunction("LIBVIRT_1.2.6", "1.2.6")]
    [Calls(typeof(INode), nameof(INode.GetFreePagesAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virNodeGetFreePages(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Scalar, Check = CCheck.NonZero)] uint npages,
        [C("unsigned int *", CKind.Array, Argument = "pages", Check = CCheck.NonNull, Length = "npages")] nint pages,
        [C("int", CKind.Scalar, Argument = "startCell")] int startCell,
        [C("unsigned int", CKind.Scalar, Argument = "cellCount", Check = CCheck.NonZero)] uint cellCount,
        [C("unsigned long long *", CKind.Array, Direction = CDirection.Out, Result = "Counts", Check = CCheck.NonNull, Capacity = "npages*cellCount", Count = "return")]
        nint counts,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the info of a host.</summary>
    [CFunction("LIBVIRT_0.1.0", "0.1.0")]
    [Calls(typeof(INode), nameof(INode.GetInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeGetInfo(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virNodeInfoPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint info);

    /// <summary>Reads the memory parameters of a host.</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2", StringsOkay = true)]
    [Calls(typeof(INode), nameof(INode.GetMemoryParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeGetMemoryParameters(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virTypedParameterPtr", CKind.TypedParameters, Direction = CDirection.Out, Result = "Params", Check = CCheck.NonNull, Capacity = "*nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the memory stats of a host.</summary>
    [CFunction("LIBVIRT_0.9.3", "0.9.3")]
    [Calls(typeof(INode), nameof(INode.GetMemoryStatsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeGetMemoryStats(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("int", CKind.Scalar, Argument = "cellNum")] int cellNum,
        [C("virNodeMemoryStatsPtr", CKind.Array, Direction = CDirection.Out, Result = "Params", Capacity = "*nparams", Count = "*nparams", Nullable = true)]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut, Argument = "nparams", Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the SEV info of a host.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0", Write = true, StringsOkay = true)]
    [Calls(typeof(INode), nameof(INode.GetSevInfoAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeGetSEVInfo(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.Out, Result = "Params", Needs = "nparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.Out, Check = CCheck.NonNull)] nint nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the security model of a host.</summary>
    [CFunction("LIBVIRT_0.6.1", "0.6.1")]
    [Calls(typeof(INode), nameof(INode.GetSecurityModelAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeGetSecurityModel(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virSecurityModelPtr", CKind.Struct, Direction = CDirection.Out, Result = "*", Check = CCheck.NonNull)] nint secmodel);

    /// <summary>Sets the memory parameters of a host.</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2", Write = true)]
    [Calls(typeof(INode), nameof(INode.SetMemoryParametersAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeSetMemoryParameters(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virTypedParameterPtr", CKind.TypedParameters, Argument = "params", Check = CCheck.NonNull, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar, Check = CCheck.ZeroOrMore)] int nparams,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Suspends a host (for duration).</summary>
    [CFunction("LIBVIRT_0.9.8", "0.9.8", Write = true)]
    [Calls(typeof(INode), nameof(INode.SuspendForDurationAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNodeSuspendForDuration(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("unsigned int", CKind.Scalar, Argument = "target")] uint target,
        [C("unsigned long long", CKind.Scalar, Argument = "duration")] ulong duration,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);
}
