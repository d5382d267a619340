using System.Text.Json;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Which disk of the definition a guest means by the place it sees the disk at.</summary>
internal static class GuestDiskPlaces
{
    public static DiskDef? Find(ValueArray<DiskDef> disks, JsonElement place)
    {
        if (place.Member("pci-controller") is not { } pci)
        {
            return null;
        }

        return disks.FirstOrDefault(disk => disk.Address switch
        {
            DeviceAddress.Pci { At: { } at } =>
                pci.Number("bus") == at.Bus && pci.Number("slot") == at.Slot && pci.Number("function") == at.Function,
            DeviceAddress.Drive drive =>
                place.Number("bus") == drive.Bus && place.Number("target") == drive.Target && place.Number("unit") == drive.Unit,
            _ => false,
        });
    }
}
