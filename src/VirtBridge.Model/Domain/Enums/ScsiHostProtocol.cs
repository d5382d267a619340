namespace VirtBridge.Model;

/// <summary>Who drives a SCSI host.</summary>
public enum ScsiHostProtocol
{
    None,
    Vhost,
}
