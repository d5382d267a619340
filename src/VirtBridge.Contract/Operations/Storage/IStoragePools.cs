namespace VirtBridge.Contract;

/// <summary>Operations of the StoragePools family.</summary>
[Contract("remote", 536903814, 1)]
public interface IStoragePools
{
    /// <summary>Procedure 71; C: <c>virConnectNumOfStoragePools</c>.</summary>
    [Procedure(71, "CONNECT_NUM_OF_STORAGE_POOLS", Since = "0.4.1", HighPriority = true, CFunction = "virConnectNumOfStoragePools", Fast = true, Result = "num")]
    [Access("connect", "search_storage_pools")]
    [AccessFilter("storage_pool", "getattr")]
    ValueTask<int> NumOfStoragePoolsAsync(CancellationToken cancellation);

    /// <summary>Procedure 72; C: <c>virConnectListStoragePools</c>.</summary>
    [Procedure(72, "CONNECT_LIST_STORAGE_POOLS", Since = "0.4.1", HighPriority = true, CFunction = "virConnectListStoragePools", Result = "names")]
    [Access("connect", "search_storage_pools")]
    [AccessFilter("storage_pool", "getattr")]
    [return: Limit(16384)]
    ValueTask<string[]> ListStoragePoolsAsync(int maxnames, CancellationToken cancellation);

    /// <summary>Procedure 73; C: <c>virConnectNumOfDefinedStoragePools</c>.</summary>
    [Procedure(73, "CONNECT_NUM_OF_DEFINED_STORAGE_POOLS", Since = "0.4.1", HighPriority = true, CFunction = "virConnectNumOfDefinedStoragePools", Fast = true, Result = "num")]
    [Access("connect", "search_storage_pools")]
    [AccessFilter("storage_pool", "getattr")]
    ValueTask<int> NumOfDefinedStoragePoolsAsync(CancellationToken cancellation);

    /// <summary>Procedure 74; C: <c>virConnectListDefinedStoragePools</c>.</summary>
    [Procedure(74, "CONNECT_LIST_DEFINED_STORAGE_POOLS", Since = "0.4.1", HighPriority = true, CFunction = "virConnectListDefinedStoragePools", Fast = true, Result = "names")]
    [Access("connect", "search_storage_pools")]
    [AccessFilter("storage_pool", "getattr")]
    [return: Limit(16384)]
    ValueTask<string[]> ListDefinedStoragePoolsAsync(int maxnames, CancellationToken cancellation);

    /// <summary>Procedure 75; C: <c>virConnectFindStoragePoolSources</c>.</summary>
    [Procedure(75, "CONNECT_FIND_STORAGE_POOL_SOURCES", Since = "0.4.5", CFunction = "virConnectFindStoragePoolSources", Write = true, Result = "xml")]
    [Access("connect", "detect_storage_pools")]
    ValueTask<string> FindStoragePoolSourcesAsync(string type, string? srcSpec, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 76; C: <c>virStoragePoolCreateXML</c>.</summary>
    [Procedure(76, "STORAGE_POOL_CREATE_XML", Since = "0.4.1", CFunction = "virStoragePoolCreateXML", Write = true, Result = "pool")]
    [Access("storage_pool", "start")]
    [Access("storage_pool", "write")]
    ValueTask<StoragePoolRef> CreateXmlAsync(string xml, StoragePoolCreateFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 77; C: <c>virStoragePoolDefineXML</c>.</summary>
    [Procedure(77, "STORAGE_POOL_DEFINE_XML", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolDefineXML", Write = true, Result = "pool")]
    [Access("storage_pool", "write")]
    [Access("storage_pool", "save")]
    [Validated("VIR_STORAGE_POOL_DEFINE_VALIDATE", "storagepool.rng")]
    ValueTask<StoragePoolRef> DefineXmlAsync(string xml, StoragePoolDefineFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 78; C: <c>virStoragePoolCreate</c>.</summary>
    [Procedure(78, "STORAGE_POOL_CREATE", Since = "0.4.1", CFunction = "virStoragePoolCreate", Write = true)]
    [Access("storage_pool", "start")]
    ValueTask CreateAsync(StoragePoolRef pool, StoragePoolCreateFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 79; C: <c>virStoragePoolBuild</c>.</summary>
    [Procedure(79, "STORAGE_POOL_BUILD", Since = "0.4.1", CFunction = "virStoragePoolBuild", Write = true)]
    [Access("storage_pool", "format")]
    ValueTask BuildAsync(StoragePoolRef pool, StoragePoolBuildFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 80; C: <c>virStoragePoolDestroy</c>.</summary>
    [Procedure(80, "STORAGE_POOL_DESTROY", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolDestroy", Write = true)]
    [Access("storage_pool", "stop")]
    ValueTask DestroyAsync(StoragePoolRef pool, CancellationToken cancellation);

    /// <summary>Procedure 81; C: <c>virStoragePoolDelete</c>.</summary>
    [Procedure(81, "STORAGE_POOL_DELETE", Since = "0.4.1", CFunction = "virStoragePoolDelete", Write = true)]
    [Access("storage_pool", "format")]
    ValueTask DeleteAsync(StoragePoolRef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 82; C: <c>virStoragePoolUndefine</c>.</summary>
    [Procedure(82, "STORAGE_POOL_UNDEFINE", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolUndefine", Write = true)]
    [Access("storage_pool", "delete")]
    ValueTask UndefineAsync(StoragePoolRef pool, CancellationToken cancellation);

    /// <summary>Procedure 83; C: <c>virStoragePoolRefresh</c>.</summary>
    [Procedure(83, "STORAGE_POOL_REFRESH", Since = "0.4.1", CFunction = "virStoragePoolRefresh", Write = true)]
    [Access("storage_pool", "refresh")]
    ValueTask RefreshAsync(StoragePoolRef pool, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 84; C: <c>virStoragePoolLookupByName</c>.</summary>
    [Procedure(84, "STORAGE_POOL_LOOKUP_BY_NAME", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolLookupByName", Fast = true, Result = "pool")]
    [Access("storage_pool", "getattr")]
    ValueTask<StoragePoolRef> LookupByNameAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 85; C: <c>virStoragePoolLookupByUUID</c>.</summary>
    [Procedure(85, "STORAGE_POOL_LOOKUP_BY_UUID", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolLookupByUUID", Fast = true, Result = "pool")]
    [Access("storage_pool", "getattr")]
    ValueTask<StoragePoolRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation);

    /// <summary>Procedure 86; C: <c>virStoragePoolLookupByVolume</c>.</summary>
    [Procedure(86, "STORAGE_POOL_LOOKUP_BY_VOLUME", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolLookupByVolume", Fast = true, Result = "pool")]
    [Access("storage_pool", "getattr")]
    ValueTask<StoragePoolRef> LookupByVolumeAsync(StorageVolRef vol, CancellationToken cancellation);

    /// <summary>Procedure 87; C: <c>virStoragePoolGetInfo</c>.</summary>
    [Procedure(87, "STORAGE_POOL_GET_INFO", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolGetInfo", Fast = true)]
    [Access("storage_pool", "read")]
    ValueTask<StoragePoolGetInfoResult> GetInfoAsync(StoragePoolRef pool, CancellationToken cancellation);

    /// <summary>Procedure 88; C: <c>virStoragePoolGetXMLDesc</c>.</summary>
    [Procedure(88, "STORAGE_POOL_GET_XML_DESC", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolGetXMLDesc", Result = "xml")]
    [Access("storage_pool", "read")]
    ValueTask<string> GetXmlDescAsync(StoragePoolRef pool, StorageXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 89; C: <c>virStoragePoolGetAutostart</c>.</summary>
    [Procedure(89, "STORAGE_POOL_GET_AUTOSTART", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolGetAutostart", Fast = true, Result = "autostart")]
    [Access("storage_pool", "read")]
    ValueTask<int> GetAutostartAsync(StoragePoolRef pool, CancellationToken cancellation);

    /// <summary>Procedure 90; C: <c>virStoragePoolSetAutostart</c>.</summary>
    [Procedure(90, "STORAGE_POOL_SET_AUTOSTART", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolSetAutostart", Write = true)]
    [Access("storage_pool", "write")]
    ValueTask SetAutostartAsync(StoragePoolRef pool, int autostart, CancellationToken cancellation);

    /// <summary>Procedure 91; C: <c>virStoragePoolNumOfVolumes</c>.</summary>
    [Procedure(91, "STORAGE_POOL_NUM_OF_VOLUMES", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolNumOfVolumes", Fast = true, Result = "num")]
    [Access("storage_pool", "search_storage_vols")]
    [AccessFilter("storage_vol", "getattr")]
    ValueTask<int> NumOfVolumesAsync(StoragePoolRef pool, CancellationToken cancellation);

    /// <summary>Procedure 92; C: <c>virStoragePoolListVolumes</c>.</summary>
    [Procedure(92, "STORAGE_POOL_LIST_VOLUMES", Since = "0.4.1", HighPriority = true, CFunction = "virStoragePoolListVolumes", Result = "names")]
    [Access("storage_pool", "search_storage_vols")]
    [AccessFilter("storage_vol", "getattr")]
    [return: Limit(16384)]
    ValueTask<string[]> ListVolumesAsync(StoragePoolRef pool, int maxnames, CancellationToken cancellation);

    /// <summary>Procedure 154; C: <c>virStoragePoolIsActive</c>.</summary>
    [Procedure(154, "STORAGE_POOL_IS_ACTIVE", Since = "0.7.3", HighPriority = true, CFunction = "virStoragePoolIsActive", Fast = true, Result = "active")]
    [Access("storage_pool", "read")]
    ValueTask<int> IsActiveAsync(StoragePoolRef pool, CancellationToken cancellation);

    /// <summary>Procedure 155; C: <c>virStoragePoolIsPersistent</c>.</summary>
    [Procedure(155, "STORAGE_POOL_IS_PERSISTENT", Since = "0.7.3", HighPriority = true, CFunction = "virStoragePoolIsPersistent", Fast = true, Result = "persistent")]
    [Access("storage_pool", "read")]
    ValueTask<int> IsPersistentAsync(StoragePoolRef pool, CancellationToken cancellation);

    /// <summary>Procedure 281; C: <c>virConnectListAllStoragePools</c>.</summary>
    [Procedure(281, "CONNECT_LIST_ALL_STORAGE_POOLS", Since = "0.10.2", HighPriority = true, CFunction = "virConnectListAllStoragePools", Fast = true)]
    [Access("connect", "search_storage_pools")]
    [AccessFilter("storage_pool", "getattr")]
    ValueTask<ConnectListAllStoragePoolsResult> ListAllStoragePoolsAsync(
        int needResults,
        ConnectListAllStoragePoolsFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 391; C: <c>virStoragePoolLookupByTargetPath</c>.</summary>
    [Procedure(391, "STORAGE_POOL_LOOKUP_BY_TARGET_PATH", Since = "4.1.0", HighPriority = true, CFunction = "virStoragePoolLookupByTargetPath", Fast = true, Result = "pool")]
    [Access("storage_pool", "getattr")]
    ValueTask<StoragePoolRef> LookupByTargetPathAsync(string path, CancellationToken cancellation);

    /// <summary>Procedure 403; C: <c>virConnectGetStoragePoolCapabilities</c>.</summary>
    [Procedure(403, "CONNECT_GET_STORAGE_POOL_CAPABILITIES", Since = "5.2.0", CFunction = "virConnectGetStoragePoolCapabilities", Result = "capabilities")]
    [Access("connect", "read")]
    ValueTask<string> GetStoragePoolCapabilitiesAsync(uint flags, CancellationToken cancellation);
}
