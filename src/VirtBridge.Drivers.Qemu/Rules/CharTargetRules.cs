using VirtBridge.Model;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>What of serial ports and consoles belongs together.</summary>
internal static class CharTargetRules
{
    public static void Check(DomainDevices devices)
    {
        foreach (var serial in devices.Serials)
        {
            CheckModel(serial);
            CheckAddress(serial);
        }

        foreach (var console in devices.Consoles)
        {
            if (console.TargetType is ConsoleTargetType.Xen or ConsoleTargetType.Uml or ConsoleTargetType.Lxc or ConsoleTargetType.Openvz)
            {
                throw Unsupported($"unsupported console target type {console.TargetType.ToString()!.ToLowerInvariant()}");
            }
        }
    }

    private static void CheckModel(SerialDef serial)
    {
        (SerialTargetType Type, string Name)? needed = serial.TargetModel switch
        {
            SerialTargetModel.IsaSerial => (SerialTargetType.IsaSerial, "isa-serial"),
            SerialTargetModel.UsbSerial => (SerialTargetType.UsbSerial, "usb-serial"),
            SerialTargetModel.PciSerial => (SerialTargetType.PciSerial, "pci-serial"),
            SerialTargetModel.SpaprVty => (SerialTargetType.SpaprVioSerial, "spapr-vio-serial"),
            SerialTargetModel.Pl011 or SerialTargetModel.Uart16550A => (SerialTargetType.SystemSerial, "system-serial"),
            SerialTargetModel.Sclpconsole or SerialTargetModel.Sclplmconsole => (SerialTargetType.SclpSerial, "sclp-serial"),
            SerialTargetModel.IsaDebugcon => (SerialTargetType.IsaDebug, "isa-debug"),
            _ => null,
        };
        if (needed is { } need && serial.TargetType is { } type && type != need.Type)
        {
            throw Unsupported($"Target model '{MachineValidation.ModelName(serial.TargetModel)}' requires target type '{need.Name}'");
        }
    }

    private static void CheckAddress(SerialDef serial)
    {
        var (fits, type, address) = serial.TargetType switch
        {
            SerialTargetType.IsaSerial => (serial.Address is DeviceAddress.Isa, "isa-serial", "isa"),
            SerialTargetType.IsaDebug => (serial.Address is DeviceAddress.Isa, "isa-debug", "isa"),
            SerialTargetType.UsbSerial => (serial.Address is DeviceAddress.Usb, "usb-serial", "usb"),
            SerialTargetType.PciSerial => (serial.Address is DeviceAddress.Pci, "pci-serial", "pci"),
            SerialTargetType.SpaprVioSerial => (serial.Address is DeviceAddress.SpaprVio, "spapr-vio-serial", "spapr-vio"),
            _ => (true, "", ""),
        };
        Require(fits || serial.Address is null, $"Target type '{type}' requires address type '{address}'");
    }
}
