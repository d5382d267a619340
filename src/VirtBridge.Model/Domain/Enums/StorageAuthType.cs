namespace VirtBridge.Model;

/// <summary>How a client proves itself to storage.</summary>
public enum StorageAuthType
{
    Chap,
    Ceph,
}
