namespace VirtBridge.Model;

/// <summary>Firmware that is selected by its features.</summary>
public enum FirmwareKind
{
    Bios,
    Efi,
}
