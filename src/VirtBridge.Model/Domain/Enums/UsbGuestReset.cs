namespace VirtBridge.Model;

/// <summary>Whether the guest may reset a device.</summary>
public enum UsbGuestReset
{
    Off,
    Uninitialized,
    On,
}
