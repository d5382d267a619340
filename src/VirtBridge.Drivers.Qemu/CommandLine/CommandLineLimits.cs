using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Refuses what no file of this folder builds yet: a guest never starts without something it asks for.</summary>
internal static class CommandLineLimits
{
    public static void Check(DomainDef domain)
    {
        var devices = domain.Devices;
        Refuse(devices.Filesystems.Count, "filesystem devices");
        Refuse(devices.Smartcards.Count, "smartcard devices");
        Refuse(devices.Tpms.Count, "TPM devices");
        Refuse(devices.Hostdevs.Count, "host devices");
        Refuse(devices.Redirs.Count, "redirected devices");
        Refuse(devices.Hubs.Count, "USB hubs");
        Refuse(devices.Shmems.Count, "shared memory devices");
        Refuse(devices.Memories.Count, "memory devices");
        Refuse(devices.Iommu is null ? 0 : 1, "IOMMU devices");
        Refuse(devices.Cryptos.Count, "crypto devices");
        Refuse(devices.Pstore is null ? 0 : 1, "pstore devices");
        Refuse(devices.Leases.Count, "leases");
        Refuse(domain.LaunchSecurity is null ? 0 : 1, "launch security");
        Refuse(domain.Cpu?.Numa.Count ?? 0, "guest NUMA cells");
    }

    private static void Refuse(int count, string what)
    {
        if (count > 0)
        {
            throw Unsupported($"{what} are not supported by this QEMU driver");
        }
    }

    public static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, detail);
}
