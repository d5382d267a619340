namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-lxc.h</c>.</summary>
[CHeader("libvirt-lxc.h", "libvirt-lxc", ErrorDomain.None)]
public interface ILxcFunctions
{
    /// <summary>Domain: lxc enter CG roup.</summary>
    [Never("only containers can be entered, and no driver runs containers")]
    [CFunction("LIBVIRT_LXC_2.0.0", "2.0.0", Write = true)]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainLxcEnterCGroup(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("unsigned int", CKind.Flags)] uint flags);

    /// <summary>Domain: lxc enter namespace.</summary>
    [Never("only containers can be entered, and no driver runs containers")]
    [CFunction("LIBVIRT_LXC_1.0.2", "1.0.2")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainLxcEnterNamespace(
        [C("virDomainPtr", CKind.Handle)] nint domain,
        [C("unsigned int", CKind.Scalar)] uint nfdlist,
        [C("int *", CKind.Files, Length = "nfdlist")] nint fdlist,
        [C("unsigned int *", CKind.Scalar, Direction = CDirection.Out, Nullable = true)] nint noldfdlist,
        [C("int **", CKind.AllocFiles, Direction = CDirection.Out, Count = "*noldfdlist", Nullable = true)] nint oldfdlist,
        [C("unsigned int", CKind.Flags)] uint flags);

    /// <summary>Domain: lxc enter security label.</summary>
    [Never("only containers can be entered, and no driver runs containers")]
    [CFunction("LIBVIRT_LXC_1.0.4", "1.0.4")]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainLxcEnterSecurityLabel(
        [C("virSecurityModelPtr", CKind.Struct, Check = CCheck.NonNull)] nint model,
        [C("virSecurityLabelPtr", CKind.Struct, Check = CCheck.NonNull)] nint label,
        [C("virSecurityLabelPtr", CKind.Struct, Direction = CDirection.Out, Nullable = true)] nint oldlabel,
        [C("unsigned int", CKind.Flags)] uint flags);

    /// <summary>Domain: lxc open namespace.</summary>
    [CFunction("LIBVIRT_LXC_1.0.2", "1.0.2", Write = true)]
    [Calls(typeof(ILxcNamespaces), nameof(ILxcNamespaces.OpenNamespaceAsync))]
    [return: CReturn("int", CReturnKind.Count)]
    int virDomainLxcOpenNamespace(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("int **", CKind.AllocFiles, Direction = CDirection.Out, Result = "files", Check = CCheck.NonNull, Count = "return")]
        nint fdlist,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);
}
