namespace VirtBridge.Model;

/// <summary>What the guest sees.</summary>
public enum DiskDevice
{
    Disk,
    Cdrom,
    Floppy,
    Lun,
}
