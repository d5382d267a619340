namespace VirtBridge.Model;

/// <summary>A USB host controller.</summary>
public enum UsbControllerModel
{
    Piix3Uhci,
    Piix4Uhci,
    Ehci,
    Ich9Ehci1,
    Ich9Uhci1,
    Ich9Uhci2,
    Ich9Uhci3,
    Vt82c686bUhci,
    PciOhci,
    NecXhci,
    Qusb1,
    Qusb2,
    QemuXhci,
    None,
}
