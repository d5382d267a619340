namespace VirtBridge.Contract.DBus;

/// <summary>A network filter bound to a port.</summary>
[DBusInterface("org.virtbridge.NWFilterBinding", "nwfilterbinding", DBusPathKey.Name, Reference = typeof(NWFilterBindingRef))]
public interface IDBusNWFilterBinding
{
    /// <summary>The port.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(NWFilterBindingRef.Portdev))]
    string PortDev { get; }

    /// <summary>The filter.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(NWFilterBindingRef.Filtername))]
    string FilterName { get; }

    /// <summary>Its definition.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.BindingGetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>Unbinds the filter.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.BindingDeleteAsync))]
    void Delete();
}
