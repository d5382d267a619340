using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>Registers of the paravirtual bus of POWER guests.</summary>
internal static class SpaprVioRegisters
{
    private const ulong Interface = 0x1000;
    private const ulong Scsi = 0x2000;
    private const ulong Nvram = 0x3000;
    private const ulong Tpm = 0x4000;
    private const ulong Serial = 0x30000000;

    public static void Assign(EditableDevices devices)
    {
        Place(devices, EditableDevices.Slots(devices.Interfaces).Where(slot => ((InterfaceDef)slot.Device).Model == "spapr-vlan"), Interface);
        Place(devices, EditableDevices.Slots(devices.Controllers).Where(slot => ((ControllerDef)slot.Device).Is(ScsiControllerModel.Ibmvscsi)), Scsi);
        Place(devices, EditableDevices.Slots(devices.Serials).Where(slot => ((SerialDef)slot.Device).TargetType == SerialTargetType.SpaprVioSerial), Serial);
        Place(devices, EditableDevices.Slots(devices.Nvrams), Nvram);
        Place(devices, EditableDevices.Slots(devices.Tpms).Where(slot => ((TpmDef)slot.Device).Model == TpmModel.TpmSpapr), Tpm);
    }

    private static void Place(EditableDevices devices, IEnumerable<DeviceSlot> slots, ulong first)
    {
        foreach (var slot in slots)
        {
            if (slot.Address is not (null or DeviceAddress.SpaprVio))
            {
                continue;
            }

            var given = (slot.Address as DeviceAddress.SpaprVio)?.Reg;
            var register = given ?? first;
            while (devices.All().Any(other => !ReferenceEquals(other.Device, slot.Device) && other.Address is DeviceAddress.SpaprVio { Reg: { } used } && used == register))
            {
                if (given is not null)
                {
                    throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"spapr-vio address 0x{register:x} already in use");
                }

                register += 0x1000;
            }

            slot.Address = new DeviceAddress.SpaprVio(register);
        }
    }
}
