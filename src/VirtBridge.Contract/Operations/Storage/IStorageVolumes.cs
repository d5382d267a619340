namespace VirtBridge.Contract;

/// <summary>Operations of the StorageVolumes family.</summary>
[Contract("remote", 536903814, 1)]
public interface IStorageVolumes
{
    /// <summary>Procedure 93; C: <c>virStorageVolCreateXML</c>.</summary>
    [Procedure(93, "STORAGE_VOL_CREATE_XML", Since = "0.4.1", CFunction = "virStorageVolCreateXML", Write = true, Result = "vol")]
    [Access("storage_vol", "create")]
    [Validated("VIR_STORAGE_VOL_CREATE_VALIDATE", "storagevol.rng")]
    ValueTask<StorageVolRef> CreateXmlAsync(StoragePoolRef pool, string xml, StorageVolCreateFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 94; C: <c>virStorageVolDelete</c>.</summary>
    [Procedure(94, "STORAGE_VOL_DELETE", Since = "0.4.1", CFunction = "virStorageVolDelete", Write = true)]
    [Access("storage_vol", "delete")]
    ValueTask DeleteAsync(StorageVolRef vol, StorageVolDeleteFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 95; C: <c>virStorageVolLookupByName</c>.</summary>
    [Procedure(95, "STORAGE_VOL_LOOKUP_BY_NAME", Since = "0.4.1", HighPriority = true, CFunction = "virStorageVolLookupByName", Fast = true, Result = "vol")]
    [Access("storage_vol", "getattr")]
    ValueTask<StorageVolRef> LookupByNameAsync(StoragePoolRef pool, string name, CancellationToken cancellation);

    /// <summary>Procedure 96; C: <c>virStorageVolLookupByKey</c>.</summary>
    [Procedure(96, "STORAGE_VOL_LOOKUP_BY_KEY", Since = "0.4.1", HighPriority = true, CFunction = "virStorageVolLookupByKey", Fast = true, Result = "vol")]
    [Access("storage_vol", "getattr")]
    ValueTask<StorageVolRef> LookupByKeyAsync(string key, CancellationToken cancellation);

    /// <summary>Procedure 97; C: <c>virStorageVolLookupByPath</c>.</summary>
    [Procedure(97, "STORAGE_VOL_LOOKUP_BY_PATH", Since = "0.4.1", HighPriority = true, CFunction = "virStorageVolLookupByPath", Fast = true, Result = "vol")]
    [Access("storage_vol", "getattr")]
    ValueTask<StorageVolRef> LookupByPathAsync(string path, CancellationToken cancellation);

    /// <summary>Procedure 98; C: <c>virStorageVolGetInfo</c>.</summary>
    [Procedure(98, "STORAGE_VOL_GET_INFO", Since = "0.4.1", HighPriority = true, CFunction = "virStorageVolGetInfo")]
    [Access("storage_vol", "read")]
    ValueTask<StorageVolGetInfoResult> GetInfoAsync(StorageVolRef vol, CancellationToken cancellation);

    /// <summary>Procedure 99; C: <c>virStorageVolGetXMLDesc</c>.</summary>
    [Procedure(99, "STORAGE_VOL_GET_XML_DESC", Since = "0.4.1", HighPriority = true, CFunction = "virStorageVolGetXMLDesc", Result = "xml")]
    [Access("storage_vol", "read")]
    ValueTask<string> GetXmlDescAsync(StorageVolRef vol, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 100; C: <c>virStorageVolGetPath</c>.</summary>
    [Procedure(100, "STORAGE_VOL_GET_PATH", Since = "0.4.1", HighPriority = true, CFunction = "virStorageVolGetPath", Result = "name")]
    [Access("storage_vol", "read")]
    ValueTask<string> GetPathAsync(StorageVolRef vol, CancellationToken cancellation);

    /// <summary>Procedure 125; C: <c>virStorageVolCreateXMLFrom</c>.</summary>
    [Procedure(125, "STORAGE_VOL_CREATE_XML_FROM", Since = "0.6.4", CFunction = "virStorageVolCreateXMLFrom", Write = true, Result = "vol")]
    [Access("storage_vol", "create")]
    [Validated("VIR_STORAGE_VOL_CREATE_VALIDATE", "storagevol.rng")]
    ValueTask<StorageVolRef> CreateXmlFromAsync(
        StoragePoolRef pool,
        string xml,
        StorageVolRef clonevol,
        StorageVolCreateFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 165; C: <c>virStorageVolWipe</c>.</summary>
    [Procedure(165, "STORAGE_VOL_WIPE", Since = "0.8.0", CFunction = "virStorageVolWipe", Write = true)]
    [Access("storage_vol", "format")]
    ValueTask WipeAsync(StorageVolRef vol, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 208; C: <c>virStorageVolUpload</c>.</summary>
    [Procedure(208, "STORAGE_VOL_UPLOAD", Since = "0.9.0", CFunction = "virStorageVolUpload", Write = true, Stream = StreamDirection.Write, SparseFlag = "VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM")]
    [Access("storage_vol", "data_write")]
    ValueTask UploadAsync(
        StorageVolRef vol,
        ulong offset,
        ulong length,
        StorageVolUploadFlags flags,
        IVirtStream stream,
        CancellationToken cancellation);

    /// <summary>Procedure 209; C: <c>virStorageVolDownload</c>.</summary>
    [Procedure(209, "STORAGE_VOL_DOWNLOAD", Since = "0.9.0", CFunction = "virStorageVolDownload", Write = true, Stream = StreamDirection.Read, SparseFlag = "VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM")]
    [Access("storage_vol", "data_read")]
    ValueTask DownloadAsync(
        StorageVolRef vol,
        ulong offset,
        ulong length,
        StorageVolDownloadFlags flags,
        IVirtStream stream,
        CancellationToken cancellation);

    /// <summary>Procedure 259; C: <c>virStorageVolWipePattern</c>.</summary>
    [Procedure(259, "STORAGE_VOL_WIPE_PATTERN", Since = "0.9.10", CFunction = "virStorageVolWipePattern", Write = true)]
    [Access("storage_vol", "format")]
    ValueTask WipePatternAsync(StorageVolRef vol, uint algorithm, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 260; C: <c>virStorageVolResize</c>.</summary>
    [Procedure(260, "STORAGE_VOL_RESIZE", Since = "0.9.10", CFunction = "virStorageVolResize", Write = true)]
    [Access("storage_vol", "resize")]
    ValueTask ResizeAsync(StorageVolRef vol, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 282; C: <c>virStoragePoolListAllVolumes</c>.</summary>
    [Procedure(282, "STORAGE_POOL_LIST_ALL_VOLUMES", Since = "0.10.0", HighPriority = true, CFunction = "virStoragePoolListAllVolumes")]
    [Access("storage_pool", "search_storage_vols")]
    [AccessFilter("storage_vol", "getattr")]
    ValueTask<StoragePoolListAllVolumesResult> ListAllVolumesAsync(
        StoragePoolRef pool,
        int needResults,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 378; C: <c>virStorageVolGetInfoFlags</c>.</summary>
    [Procedure(378, "STORAGE_VOL_GET_INFO_FLAGS", Since = "3.0.0", HighPriority = true, CFunction = "virStorageVolGetInfoFlags")]
    [Access("storage_vol", "read")]
    ValueTask<StorageVolGetInfoFlagsResult> GetInfoFlagsAsync(
        StorageVolRef vol,
        StorageVolInfoFlags flags,
        CancellationToken cancellation);
}
