using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>The identifiers s390 guests know PCI functions by.</summary>
internal static class ZpciNumbers
{
    public static void Assign(EditableDevices devices)
    {
        var slots = devices.All().Where(slot => slot.Address is DeviceAddress.Pci { At: not null }).ToList();
        var uids = new HashSet<uint>();
        var fids = new HashSet<uint>();
        foreach (var slot in slots)
        {
            var given = ((DeviceAddress.Pci)slot.Address!).Zpci;
            if (given?.Uid is { } uid)
            {
                uids.Add(uid);
            }

            if (given?.Fid is { } fid)
            {
                fids.Add(fid);
            }
        }

        foreach (var slot in slots)
        {
            var address = (DeviceAddress.Pci)slot.Address!;
            slot.Address = address with
            {
                Zpci = new ZpciIds(address.Zpci?.Uid ?? Next(uids, 1), address.Zpci?.Fid ?? Next(fids, 0)),
            };
        }
    }

    private static uint Next(HashSet<uint> used, uint first)
    {
        while (!used.Add(first))
        {
            first++;
        }

        return first;
    }
}
