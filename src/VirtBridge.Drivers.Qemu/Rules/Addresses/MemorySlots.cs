using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>Slots of memory modules.</summary>
internal static class MemorySlots
{
    public static void Assign(EditableDevices devices, uint slots)
    {
        if (devices.Memories.Count == 0)
        {
            return;
        }

        var used = new HashSet<uint>();
        foreach (var memory in devices.Memories)
        {
            if (memory.Address is DeviceAddress.Dimm { Slot: var slot } dimm && !IsUnset(dimm))
            {
                if (!used.Add(slot))
                {
                    throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Domain, $"memory device slot '{slot}' already used by another memory device");
                }
            }
        }

        foreach (var slot in EditableDevices.Slots(devices.Memories))
        {
            if (((MemoryDef)slot.Device).Model is not (MemoryModel.Dimm or MemoryModel.Nvdimm))
            {
                continue;
            }

            if (slot.Address is null || (slot.Address is DeviceAddress.Dimm known && IsUnset(known)))
            {
                uint next = 0;
                while (!used.Add(next))
                {
                    next++;
                }

                if (next >= slots)
                {
                    throw new VirtException(ErrorCode.InternalError, ErrorDomain.Domain, "failed to find an empty memory slot");
                }

                slot.Address = new DeviceAddress.Dimm(next, (slot.Address as DeviceAddress.Dimm)?.Base);
            }
        }
    }

    private static bool IsUnset(DeviceAddress.Dimm dimm) => dimm.Slot == uint.MaxValue;
}
