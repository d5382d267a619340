namespace VirtBridge.Model;

/// <summary>How a volume of an iSCSI pool is used.</summary>
public enum VolumeMode
{
    Host,
    Direct,
}
