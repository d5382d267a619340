namespace VirtBridge.Model;

/// <summary>The kind of serial port.</summary>
public enum SerialTargetType
{
    IsaSerial,
    UsbSerial,
    PciSerial,
    SpaprVioSerial,
    SystemSerial,
    SclpSerial,
    IsaDebug,
}
