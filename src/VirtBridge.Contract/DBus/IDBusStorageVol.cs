namespace VirtBridge.Contract.DBus;

/// <summary>A storage volume.</summary>
[DBusInterface("org.libvirt.StorageVol", "storagevol", DBusPathKey.Name, Reference = typeof(StorageVolRef))]
public interface IDBusStorageVol
{
    /// <summary>C: <c>virStorageVolGetName</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(StorageVolRef.Name))]
    string Name { get; }

    /// <summary>C: <c>virStorageVolGetKey</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(StorageVolRef.Key))]
    string Key { get; }

    /// <summary>C: <c>virStorageVolGetPath</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.GetPathAsync))]
    string Path { get; }

    /// <summary>C: <c>virStorageVolDelete</c>.</summary>
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.DeleteAsync))]
    void Delete(uint flags);

    /// <summary>C: <c>virStorageVolGetInfoFlags</c>.</summary>
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.GetInfoFlagsAsync))]
    [return: DBusResult("info")]
    (int, ulong, ulong) GetInfo(uint flags);

    /// <summary>C: <c>virStorageVolGetXMLDesc</c>.</summary>
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>C: <c>virStorageVolResize</c>.</summary>
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.ResizeAsync))]
    void Resize(ulong capacity, uint flags);

    /// <summary>C: <c>virStorageVolWipePattern</c>.</summary>
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.WipePatternAsync))]
    void Wipe(uint pattern, uint flags);
}
