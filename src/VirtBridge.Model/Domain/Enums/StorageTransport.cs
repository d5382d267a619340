namespace VirtBridge.Model;

/// <summary>What carries a storage protocol.</summary>
public enum StorageTransport
{
    Tcp,
    Unix,
    Rdma,
}
