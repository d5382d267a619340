namespace VirtBridge.Model;

/// <summary>The bus of a redirected device.</summary>
public enum RedirBus
{
    Usb,
}
