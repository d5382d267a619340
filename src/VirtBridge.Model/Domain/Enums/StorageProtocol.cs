namespace VirtBridge.Model;

/// <summary>How network storage is reached.</summary>
public enum StorageProtocol
{
    Nbd,
    Rbd,
    Sheepdog,
    Gluster,
    Iscsi,
    Http,
    Https,
    Ftp,
    Ftps,
    Tftp,
    Ssh,
    Vxhs,
    Nfs,
}
