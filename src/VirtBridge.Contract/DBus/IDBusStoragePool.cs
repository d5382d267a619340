namespace VirtBridge.Contract.DBus;

/// <summary>A storage pool.</summary>
[DBusInterface("org.libvirt.StoragePool", "storagepool", DBusPathKey.Uuid, Reference = typeof(StoragePoolRef))]
public interface IDBusStoragePool
{
    /// <summary>C: <c>virStoragePoolIsActive</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.IsActiveAsync))]
    bool Active { get; }

    /// <summary>C: <c>virStoragePoolGetAutostart</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.GetAutostartAsync), Set = nameof(IStoragePools.SetAutostartAsync))]
    bool Autostart { get; set; }

    /// <summary>C: <c>virStoragePoolGetName</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(StoragePoolRef.Name))]
    string Name { get; }

    /// <summary>C: <c>virStoragePoolIsPersistent</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(IStoragePools), nameof(IStoragePools.IsPersistentAsync))]
    bool Persistent { get; }

    /// <summary>C: <c>virStoragePoolGetUUIDString</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(StoragePoolRef.Uuid))]
    string UUID { get; }

    /// <summary>C: <c>virStoragePoolBuild</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.BuildAsync))]
    void Build(uint flags);

    /// <summary>C: <c>virStoragePoolCreate</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.CreateAsync))]
    void Create(uint flags);

    /// <summary>C: <c>virStoragePoolDelete</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.DeleteAsync))]
    void Delete(uint flags);

    /// <summary>C: <c>virStoragePoolDestroy</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.DestroyAsync))]
    void Destroy();

    /// <summary>C: <c>virStoragePoolGetInfo</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.GetInfoAsync))]
    [return: DBusResult("info")]
    (int, ulong, ulong, ulong) GetInfo();

    /// <summary>C: <c>virStoragePoolGetXMLDesc</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>C: <c>virStoragePoolListAllVolumes</c>.</summary>
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.ListAllVolumesAsync))]
    [return: DBusResult("storageVols")]
    StorageVolRef[] ListStorageVolumes(uint flags);

    /// <summary>C: <c>virStoragePoolRefresh</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.RefreshAsync))]
    void Refresh(uint flags);

    /// <summary>C: <c>virStorageVolCreateXML</c>.</summary>
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.CreateXmlAsync))]
    [return: DBusResult("storageVol")]
    StorageVolRef StorageVolCreateXML(string xml, uint flags);

    /// <summary>C: <c>virStorageVolLookupByKey</c>, <c>virStorageVolCreateXMLFrom</c>.</summary>
    [DBusAdapter("looks the source volume up by its key")]
    [return: DBusResult("storageVol")]
    StorageVolRef StorageVolCreateXMLFrom(string xml, string key, uint flags);

    /// <summary>C: <c>virStorageVolLookupByName</c>.</summary>
    [Calls(typeof(IStorageVolumes), nameof(IStorageVolumes.LookupByNameAsync))]
    [return: DBusResult("storageVol")]
    StorageVolRef StorageVolLookupByName(string name);

    /// <summary>C: <c>virStoragePoolUndefine</c>.</summary>
    [Calls(typeof(IStoragePools), nameof(IStoragePools.UndefineAsync))]
    void Undefine();

    /// <summary>Event <c>VIR_STORAGE_POOL_EVENT_ID_REFRESH</c>.</summary>
    [DBusSignal(typeof(StoragePoolEventRefresh), Register = nameof(IEvents.StoragePoolEventRegisterAnyAsync), EventId = 1)]
    [DBusName("Refresh")]
    void RefreshSignal();
}
