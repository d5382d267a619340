namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain-checkpoint.h</c>.</summary>
[CHeader("libvirt-domain-checkpoint.h", "libvirt", ErrorDomain.DomainCheckpoint)]
public interface IDomainCheckpointFunctions
{
    /// <summary>Creates a checkpoint (XML).</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0", Write = true)]
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.CreateXmlAsync))]
    [FlagsExclude("VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE", "VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE")]
    [FlagRequires("VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE", "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE")]
    [return: CReturn("virDomainCheckpointPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Checkpoint")]
    nint virDomainCheckpointCreateXML(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "xmlDesc", Check = CCheck.NonNull)] nint xmlDesc,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCheckpointCreateFlags))] uint flags);

    /// <summary>Deletes a checkpoint.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0", Write = true)]
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.DeleteAsync))]
    [FlagsExclude("VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN", "VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainCheckpointDelete(
        [C("virDomainCheckpointPtr", CKind.Handle, Argument = "checkpoint")] nint checkpoint,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCheckpointDeleteFlags))] uint flags);

    /// <summary>Gives up one reference to a checkpoint.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0")]
    [HandleDeed(HandleDeed.Free)]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainCheckpointFree(
        [C("virDomainCheckpointPtr", CKind.Handle, Consumed = true)] nint checkpoint);

    /// <summary>Reads the connect of a checkpoint.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0")]
    [HandleDeed(HandleDeed.Connection)]
    [return: CReturn("virConnectPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virDomainCheckpointGetConnect(
        [C("virDomainCheckpointPtr", CKind.Handle)] nint checkpoint);

    /// <summary>Reads the domain of a checkpoint.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0")]
    [HandleDeed(HandleDeed.Domain)]
    [return: CReturn("virDomainPtr", CReturnKind.Handle, Ownership = COwnership.Borrowed)]
    nint virDomainCheckpointGetDomain(
        [C("virDomainCheckpointPtr", CKind.Handle)] nint checkpoint);

    /// <summary>Reads the name of a checkpoint.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0")]
    [HandleDeed(HandleDeed.Name)]
    [return: CReturn("const char *", CReturnKind.BorrowedString, Ownership = COwnership.Borrowed)]
    nint virDomainCheckpointGetName(
        [C("virDomainCheckpointPtr", CKind.Handle)] nint checkpoint);

    /// <summary>Reads the parent of a checkpoint.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0")]
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.GetParentAsync))]
    [return: CReturn("virDomainCheckpointPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Parent")]
    nint virDomainCheckpointGetParent(
        [C("virDomainCheckpointPtr", CKind.Handle, Argument = "checkpoint")] nint checkpoint,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Reads the XML desc of a checkpoint.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0", WriteIfFlags = "VIR_DOMAIN_CHECKPOINT_XML_SECURE")]
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.GetXmlDescAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Xml")]
    nint virDomainCheckpointGetXMLDesc(
        [C("virDomainCheckpointPtr", CKind.Handle, Argument = "checkpoint")] nint checkpoint,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCheckpointXMLFlags))] uint flags);

    /// <summary>Lists all children of a checkpoint.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0")]
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.ListAllChildrenAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virDomainCheckpointListAllChildren(
        [C("virDomainCheckpointPtr", CKind.Handle, Argument = "checkpoint")] nint checkpoint,
        [C("virDomainCheckpointPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Checkpoints", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint children,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCheckpointListFlags))] uint flags);

    /// <summary>Finds a checkpoint by name.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0")]
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.LookupByNameAsync))]
    [return: CReturn("virDomainCheckpointPtr", CReturnKind.Handle, Ownership = COwnership.New, Result = "Checkpoint")]
    nint virDomainCheckpointLookupByName(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "name", Check = CCheck.NonNull)] nint name,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);

    /// <summary>Takes one more reference to a checkpoint.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0")]
    [HandleDeed(HandleDeed.Ref)]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainCheckpointRef(
        [C("virDomainCheckpointPtr", CKind.Handle)] nint checkpoint);

    /// <summary>Lists all checkpoints of a domain.</summary>
    [CFunction("LIBVIRT_5.6.0", "5.6.0")]
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.ListAllCheckpointsAsync))]
    [return: CReturn("int", CReturnKind.Count, Result = "Ret")]
    int virDomainListAllCheckpoints(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virDomainCheckpointPtr **", CKind.AllocArray, Direction = CDirection.Out, Result = "Checkpoints", Needs = "needResults", Count = "return", NullTerminated = true, Nullable = true)]
        nint checkpoints,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainCheckpointListFlags))] uint flags);
}
