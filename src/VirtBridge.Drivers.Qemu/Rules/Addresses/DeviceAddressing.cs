using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>Gives every device of a guest its place, bus by bus.</summary>
internal static class DeviceAddressing
{
    public static DomainDef Assign(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities, IQemuCatalog host, bool withUsb)
    {
        var devices = new EditableDevices(domain);
        VirtioSerialPorts.Assign(devices);
        SpaprVioRegisters.Assign(devices);
        ChannelDevices.AssignCcw(devices, machine);
        ChannelDevices.AssignMmio(devices, machine, capabilities);
        PciPlacement.Assign(devices, machine, new PciNeeds(machine, capabilities, host));
        if (withUsb)
        {
            UsbPorts.Assign(devices);
        }
        else
        {
            UsbPorts.Check(devices);
        }

        MemorySlots.Assign(devices, domain.Memory.MaxSlots);
        return devices.ToDomain();
    }
}
