namespace VirtBridge.Model;

/// <summary>What a controller controls.</summary>
public enum ControllerType
{
    Ide,
    Fdc,
    Scsi,
    Sata,
    VirtioSerial,
    Ccid,
    Usb,
    Pci,
    Xenbus,
    Isa,
    Nvme,
}
