using VirtBridge.Model;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Devices that another process serves see the guest's memory only where it is shared.</summary>
internal static class SharedMemoryRules
{
    public static void Check(DomainDef domain)
    {
        if (IsShared(domain))
        {
            return;
        }

        foreach (var disk in domain.Devices.Disks)
        {
            Require(disk.Source.Type != StorageType.Vhostuser, "'vhostuser' requires shared memory");
            Require(disk.Source.Type != StorageType.Vhostvdpa, "'vhostvdpa' requires shared memory");
        }

        Require(domain.Devices.Filesystems.All(filesystem => filesystem.Driver != FilesystemDriver.Virtiofs), "'virtiofs' requires shared memory");
        Require(domain.Devices.Interfaces.All(nic => nic.Type != InterfaceType.Vhostuser), "'interface' requires shared memory");
    }

    /// <summary>Every node that does not say otherwise is as the guest's memory is.</summary>
    private static bool IsShared(DomainDef domain)
    {
        var usual = domain.MemoryBacking.Access;
        var cells = domain.Cpu?.Numa ?? default;
        return cells.IsEmpty
            ? usual == NumaMemoryAccess.Shared
            : cells.All(cell => (cell.Access ?? usual) == NumaMemoryAccess.Shared);
    }
}
