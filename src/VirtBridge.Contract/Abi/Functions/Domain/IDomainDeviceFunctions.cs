namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-domain.h</c>.</summary>
[CHeader("libvirt-domain.h", "libvirt", ErrorDomain.Domain)]
public interface IDomainDeviceFunctions
{
    /// <summary>Attaches a domain (device).</summary>
    [CFunction("LIBVIRT_0.1.9", "0.1.9", Write = true)]
    [Calls(typeof(IDomainDevices), nameof(IDomainDevices.AttachDeviceAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainAttachDevice(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml);

    /// <summary>Attaches a domain (device flags).</summary>
    [CFunction("LIBVIRT_0.7.7", "0.7.7", Write = true)]
    [Calls(typeof(IDomainDevices), nameof(IDomainDevices.AttachDeviceFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainAttachDeviceFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainDeviceModifyFlags))] uint flags);

    /// <summary>Detaches a domain (device).</summary>
    [CFunction("LIBVIRT_0.1.9", "0.1.9", Write = true)]
    [Calls(typeof(IDomainDevices), nameof(IDomainDevices.DetachDeviceAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainDetachDevice(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml);

    /// <summary>Detaches a domain (device alias).</summary>
    [CFunction("LIBVIRT_4.4.0", "4.4.0", Write = true)]
    [Calls(typeof(IDomainDevices), nameof(IDomainDevices.DetachDeviceAliasAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainDetachDeviceAlias(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "alias", Check = CCheck.NonNull)] nint alias,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainDeviceModifyFlags))] uint flags);

    /// <summary>Detaches a domain (device flags).</summary>
    [CFunction("LIBVIRT_0.7.7", "0.7.7", Write = true)]
    [Calls(typeof(IDomainDevices), nameof(IDomainDevices.DetachDeviceFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainDetachDeviceFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainDeviceModifyFlags))] uint flags);

    /// <summary>Updates a domain (device flags).</summary>
    [CFunction("LIBVIRT_0.8.0", "0.8.0", Write = true)]
    [Calls(typeof(IDomainDevices), nameof(IDomainDevices.UpdateDeviceFlagsAsync))]
    [return: CReturn("int", CReturnKind.Status)]
    int virDomainUpdateDeviceFlags(
        [C("virDomainPtr", CKind.Handle, Argument = "dom")] nint domain,
        [C("const char *", CKind.CString, Argument = "xml", Check = CCheck.NonNull)] nint xml,
        [C("unsigned int", CKind.Flags, Argument = "flags", Values = typeof(DomainDeviceModifyFlags))] uint flags);
}
