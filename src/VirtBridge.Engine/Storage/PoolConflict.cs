using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Whether two pools would manage the same storage; pure.</summary>
public static class PoolConflict
{
    public static bool Exists(StoragePoolDef one, StoragePoolDef other)
    {
        if (one.Type != other.Type)
        {
            return one.Type is StoragePoolType.Iscsi or StoragePoolType.Fs or StoragePoolType.Logical or StoragePoolType.Disk
                && other.Type is StoragePoolType.Iscsi or StoragePoolType.Fs or StoragePoolType.Logical or StoragePoolType.Disk
                && SharesDevice(one, other);
        }

        return one.Type switch
        {
            StoragePoolType.Dir => one.TargetPath == other.TargetPath,
            StoragePoolType.Netfs or StoragePoolType.Gluster =>
                one.Source.Dir == other.Source.Dir && one.Source.Name == other.Source.Name && SharesHost(one, other),
            StoragePoolType.Scsi => one.Source.Adapter is { } adapter && adapter == other.Source.Adapter,
            StoragePoolType.Iscsi or StoragePoolType.IscsiDirect =>
                SharesHost(one, other) && SharesDevice(one, other) && one.Source.InitiatorIqn == other.Source.InitiatorIqn,
            StoragePoolType.Fs or StoragePoolType.Disk => SharesDevice(one, other),
            StoragePoolType.Logical or StoragePoolType.Zfs => one.Source.Name == other.Source.Name || SharesDevice(one, other),
            StoragePoolType.Rbd or StoragePoolType.Sheepdog => one.Source.Name == other.Source.Name && SharesHost(one, other),
            StoragePoolType.Mpath => true,
            _ => false,
        };
    }

    private static bool SharesHost(StoragePoolDef one, StoragePoolDef other) =>
        one.Source.Hosts.Count > 0 && one.Source.Hosts.Any(h => other.Source.Hosts.Contains(h));

    private static bool SharesDevice(StoragePoolDef one, StoragePoolDef other) =>
        one.Source.Devices.Any(d => other.Source.Devices.Any(o => o.Path == d.Path));
}
