namespace VirtBridge.Model;

/// <summary>A device of a host bus.</summary>
public enum HostdevType
{
    Usb,
    Pci,
    Scsi,
    ScsiHost,
    Mdev,
}
