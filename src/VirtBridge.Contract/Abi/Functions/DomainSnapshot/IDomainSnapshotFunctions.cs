namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain-snapshot.h</c>.</summary>
[CHeader("libvirt-domain-snapshot.h", "libvirt", ErrorDomain.DomainSnapshot)]
public interface IDomainSnapshotFunctions
{
    /// <summary>Tells whether a domain has a current snapshot.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.HasCurrentSnapshotAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Result")]
    int virDomainHasCurrentSnapshot(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Lists all snapshots of a domain.</summary>
    [CFunction("LIBVIRT_0.9.13", "0.9.13")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.ListAllSnapshotsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virDomainListAllSnapshots(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virDomainSnapshotPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Snapshots", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint snaps,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSnapshotListFlags))] uint flags);

    /// <summary>Domain: revert to snapshot.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", Write = true)]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.RevertToSnapshotAsync))]
    [FlagsExclude("VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING", "VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainRevertToSnapshot(
        [C("virDomainSnapshotPtr", CKind.Handle, Argument = "snap")] nint snapshot,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSnapshotRevertFlags))] uint flags);

    /// <summary>Creates a snapshot (XML).</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", Write = true, IdAfter = CIdAfter.LookUpHere)]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.CreateXmlAsync))]
    [FlagsExclude("VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE", "VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA")]
    [FlagsExclude("VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE", "VIR_DOMAIN_SNAPSHOT_CREATE_HALT")]
    [FlagRequires("VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT", "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE")]
    [return: CReturn("virDomainSnapshotPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Snap")]
    nint virDomainSnapshotCreateXML(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "xmlDesc", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSnapshotCreateFlags))] uint flags);

    /// <summary>Snapshot: current.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.CurrentAsync))]
    [return: CReturn("virDomainSnapshotPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Snap")]
    nint virDomainSnapshotCurrent(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Deletes a snapshot.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", Write = true)]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.DeleteAsync))]
    [FlagsExclude("VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN", "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSnapshotDelete(
        [C("virDomainSnapshotPtr", CKind.Handle, Argument = "snap")] nint snapshot,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSnapshotDeleteFlags))] uint flags);

    /// <summary>Gives up one reference to a snapshot.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSnapshotFree(
        [C("virDomainSnapshotPtr", CKind.Handle, Consumed = true)] nint snapshot);

    /// <summary>Reads the connect of a snapshot.</summary>
    [CFunction("LIBVIRT_0.9.5", "0.9.5")]
    [HandleDeed(HandleDeed.Connection)]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virDomainSnapshotGetConnect(
        [C("virDomainSnapshotPtr", CKind.Handle)] nint snapshot);

    /// <summary>Reads the domain of a snapshot.</summary>
    [CFunction("LIBVIRT_0.9.5", "0.9.5")]
    [HandleDeed(HandleDeed.Domain)]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virDomainSnapshotGetDomain(
        [C("virDomainSnapshotPtr", CKind.Handle)] nint snapshot);

    /// <summary>Reads the name of a snapshot.</summary>
    [CFunction("LIBVIRT_0.9.5", "0.9.5")]
    [HandleDeed(HandleDeed.Name)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virDomainSnapshotGetName(
        [C("virDomainSnapshotPtr", CKind.Handle)] nint snapshot);

    /// <summary>Reads the parent of a snapshot.</summary>
    [CFunction("LIBVIRT_0.9.7", "0.9.7")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.GetParentAsync))]
    [return: CReturn("virDomainSnapshotPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Snap")]
    nint virDomainSnapshotGetParent(
        [C("virDomainSnapshotPtr", CKind.Handle, Argument = "snap")] nint snapshot,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the XML desc of a snapshot.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", WriteIfFlags = "VIR_DOMAIN_SNAPSHOT_XML_SECURE")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virDomainSnapshotGetXMLDesc(
        [C("virDomainSnapshotPtr", CKind.Handle, Argument = "snap")] nint snapshot,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSnapshotXMLFlags))] uint flags);

    /// <summary>Tells whether a snapshot has a metadata.</summary>
    [CFunction("LIBVIRT_0.9.13", "0.9.13")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.HasMetadataAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Metadata")]
    int virDomainSnapshotHasMetadata(
        [C("virDomainSnapshotPtr", CKind.Handle, Argument = "snap")] nint snapshot,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Tells whether a snapshot is current.</summary>
    [CFunction("LIBVIRT_0.9.13", "0.9.13")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.IsCurrentAsync))]
    [return: CReturn("int", CReturnKind.Bool, Result = "Current")]
    int virDomainSnapshotIsCurrent(
        [C("virDomainSnapshotPtr", CKind.Handle, Argument = "snap")] nint snapshot,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Lists all children of a snapshot.</summary>
    [CFunction("LIBVIRT_0.9.13", "0.9.13")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.ListAllChildrenAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virDomainSnapshotListAllChildren(
        [C("virDomainSnapshotPtr", CKind.Handle, Argument = "snapshot")] nint snapshot,
        [C("virDomainSnapshotPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Snapshots", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint snaps,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSnapshotListFlags))] uint flags);

    /// <summary>Lists children names of a snapshot.</summary>
    [CFunction("LIBVIRT_0.9.7", "0.9.7")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.ListChildrenNamesAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virDomainSnapshotListChildrenNames(
        [C("virDomainSnapshotPtr", CKind.Handle, Argument = "snap")] nint snapshot,
        [C("char **", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "nameslen", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int nameslen,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSnapshotListFlags))] uint flags);

    /// <summary>Lists names of a snapshot.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.ListNamesAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virDomainSnapshotListNames(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("char **", CKind.AllocElements, Direction = CDirection.Out, Result = "Names", Check = CCheck.NonNullIfLength, Capacity = "nameslen", Count = "return")]
        nint names,
        [C("int", CKind.Scalar, Argument = "maxnames", Check = CCheck.ZeroOrMore)] int nameslen,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSnapshotListFlags))] uint flags);

    /// <summary>Finds a snapshot by name.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.LookupByNameAsync))]
    [return: CReturn("virDomainSnapshotPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Snap")]
    nint virDomainSnapshotLookupByName(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint name,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Counts entries of a snapshot.</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.NumAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virDomainSnapshotNum(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSnapshotListFlags))] uint flags);

    /// <summary>Counts children of a snapshot.</summary>
    [CFunction("LIBVIRT_0.9.7", "0.9.7")]
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.NumChildrenAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Num")]
    int virDomainSnapshotNumChildren(
        [C("virDomainSnapshotPtr", CKind.Handle, Argument = "snap")] nint snapshot,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainSnapshotListFlags))] uint flags);

    /// <summary>Takes one more reference to a snapshot.</summary>
    [CFunction("LIBVIRT_0.9.13", "0.9.13")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainSnapshotRef(
        [C("virDomainSnapshotPtr", CKind.Handle)] nint snapshot);
}
