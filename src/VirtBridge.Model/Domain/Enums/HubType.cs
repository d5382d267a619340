namespace VirtBridge.Model;

/// <summary>What a hub is for.</summary>
public enum HubType
{
    Usb,
}
