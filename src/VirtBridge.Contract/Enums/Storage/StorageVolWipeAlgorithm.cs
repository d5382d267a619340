namespace VirtBridge.Contract;

/// <summary>Values of <c>virStorageVolWipeAlgorithm</c> since 0.9.10.</summary>
[CEnum("virStorageVolWipeAlgorithm", "libvirt-storage.h", Since = "0.9.10")]
public enum StorageVolWipeAlgorithm : int
{
    [CName("VIR_STORAGE_VOL_WIPE_ALG_ZERO", Since = "0.9.10")]
    Zero = 0,
    [CName("VIR_STORAGE_VOL_WIPE_ALG_NNSA", Since = "0.9.10")]
    Nnsa = 1,
    [CName("VIR_STORAGE_VOL_WIPE_ALG_DOD", Since = "0.9.10")]
    Dod = 2,
    [CName("VIR_STORAGE_VOL_WIPE_ALG_BSI", Since = "0.9.10")]
    Bsi = 3,
    [CName("VIR_STORAGE_VOL_WIPE_ALG_GUTMANN", Since = "0.9.10")]
    Gutmann = 4,
    [CName("VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER", Since = "0.9.10")]
    Schneier = 5,
    [CName("VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7", Since = "0.9.10")]
    Pfitzner7 = 6,
    [CName("VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33", Since = "0.9.10")]
    Pfitzner33 = 7,
    [CName("VIR_STORAGE_VOL_WIPE_ALG_RANDOM", Since = "0.9.10")]
    Random = 8,
    [CName("VIR_STORAGE_VOL_WIPE_ALG_TRIM", Since = "1.3.2")]
    Trim = 9,
    [CName("VIR_STORAGE_VOL_WIPE_ALG_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 10,
}
