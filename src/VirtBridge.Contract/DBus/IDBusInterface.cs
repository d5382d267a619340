namespace VirtBridge.Contract.DBus;

/// <summary>A network interface of the host.</summary>
[DBusInterface("org.libvirt.Interface", "interface", DBusPathKey.Name, Reference = typeof(InterfaceRef))]
public interface IDBusInterface
{
    /// <summary>C: <c>virInterfaceIsActive</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IInterfaces), nameof(IInterfaces.IsActiveAsync))]
    bool Active { get; }

    /// <summary>C: <c>virInterfaceGetMACString</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(InterfaceRef.Mac))]
    string MAC { get; }

    /// <summary>C: <c>virInterfaceGetName</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(InterfaceRef.Name))]
    string Name { get; }

    /// <summary>C: <c>virInterfaceCreate</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.CreateAsync))]
    void Create(uint flags);

    /// <summary>C: <c>virInterfaceDestroy</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.DestroyAsync))]
    void Destroy(uint flags);

    /// <summary>C: <c>virInterfaceGetXMLDesc</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>C: <c>virInterfaceUndefine</c>.</summary>
    [Calls(typeof(IInterfaces), nameof(IInterfaces.UndefineAsync))]
    void Undefine();
}
