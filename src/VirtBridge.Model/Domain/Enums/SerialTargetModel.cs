namespace VirtBridge.Model;

/// <summary>The device of a serial port.</summary>
public enum SerialTargetModel
{
    IsaSerial,
    UsbSerial,
    PciSerial,
    SpaprVty,
    Pl011,
    Sclpconsole,
    Sclplmconsole,
    Uart16550A,
    IsaDebugcon,
}
