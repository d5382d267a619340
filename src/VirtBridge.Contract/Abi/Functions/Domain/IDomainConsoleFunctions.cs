namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainConsoleFunctions
{
    /// <summary>Domain: FD associate.</summary>
    [CFunction("LIBVIRT_9.0.0", "9.0.0", Write = true)]
    [Calls(typeof(IDomainConsoles), nameof(IDomainConsoles.FdAssociateAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainFDAssociate(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "name")] nint name,
        [C("unsigned int", CKind.Scalar, Check = CCheck.NonZero)] uint nfds,
        [C("int *", CKind.Files, Argument = "files", Check = CCheck.NonNull, Length = "nfds")] nint fds,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainFDAssociateFlags))] uint flags);

    /// <summary>Opens a domain (channel).</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2", Write = true)]
    [Calls(typeof(IDomainConsoles), nameof(IDomainConsoles.OpenChannelAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainOpenChannel(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "name", Nullable = true)] nint name,
        [C("virStreamPtr", CKind.Handle, Argument = "stream")] nint st,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainChannelFlags))] uint flags);

    /// <summary>Opens a domain (console).</summary>
    [CFunction("LIBVIRT_0.8.6", "0.8.6", Write = true)]
    [Calls(typeof(IDomainConsoles), nameof(IDomainConsoles.OpenConsoleAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainOpenConsole(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("const char *", CKind.CString, Argument = "devName", Nullable = true)] nint dev_name,
        [C("virStreamPtr", CKind.Handle, Argument = "stream")] nint st,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainConsoleFlags))] uint flags);

    /// <summary>Opens a domain (graphics).</summary>
    [CFunction("LIBVIRT_0.9.7", "0.9.7", Write = true)]
    [Calls(typeof(IDomainConsoles), nameof(IDomainConsoles.OpenGraphicsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainOpenGraphics(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("unsigned int", CKind.Scalar, Argument = "idx")] uint idx,
        [C("int", CKind.File, Argument = "files", Check = CCheck.ZeroOrMore)] int fd,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainOpenGraphicsFlags))] uint flags);

    /// <summary>Opens a domain (graphics FD).</summary>
    [CFunction("LIBVIRT_1.2.8", "1.2.8", Write = true)]
    [Calls(typeof(IDomainConsoles), nameof(IDomainConsoles.OpenGraphicsFdAsync))]
    [return: CReturn("int", CReturnKind.File, Result = "files")]
    int virDomainOpenGraphicsFD(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint dom,
        [C("unsigned int", CKind.Scalar, Argument = "idx")] uint idx,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainOpenGraphicsFlags))] uint flags);

    /// <summary>Domain: screenshot.</summary>
    [CFunction("LIBVIRT_0.9.2", "0.9.2", Write = true)]
    [Calls(typeof(IDomainConsoles), nameof(IDomainConsoles.ScreenshotAsync))]
    [return: CReturn("char *", CReturnKind.AllocString, Result = "Mime")]
    nint virDomainScreenshot(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("virStreamPtr", CKind.Handle, Argument = "stream")] nint stream,
        [C("unsigned int", CKind.Scalar, Argument = "screen")] uint screen,
        [C("unsigned int", CKind.Flags, Argument = "flags")] uint flags);
}
