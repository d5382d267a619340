namespace VirtBridge.Model;

/// <summary>How a disk is attached.</summary>
public enum DiskBus
{
    Ide,
    Fdc,
    Scsi,
    Virtio,
    Xen,
    Usb,
    Uml,
    Sata,
    Sd,
    Nvme,
}
