namespace VirtBridge.Model;

/// <summary>What kind of thing holds the data of a disk.</summary>
public enum StorageType
{
    File,
    Block,
    Dir,
    Network,
    Volume,
    Nvme,
    Vhostuser,
    Vhostvdpa,
}
