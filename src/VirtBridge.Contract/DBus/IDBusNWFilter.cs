namespace VirtBridge.Contract.DBus;

/// <summary>A network filter.</summary>
[DBusInterface("org.libvirt.NWFilter", "nwfilter", DBusPathKey.Uuid, Reference = typeof(NWFilterRef))]
public interface IDBusNWFilter
{
    /// <summary>C: <c>virNWFilterGetName</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(NWFilterRef.Name))]
    string Name { get; }

    /// <summary>C: <c>virNWFilterGetUUIDString</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(NWFilterRef.Uuid))]
    string UUID { get; }

    /// <summary>C: <c>virNWFilterGetXMLDesc</c>.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>C: <c>virNWFilterUndefine</c>.</summary>
    [Calls(typeof(INWFilters), nameof(INWFilters.UndefineAsync))]
    void Undefine();
}
