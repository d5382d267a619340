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
        Place(devices, devices.Interfaces, nic => nic.Model == "spapr-vlan", Interface);
        Place(devices, devices.Controllers, controller => controller.Is(ScsiControllerModel.Ibmvscsi), Scsi);
        Place(devices, devices.Serials, serial => serial.TargetType == SerialTargetType.SpaprVioSerial, Serial);
        Place(devices, devices.Nvrams, _ => true, Nvram);
        Place(devices, devices.Tpms, tpm => tpm.Model == TpmModel.TpmSpapr, Tpm);
    }

    private static void Place<T>(EditableDevices devices, List<T> list, Func<T, bool> isUser, ulong first)
        where T : DeviceDef
    {
        for (var i = 0; i < list.Count; i++)
        {
            var slot = EditableDevices.Slot(list, i);
            if (!isUser(list[i]) || slot.Address is not (null or DeviceAddress.SpaprVio))
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
