namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-nwfilter.h</c>.</summary>
[CHeader("libvirt-nwfilter.h", "libvirt", ErrorDomain.Nwfilter)]
public interface INWFilterFunctions
{
    /// <summary>Lists all NW filter bindings of a connection.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0")]
    [Calls(typeof(INWFilters), nameof(INWFilters.ListAllNWFilterBindingsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virConnectListAllNWFilterBindings(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virNWFilterBindingPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Bindings", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint bindings,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Lists all NW filters of a connection.</summary>
    [CFunction("LIBVIRT_0.10.2", "0.10.2")]
    [Calls(typeof(INWFilters), nameof(INWFilters.ListAllNWFiltersAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virConnectListAllNWFilters(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("virNWFilterPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Filters", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint filters,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Lists NW filters of a connection.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(INWFilters), nameof(INWFilters.ListNWFiltersAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virConnectListNWFilters(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("char ** const", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "maxnames", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int maxnames);

    /// <summary>Counts NW filters of a connection.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(INWFilters), nameof(INWFilters.NumOfNWFiltersAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virConnectNumOfNWFilters(
        [C("virConnectPtr", CKind.Handle)] nint conn);

    /// <summary>Creates a network filter binding (XML).</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0", Write = true)]
    [Calls(typeof(INWFilters), nameof(INWFilters.BindingCreateXmlAsync))]
    [return: CReturn("virNWFilterBindingPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "NWFilter")]
    nint virNWFilterBindingCreateXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NWFilterBindingCreateFlags))] uint flags);

    /// <summary>Deletes a network filter binding.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0", Write = true)]
    [Calls(typeof(INWFilters), nameof(INWFilters.BindingDeleteAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNWFilterBindingDelete(
        [C("virNWFilterBindingPtr", CKind.Handle, Argument = "nwfilter")] nint binding);

    /// <summary>Gives up one reference to a network filter binding.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNWFilterBindingFree(
        [C("virNWFilterBindingPtr", CKind.Handle, Consumed = true)] nint binding);

    /// <summary>Reads the filter name of a network filter binding.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0")]
    [HandleDeed(HandleDeed.FilterName)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virNWFilterBindingGetFilterName(
        [C("virNWFilterBindingPtr", CKind.Handle)] nint binding);

    /// <summary>Reads the port dev of a network filter binding.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0")]
    [HandleDeed(HandleDeed.PortDevice)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virNWFilterBindingGetPortDev(
        [C("virNWFilterBindingPtr", CKind.Handle)] nint binding);

    /// <summary>Reads the XML desc of a network filter binding.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0")]
    [Calls(typeof(INWFilters), nameof(INWFilters.BindingGetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virNWFilterBindingGetXMLDesc(
        [C("virNWFilterBindingPtr", CKind.Handle, Argument = "nwfilter")] nint binding,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Finds a network filter binding by port dev.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0")]
    [Calls(typeof(INWFilters), nameof(INWFilters.BindingLookupByPortDevAsync))]
    [return: CReturn("virNWFilterBindingPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "NWFilter")]
    nint virNWFilterBindingLookupByPortDev(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint portdev);

    /// <summary>Takes one more reference to a network filter binding.</summary>
    [CFunction("LIBVIRT_4.5.0", "4.5.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNWFilterBindingRef(
        [C("virNWFilterBindingPtr", CKind.Handle)] nint binding);

    /// <summary>Defines a network filter (XML).</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", Write = true)]
    [Calls(typeof(INWFilters), nameof(INWFilters.DefineXmlAsync))]
    [return: CReturn("virNWFilterPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "NWFilter")]
    nint virNWFilterDefineXML(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xmlDesc);

    /// <summary>Defines a network filter (XML flags).</summary>
    [CFunction("LIBVIRT_7.7.0", "7.7.0", Write = true)]
    [Calls(typeof(INWFilters), nameof(INWFilters.DefineXmlFlagsAsync))]
    [return: CReturn("virNWFilterPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "NWFilter")]
    nint virNWFilterDefineXMLFlags(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(NWFilterDefineFlags))] uint flags);

    /// <summary>Gives up one reference to a network filter.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNWFilterFree(
        [C("virNWFilterPtr", CKind.Handle, Consumed = true)] nint nwfilter);

    /// <summary>Reads the name of a network filter.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [HandleDeed(HandleDeed.Name)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virNWFilterGetName(
        [C("virNWFilterPtr", CKind.Handle)] nint nwfilter);

    /// <summary>Reads the UUID of a network filter.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [HandleDeed(HandleDeed.Uuid)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNWFilterGetUUID(
        [C("virNWFilterPtr", CKind.Handle)] nint nwfilter,
        [C("unsigned char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Reads the UUID string of a network filter.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [HandleDeed(HandleDeed.UuidString)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNWFilterGetUUIDString(
        [C("virNWFilterPtr", CKind.Handle)] nint nwfilter,
        [C("char *", CKind.Buffer, Direction = CDirection.Out, Check = CCheck.NonNull, Size = "37")] nint buf);

    /// <summary>Reads the XML desc of a network filter.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(INWFilters), nameof(INWFilters.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virNWFilterGetXMLDesc(
        [C("virNWFilterPtr", CKind.Handle, Argument = "nwfilter")] nint nwfilter,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Finds a network filter by name.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(INWFilters), nameof(INWFilters.LookupByNameAsync))]
    [return: CReturn("virNWFilterPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "NWFilter")]
    nint virNWFilterLookupByName(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint name);

    /// <summary>Finds a network filter by UUID.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(INWFilters), nameof(INWFilters.LookupByUuidAsync))]
    [return: CReturn("virNWFilterPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "NWFilter")]
    nint virNWFilterLookupByUUID(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const unsigned char *", CKind.Buffer, Argument = "uuid", Check = CCheck.NonNull, Size = "16")] nint uuid);

    /// <summary>Finds a network filter by UUID string.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(INWFilters), nameof(INWFilters.LookupByUuidAsync))]
    [return: CReturn("virNWFilterPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "NWFilter")]
    nint virNWFilterLookupByUUIDString(
        [C("virConnectPtr", CKind.Handle)] nint conn,
        [C("const char *", CKind.CString, Argument = "uuid", Check = CCheck.NonNull)] nint uuidstr);

    /// <summary>Takes one more reference to a network filter.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virNWFilterRef(
        [C("virNWFilterPtr", CKind.Handle)] nint nwfilter);

    /// <summary>Undefines a network filter.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", Write = true)]
    [Calls(typeof(INWFilters), nameof(INWFilters.UndefineAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virNWFilterUndefine(
        [C("virNWFilterPtr", CKind.Handle, Argument = "nwfilter")] nint nwfilter);
}
